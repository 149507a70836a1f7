package fr.declic.learning;

import static fr.declic.learning.TestTexts.choice;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grader;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a key changed, and where an answer to the older text is in the newer one. */
class SameKeyTest {

    private static final About ABOUT = About.of("q");

    private static Choice picked(Option... options) {
        return new Choice(ABOUT, "Lequel ?", List.of(options), true);
    }

    private static Option right(String text) {
        return new Option(text, true, "");
    }

    private static Option wrong(String text) {
        return new Option(text, false, "");
    }

    private static ShortText word(Set<Leniency> forgive, Option... answers) {
        return new ShortText(ABOUT, "Quoi ?", List.of(answers), "", forgive);
    }

    private static Order order(String... items) {
        return new Order(
                ABOUT,
                "Rangez.",
                Stream.of(items).map(text -> new Item(text, "")).toList());
    }

    private static Sort sort(List<String> boxes, Card... cards) {
        return new Sort(ABOUT, "Rangez.", boxes, List.of(cards));
    }

    private static Card card(String text, int box) {
        return new Card(text, box, "");
    }

    private static Estimate guess(int figure, int near, int most) {
        return new Estimate(ABOUT, "Combien ?", 0, most, 1, "%", figure, near, "", "", "");
    }

    static Stream<Arguments> keys() {
        var abc = picked(right("a"), wrong("b"), wrong("c"));
        var boxes = List.of("un", "deux");
        return Stream.of(
                Arguments.of("the same", abc, picked(right("a"), wrong("b"), wrong("c")), true),
                Arguments.of("turned round", abc, picked(wrong("c"), wrong("b"), right("a")), true),
                Arguments.of("worded anew", abc, picked(right("A !"), wrong("b"), wrong("c")), true),
                Arguments.of("a wrong one more", abc, picked(right("a"), wrong("d"), wrong("b"), wrong("c")), true),
                Arguments.of("a wrong one less", abc, picked(right("a"), wrong("c")), true),
                Arguments.of("another key", abc, picked(wrong("a"), right("b"), wrong("c")), false),
                Arguments.of("a second key", abc, picked(right("a"), right("b"), wrong("c")), false),
                Arguments.of("the key is gone", abc, picked(right("d"), wrong("a"), wrong("b")), false),
                Arguments.of("another kind", abc, order("a", "b", "c"), false),
                Arguments.of(
                        "a foreseen mistake more",
                        word(Set.of(), right("clic")),
                        word(Set.of(), right("clic"), wrong("clique")),
                        true),
                Arguments.of(
                        "another right word",
                        word(Set.of(), right("clic")),
                        word(Set.of(), right("clic"), right("click")),
                        false),
                Arguments.of(
                        "more forgiven",
                        word(Set.of(), right("clic")),
                        word(Set.of(Leniency.CASE), right("clic")),
                        false),
                Arguments.of("an item worded anew", order("a", "b", "c"), order("a", "bé", "c"), true),
                Arguments.of("another order", order("a", "b", "c"), order("b", "a", "c"), false),
                Arguments.of("an item more", order("a", "b", "c"), order("a", "b", "c", "d"), false),
                Arguments.of(
                        "cards and boxes moved",
                        sort(boxes, card("a", 0), card("b", 1), card("c", 1)),
                        sort(List.of("deux", "un"), card("c", 0), card("b", 0), card("a", 1)),
                        true),
                Arguments.of(
                        "a card into another box",
                        sort(boxes, card("a", 0), card("b", 1), card("c", 1)),
                        sort(boxes, card("a", 1), card("b", 1), card("c", 1)),
                        false),
                Arguments.of("a longer scale", guess(40, 5, 100), guess(40, 5, 200), true),
                Arguments.of("nearer", guess(40, 5, 100), guess(40, 2, 100), false),
                Arguments.of(
                        "any sheet is good",
                        new Checklist(ABOUT, "", "", List.of("a", "b"), 0, ""),
                        new Checklist(ABOUT, "", "", List.of("c", "d"), 0, ""),
                        true),
                Arguments.of(
                        "a goal more",
                        new Lab.MouseLab(ABOUT, "", List.of(Lab.MouseLab.Goal.MOVE), ""),
                        new Lab.MouseLab(ABOUT, "", List.of(Lab.MouseLab.Goal.MOVE, Lab.MouseLab.Goal.CLICK), ""),
                        false));
    }

    @ParameterizedTest(name = "{0}: the same key {3}")
    @MethodSource("keys")
    void onlyWhatChangesGradesIsAChange(String what, Activity before, Activity after, boolean same) {
        assertThat(SameKey.of(before, after)).isEqualTo(same);
    }

    static Stream<Arguments> answers() {
        var abc = picked(right("a"), wrong("b"), wrong("c"));
        var boxes = List.of("un", "deux");
        return Stream.of(
                Arguments.of(abc, Picked.of(2), picked(wrong("c"), right("a"), wrong("b")), Picked.of(0)),
                Arguments.of(abc, Picked.of(1), picked(right("a"), wrong("bé"), wrong("c")), Picked.of(1)),
                Arguments.of(abc, Picked.of(2), picked(right("a"), wrong("b")), null),
                Arguments.of(abc, Picked.of(0), order("a", "b", "c"), null),
                Arguments.of(
                        order("a", "b", "c"),
                        new Ordered(List.of(2, 0, 1)),
                        order("c", "b", "a"),
                        new Ordered(List.of(0, 2, 1))),
                Arguments.of(order("a", "b", "c"), new Ordered(List.of(2, 0, 1)), order("a", "b", "c", "d"), null),
                Arguments.of(
                        sort(boxes, card("a", 0), card("b", 1), card("c", 1)),
                        new Sorted(List.of(1, -1, 0)),
                        sort(List.of("deux", "un"), card("c", 0), card("b", 0), card("a", 1)),
                        new Sorted(List.of(1, -1, 0))),
                Arguments.of(guess(40, 5, 100), new Guessed(99), guess(40, 2, 100), new Guessed(99)),
                Arguments.of(word(Set.of(), right("a")), new Typed("b"), word(Set.of(), right("b")), new Typed("b")));
    }

    @ParameterizedTest(name = "{1} is {3}")
    @MethodSource("answers")
    void anAnswerIsFoundAgainByItsWords(Activity before, Answer answer, Activity after, @Nullable Answer expected) {
        assertThat(Carried.answer(before, answer, after)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void whatDoesNotFitHasNoGrade() {
        assertThat(Carried.grade(guess(40, 5, 100), new Guessed(99), guess(40, 5, 50)))
                .isEmpty();
        assertThat(Carried.grade(choice("q", "a", "b"), Picked.of(7), choice("q", "b", "a")))
                .isEmpty();
    }

    /** Whatever an author does to the order of options, the same key grades the same answer alike. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void optionsThatOnlyMovedFlipNothing(long seed) {
        var random = new Random(seed);
        var options = new ArrayList<Option>();
        int count = 2 + random.nextInt(5);
        IntStream.range(0, count)
                .forEach(i -> options.add(new Option("option " + i, i == 0 || random.nextBoolean(), "")));
        var before = new Choice(ABOUT, "?", options, true);
        var moved = new ArrayList<>(options);
        Collections.shuffle(moved, random);
        var after = new Choice(ABOUT, "?", moved, true);
        assertThat(SameKey.of(before, after)).isTrue();
        var picks = new HashSet<Integer>();
        IntStream.range(0, count).filter(_ -> random.nextBoolean()).forEach(picks::add);
        var answer = before.multiple() ? new Picked(picks) : Picked.of(random.nextInt(count));
        assertThat(Carried.grade(before, answer, after).orElseThrow().share())
                .isEqualTo(Grader.grade(before, answer).share());
    }
}
