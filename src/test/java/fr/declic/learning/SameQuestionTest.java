package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SameQuestionTest {

    private static final Option RIGHT = new Option("oui", true, "Bien.");
    private static final Option WRONG = new Option("non", false, "Encore.");
    private static final Choice BEFORE = new Choice(About.of("q"), "Vrai ?", List.of(RIGHT, WRONG), true);

    static Stream<Arguments> changes() {
        var about =
                new About("q", Optional.of("Indice"), Optional.of("lire"), 4, List.of("digcomp:1.1"), Optional.empty());
        return Stream.of(
                Arguments.of("hint, step, difficulty", new Choice(about, "Vrai ?", List.of(RIGHT, WRONG), true), true),
                Arguments.of(
                        "feedback",
                        new Choice(
                                About.of("q"), "Vrai ?", List.of(RIGHT, new Option("non", false, "Regardez.")), true),
                        true),
                Arguments.of("prompt", new Choice(About.of("q"), "Faux ?", List.of(RIGHT, WRONG), true), false),
                Arguments.of(
                        "option",
                        new Choice(About.of("q"), "Vrai ?", List.of(RIGHT, new Option("peut-être", false, "")), true),
                        false),
                Arguments.of(
                        "key",
                        new Choice(
                                About.of("q"),
                                "Vrai ?",
                                List.of(new Option("oui", false, ""), new Option("non", true, "")),
                                true),
                        false),
                Arguments.of("order", new Choice(About.of("q"), "Vrai ?", List.of(WRONG, RIGHT), true), false),
                Arguments.of("shuffle", new Choice(About.of("q"), "Vrai ?", List.of(RIGHT, WRONG), false), false));
    }

    @ParameterizedTest(name = "another {0}: the same question {2}")
    @MethodSource("changes")
    void aQuestionIsTheSameWhileOneSeesAndEarnsTheSame(String what, Activity after, boolean same) {
        var one = TestTexts.text("a", BEFORE);
        var other = TestTexts.text("b", after);
        assertThat(SameQuestion.of(one, BEFORE).equals(SameQuestion.of(other, after)))
                .isEqualTo(same);
    }
}
