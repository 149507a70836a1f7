package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Manuscript;
import fr.declic.content.ModuleReader;
import fr.declic.content.Revision;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What trainers do with steps. */
class StepEditsTest {

    private static final Manuscript TEXT = Manuscript.of("""
            ---
            id: x
            ---

            ## Tenir la souris
            <!-- step: tenir-la-souris -->

            Posez la main.

            ## À vous
            <!-- step: a-vous -->

            ```activity
            id: bouton
            type: choice
            taught_in: tenir-la-souris
            ```

            ## Pour réviser
            <!-- review -->

            ```activity
            id: encore-un
            type: choice
            taught_in: tenir-la-souris
            ```
            """);

    private static String keys(Manuscript text) {
        return String.join(" ", text.byKey().keySet());
    }

    @Test
    void aNewStepComesBehindTheOpenOneAndNeverBehindTheReview() {
        assertThat(keys(StepEdits.add(TEXT, 0, "Nouvelle étape")))
                .isEqualTo("tenir-la-souris nouvelle-etape a-vous *review");
        assertThat(keys(StepEdits.add(TEXT, -1, "Nouvelle étape")))
                .isEqualTo("nouvelle-etape tenir-la-souris a-vous *review");
        assertThat(keys(StepEdits.add(TEXT, 2, "À vous"))).isEqualTo("tenir-la-souris a-vous a-vous-2 *review");
    }

    @Test
    void aCopyHasIdsOfItsOwn() {
        var copied = StepEdits.duplicate(TEXT, 1);
        assertThat(keys(copied)).isEqualTo("tenir-la-souris a-vous a-vous-2 *review");
        assertThat(StepEdits.activityIds(copied)).containsExactlyInAnyOrder("bouton", "bouton-2", "encore-un");
        assertThat(StepEdits.duplicate(TEXT, 2)).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, a-vous tenir-la-souris *review",
        "1, 0, a-vous tenir-la-souris *review",
        "0, 2, tenir-la-souris a-vous *review",
        "2, 0, tenir-la-souris a-vous *review",
        "0, -1, tenir-la-souris a-vous *review"
    })
    void stepsMoveAndTheReviewStaysLast(int from, int to, String keys) {
        assertThat(keys(StepEdits.move(TEXT, from, to))).isEqualTo(keys);
    }

    private static Manuscript retitled(Manuscript text, String title, Set<String> known) {
        return StepEdits.retitle(text, 0, title, StepEdits.follows(text, 0, known));
    }

    @Test
    void theIdFollowsTheTitleAndWhatNamesItFollowsToo() {
        var changed = retitled(TEXT, "Prendre la souris", Set.of());
        assertThat(keys(changed)).isEqualTo("prendre-la-souris a-vous *review");
        assertThat(changed.text()).contains("taught_in: prendre-la-souris").doesNotContain("tenir-la-souris");
    }

    @Test
    void theIdOfAPublishedStepNeverChangesNorOneThatItsAuthorChose() {
        assertThat(keys(retitled(TEXT, "Prendre la souris", Set.of("tenir-la-souris"))))
                .isEqualTo("tenir-la-souris a-vous *review");
        var chosen = StepEdits.rename(TEXT, 0, "souris");
        assertThat(keys(retitled(chosen, "Prendre la souris", Set.of()))).isEqualTo("souris a-vous *review");
        assertThat(keys(retitled(TEXT, "…", Set.of()))).isEqualTo("tenir-la-souris a-vous *review");
        assertThat(keys(retitled(TEXT, "À vous", Set.of()))).isEqualTo("a-vous-2 a-vous *review");
    }

    @ParameterizedTest
    @CsvSource({"etape, etape-3", "autre, autre", "fin, fin-2", "encore, encore-2", "'', etape-3"})
    void anIdThatIsTakenOrHasAnotherMeaningGetsANumber(String wanted, String id) {
        assertThat(StepEdits.free(wanted, Set.of("etape", "etape-2"))).isEqualTo(id);
    }

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));

    static Stream<Revision> shipped() {
        return LIBRARY.revisions().values().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aModuleWhoseStepsWereCopiedMovedAndRenamedIsStillWithoutFault(Revision revision) {
        var text = Manuscript.of(revision.text());
        text = StepEdits.duplicate(text, 0);
        text = retitled(text, "Un autre titre", Set.of());
        text = StepEdits.move(text, 1, 0);
        var reading = new ModuleReader(LIBRARY.themes(), LIBRARY.frameworks())
                .readDraft(revision.module().id(), text.text(), revision.media());
        assertThat(reading.problems().stream().filter(it -> !it.message().contains("plus de trois questions")))
                .isEmpty();
    }

    @Test
    void anIdThatFollowedBeforeTheFirstKeyFollowsThroughAnEmptyTitle() {
        boolean follows = StepEdits.follows(TEXT, 0, Set.of());
        var text = TEXT;
        for (var title : new String[] {"Tenir", "", "P", "Prendre"}) {
            text = StepEdits.retitle(text, 0, title, follows);
        }
        assertThat(keys(text)).isEqualTo("prendre a-vous *review");
        assertThat(StepEdits.follows(TEXT, 0, Set.of("tenir-la-souris"))).isFalse();
        assertThat(StepEdits.follows(TEXT, 2, Set.of())).isFalse();
    }
}
