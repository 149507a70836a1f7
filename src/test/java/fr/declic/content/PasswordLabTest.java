package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.declic.activity.About;
import fr.declic.activity.PasswordLab;
import fr.declic.activity.PasswordLab.Goal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordLabTest {

    private static final String LAB = """

        ## La phrase
        <!-- step: la-phrase -->

        ```activity
        id: phrase
        type: password-lab
        prompt: "Faites une phrase."
        goals: [draw, compare, famous, build, hide]
        feedback: "Bravo."
        ```
        """;

    @Test
    void theGoalsArePractisedInTheOrderOfTheAuthor() {
        var module = Samples.revision(read(LAB.replace("draw, compare, famous, build, hide", "hide, draw")))
                .module();

        assertThat(module.activity("phrase")).get().isInstanceOfSatisfying(PasswordLab.class, it -> {
            assertThat(it.goals()).containsExactly(Goal.HIDE, Goal.DRAW);
            assertThat(it.goalIds()).containsExactly("hide", "draw");
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', maxCharsPerColumn = 500, textBlock = """
            [draw, compare, famous, build, hide] | []                         | goals    | Cette liste est vide.
            [draw, compare, famous, build, hide] | [draw, drag]               | goals[2] | «\u00a0drag\u00a0» n'est pas connu ici.
            [draw, compare, famous, build, hide] | [build, build]             | goals    | «\u00a0build\u00a0» est écrit deux fois.
            [draw, compare, famous, build, hide] | draw                       | goals    | On attend ici une liste.
            feedback: "Bravo."                   | feedback: ""               | feedback | Ce texte est vide.
            feedback: "Bravo."                   | feedback: Bravo.           | feedback | Ce texte n'est pas entre guillemets doubles.
            prompt: "Faites une phrase."         | prompt: "Une <b>phrase</b>." | prompt | Le HTML est refusé.
            goals: [                             | secret: "soleil"\\ngoals: [ | secret  | La clé «\u00a0secret\u00a0» n'est pas connue ici.
            goals: [                             | words: [                   | goals    | La clé «\u00a0goals\u00a0» manque.
            """)
    void aFaultIsToldWithItsFieldAndARemedy(String find, String by, String field, String message) {
        assertThat(LAB).contains(find);

        var problems = Samples.problems(read(LAB.replace(find, by.replace("\\n", "\n"))));

        assertThat(problems).anySatisfy(it -> {
            assertThat(it.field()).isEqualTo(field);
            assertThat(it.message()).startsWith(message);
            assertThat(it.remedy()).isNotBlank();
            assertThat(it.line()).isPositive();
        });
    }

    @Test
    void aGoalTwiceOrNoneAtAllIsNoLab() {
        assertThatIllegalArgumentException().isThrownBy(() -> lab(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> lab(List.of(Goal.DRAW, Goal.DRAW)));
    }

    /** What the lab says, and what the module teaches after the CNIL: a phrase of seven words is 80 bits. */
    @Test
    void sevenWordsDrawnInTheBrowserAreEightyBitsAndNoneIsThereTwice() throws IOException {
        var file = Files.readString(Path.of("frontend/labs/password-lab/words.ts"));
        var words = decoded(
                file.substring(file.indexOf('`') + 1, file.lastIndexOf('`')).replaceAll("\\s", ""));

        assertThat(words)
                .doesNotHaveDuplicates()
                .allMatch(Pattern.compile("[a-zà-ÿœ]{4,9}").asMatchPredicate());
        assertThat(7 * Math.log(words.size()) / Math.log(2)).isBetween(80.0, 81.0);
    }

    private static PasswordLab lab(List<Goal> goals) {
        return new PasswordLab(About.of("phrase"), "Faites une phrase.", goals, "Bravo.");
    }

    private static ModuleReading read(String lab) {
        return Samples.read(Samples.MODULE.replace("\n## À retenir", lab + "\n## À retenir"));
    }

    /** A digit, the letters that a word shares with the one before it, then the rest of the word. */
    private static List<String> decoded(String coded) {
        var words = new ArrayList<String>();
        var word = "";
        for (var part : coded.split("(?=[0-9])")) {
            word = word.substring(0, part.charAt(0) - '0') + part.substring(1);
            words.add(word);
        }
        return words;
    }
}
