package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Media;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a screen of the editor keeps for as long as it is open. */
class DraftDeskTest extends EditorTest {

    @Test
    void anOpenEditorKeepsTheFaultsAndNoFile() {
        var picture = shelf.library().revisions().values().stream()
                .flatMap(it -> it.media().values().stream())
                .filter(it -> it.type().equals("image/svg+xml"))
                .findFirst()
                .orElseThrow();
        var text = HEAD + "## Un\n<!-- step: un -->\n\n![Une image](a.svg)\n\n![Une autre](nulle-part.svg)\n";
        var id = studio.begin("essai", text, Map.of("a.svg", picture));
        var desk = new DraftDesk(editor, editor.find(id).orElseThrow());
        assertThat(editor.read(desk.draft()).revision().orElseThrow().media()).containsOnlyKeys("a.svg");
        assertThat(desk.reading().problems())
                .isEqualTo(editor.read(desk.draft()).problems())
                .isNotEmpty();
        assertThat(desk.reading().revision()).isEmpty();
        assertThat(desk.media().values()).extracting(Media::sha256).containsExactly(picture.sha256());
    }
}
