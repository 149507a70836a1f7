package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A text with its files. */
class RevisionTest {

    @Test
    void ofAPassageOneKeepsTheFilesThatItOrAPageNames() {
        var whole = LibraryReader.read(ContentFolder.shipped()).revisions().values().stream()
                .findFirst()
                .orElseThrow();
        var picture = Media.of("image/png", new byte[] {1});
        var page = Media.of("text/markdown", "![Une photo](photo.png)".getBytes(StandardCharsets.UTF_8));
        var files = Map.of("a.png", picture, "b.png", picture, "photo.png", picture, "page.md", page, "c.mp3", picture);
        var revision = new Revision(whole.sha256(), whole.module(), whole.text(), files);
        var shown = revision.showing("Voici ![Une image](a.png).");
        assertThat(shown.media()).containsOnlyKeys("a.png", "photo.png", "page.md");
        assertThat(shown.sha256()).isEqualTo(whole.sha256());
        assertThat(shown.text()).isEqualTo(whole.text());
    }
}
