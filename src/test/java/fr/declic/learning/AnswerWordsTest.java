package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.Sort;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerWordsTest {

    private static final About ABOUT = About.of("a");
    private static final Choice CHOICE = new Choice(
            ABOUT, "?", List.of(new Option("Le **vert**", true, ""), new Option("Le rouge", false, "")), false);
    private static final Order ORDER =
            new Order(ABOUT, "?", List.of(new Item("un", ""), new Item("deux", ""), new Item("trois", "")));
    private static final Sort SORT = new Sort(
            ABOUT,
            "?",
            List.of("fruit", "outil"),
            List.of(new Card("pomme", 0, ""), new Card("clé", 1, ""), new Card("poire", 0, "")));

    private final AnswerWords words = new AnswerWords(new Messages(), Locale.FRENCH);

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(CHOICE, Picked.of(1, 0), "Le vert\nLe rouge"),
                Arguments.of(ORDER, new Ordered(List.of(2, 0, 1)), "trois\nun\ndeux"),
                Arguments.of(SORT, new Sorted(List.of(0, -1, 1)), "pomme → fruit\nclé → ?\npoire → outil"),
                Arguments.of(CHOICE, new Typed("<b>"), "<b>"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void anAnswerIsToldInTheWordsOfItsQuestion(Activity activity, Answer answer, String told) {
        assertThat(words.of(activity, answer, Locale.FRENCH)).isEqualTo(told);
    }

    @Test
    void withoutItsTextAnAnswerIsToldByPlacesFromOne() {
        assertThat(words.of(Picked.of(2, 0))).isEqualTo("1, 3");
        assertThat(words.of(new Ordered(List.of(1, 0)))).isEqualTo("2, 1");
        assertThat(words.of(new Sorted(List.of(0, 1)))).isEqualTo("1, 2");
        assertThat(words.of(new Walked(List.of(0)))).isEqualTo("1");
        assertThat(words.of(new Guessed(35))).isEqualTo("35");
        assertThat(words.of(new Rewritten("Venez."))).isEqualTo("Venez.");
        assertThat(words.of(new LabReport("r", List.of(new Reached("press", 1, false)), 42)))
                .isEqualTo("Un but atteint, en 42 secondes");
    }
}
