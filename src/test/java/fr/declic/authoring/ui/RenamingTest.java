package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.MissingKeys;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to an activity when a part of it, or its type, becomes another. */
class RenamingTest {

    private static final Named SORT = YamlDraft.read("""
            type: sort
            boxes: ["Oui", "Non"]
            cards:
              - text: "Non"
                box: "Non"
              - text: "B"
                box: "Oui"
            """).orElseThrow();
    private static final ActivityShape SHAPE = ActivityShape.of("sort").orElseThrow();

    static List<ActivityShape> shapes() {
        return ActivityShape.all();
    }

    @Test
    void whatSpeaksOfAPartFollowsAndWordsThatAreTheSameStay() {
        var renamed = Renaming.of(SORT, SHAPE.shape(), DraftPath.of("boxes"), "Non", "Jamais");
        assertThat(renamed.text(DraftPath.of("cards[1].box"))).isEqualTo("Jamais");
        assertThat(renamed.text(DraftPath.of("cards[1].text"))).isEqualTo("Non");
        assertThat(renamed.text(DraftPath.of("cards[2].box"))).isEqualTo("Oui");
    }

    @ParameterizedTest
    @CsvSource({"'', Neuf", "Non, Non", "Inconnu, Neuf"})
    void nothingChangesWithoutAnotherName(String was, String is) {
        assertThat(Renaming.of(SORT, SHAPE.shape(), DraftPath.of("boxes"), was, is))
                .isEqualTo(SORT);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void anActivityThatBecomesAnotherTypeKeepsItsWordsAndHasAllThatTheTypeNeeds(ActivityShape to) {
        var from = ActivityShape.of("choice").orElseThrow();
        var prompt = DraftPath.of("prompt");
        var was = YamlDraft.read(from.starter("un", "avant").yaml())
                .orElseThrow()
                .with(prompt, new Text("Ma question ?", false));
        var begun = YamlDraft.read(to.starter("un", "avant").yaml()).orElseThrow();
        var is = TypeChange.of(was, from, to, begun);
        assertThat(is.text(prompt)).isEqualTo("Ma question ?");
        assertThat(is.text(DraftPath.of("type"))).isEqualTo(to.type());
        assertThat(MissingKeys.of(is, to.shape())).isEmpty();
        assertThat(Fit.fits(is, to.shape())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "prompt: \"un\", true",
        "prompt: [un], false",
        "options: [], true",
        "options: \"\", true",
        "options: un, false",
        "options: [un], false",
        "competencies: un, false",
        "competencies: [un], true",
        "inconnu: [un], true"
    })
    void aFormShowsOnlyWhatItCanShowWhole(String yaml, boolean fits) {
        var shape = ActivityShape.of("choice").orElseThrow().shape();
        assertThat(Fit.fits(YamlDraft.read(yaml).orElseThrow(), shape)).isEqualTo(fits);
    }
}
