package fr.declic.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {

    private static final About ABOUT = About.of("essai");

    private static final Choice ONE = new Choice(ABOUT, "?", options("juste", "faux", "faux"), true);
    private static final Choice SEVERAL = new Choice(ABOUT, "?", options("juste", "juste", "faux", "faux"), true);
    private static final Order ORDER = new Order(
            ABOUT, "?", Stream.of("a", "b", "c", "d").map(t -> new Item(t, t)).toList());
    private static final Sort SORT = new Sort(
            ABOUT,
            "?",
            List.of("A", "B"),
            Stream.of(0, 0, 1, 1).map(b -> new Card("c", b, "f" + b)).toList());
    private static final Hotspot HOTSPOT = new Hotspot(
            ABOUT,
            "?",
            "a.svg",
            "a",
            options("juste", "juste", "faux").stream()
                    .map(it -> new Hotspot.Spot(it, Hotspot.Shape.ELLIPSE, 0, 0, 10, 10))
                    .toList());
    private static final ImageContext CONTEXT = new ImageContext(
            ABOUT,
            "?",
            "a.svg",
            "a",
            options("juste", "juste", "faux").stream()
                    .map(it -> new ImageContext.Caption(it, "hier", "ici"))
                    .toList());
    private static final Estimate ESTIMATE =
            new Estimate(ABOUT, "?", 0, 100, 5, "sur 100", 35, 5, "un tiers", "source", "limite");
    private static final Checklist CHECKLIST = new Checklist(ABOUT, "?", "Ma feuille", List.of("a", "b"), 1, "Prête.");
    private static final Rewrite REWRITE = new Rewrite(
            ABOUT,
            "?",
            "Il est porté à la connaissance des usagers que la régularisation s'effectuera ultérieurement le 12 mars.",
            fr.declic.language.Level.RESIDENT,
            List.of(
                    new Rewrite.Keep(List.of("12 mars"), "dites quand"),
                    new Rewrite.Keep(List.of("mairie", "hôtel de ville"), "dites où")),
            "Venez le 12 mars à la mairie.",
            "clair");
    private static final Lab LAB =
            new Lab.MouseLab(ABOUT, "!", List.of(Lab.MouseLab.Goal.MOVE, Lab.MouseLab.Goal.CLICK_SMALL), "Bravo.");

    @ParameterizedTest(name = "picking [{0}] earns {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 1     | 1.0
            0       | 0.5
            0 2     | 0.0
            0 1 2   | 0.5
            0 1 2 3 | 0.0
            2 3     | 0.0
            ''      | 0.0
            """)
    void aWrongPickCancelsARightOne(String picks, double share) {
        assertThat(Grader.grade(SEVERAL, new Picked(numbers(picks))).share()).isEqualTo(share);
    }

    @ParameterizedTest(name = "picking [{0}] in a picture earns {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 1 | 1.0
            0   | 0.5
            0 2 | 0.0
            """)
    void placesInAPictureAndCaptionsEarnWhatOptionsEarn(String picks, double share) {
        assertThat(Grader.grade(HOTSPOT, new Picked(numbers(picks))).share()).isEqualTo(share);
        assertThat(Grader.grade(CONTEXT, new Picked(numbers(picks))).share()).isEqualTo(share);
    }

    @ParameterizedTest(name = "guessing {0} earns {1}")
    @CsvSource({"35, 1", "30, 1", "40, 1", "41, 0", "0, 0", "100, 0"})
    void aGuessThatIsNearIsRightAndAnyGuessIsToldTheFigure(int guess, double share) {
        var grade = Grader.grade(ESTIMATE, new Answer.Guessed(guess));
        assertThat(grade.share()).isEqualTo(share);
        assertThat(grade.feedback()).contains("un tiers");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void aGuessOffTheScaleIsRefused(int guess) {
        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> Grader.grade(ESTIMATE, new Answer.Guessed(guess)));
    }

    @ParameterizedTest(name = "« {0} » earns {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Venez le 12 mars à la MAIRIE.                                                       | 1.0
            Venez le 12 mars.                                                                   | 0.5
            Venez.                                                                              | 0.0
            Il est porté à la connaissance des usagers que la régularisation s'effectuera ultérieurement le 12 mars à la mairie. | 0.0
            """)
    void aTextThatIsRewrittenMustBeEasyAndStillSayWhatMatters(String written, double share) {
        assertThat(Grader.grade(REWRITE, new Answer.Rewritten(written)).share()).isEqualTo(share);
    }

    @Test
    void whatIsMissingFromATextIsSaidAndNothingElse() {
        assertThat(Grader.grade(REWRITE, new Answer.Rewritten("Venez le 12 mars."))
                        .notes())
                .containsExactly(new Grade.Note(1, false, "dites où"));
    }

    @Test
    void onlyStoriesAndTextsHaveDrafts() {
        Grader.checkDraft(REWRITE, new Answer.Rewritten(""));
        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> Grader.checkDraft(REWRITE, new Answer.Rewritten("a".repeat(3001))));
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> Grader.checkDraft(REWRITE, Picked.of(0)));
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> Grader.checkDraft(CHECKLIST, Picked.of(0)));
    }

    @Test
    void anySheetIsAGoodOneUnlessItHasALineThatIsNotThere() {
        assertThat(Grader.grade(CHECKLIST, Picked.of(1)).full()).isTrue();
        assertThat(Grader.grade(CHECKLIST, Picked.of(0, 1)).full()).isTrue();
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> Grader.grade(CHECKLIST, Picked.of(2)));
    }

    @Test
    void feedbackIsGivenOnWhatWasPickedAndOnNothingElse() {
        assertThat(Grader.grade(ONE, Picked.of(1)).notes()).containsExactly(new Grade.Note(1, false, "retour 1"));
        assertThat(Grader.grade(ONE, Picked.of(0)).notes()).containsExactly(new Grade.Note(0, true, "retour 0"));
    }

    @ParameterizedTest(name = "« {0} » is right: {1}, when nothing is forgiven: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Le clavier azerty é   | true  | true
            le clavier azerty é   | true  | false
            LE CLAVIER AZERTY E   | true  | false
            leclavierazertye      | true  | false
            '  Le  clavier azerty é ' | true  | true
            Le clavier            | false | false
            """)
    void accentsCaseAndSpacesAreForgivenAsTheAuthorChose(String typed, boolean lenient, boolean strict) {
        assertThat(Grader.grade(shortText(ShortText.forgiveAll()), new Typed(typed))
                        .full())
                .isEqualTo(lenient);
        assertThat(Grader.grade(shortText(Set.of()), new Typed(typed)).full()).isEqualTo(strict);
    }

    @Test
    void aForeseenWrongWordHasItsOwnFeedbackAndAnyOtherTheGeneralOne() {
        var question = shortText(Set.of(Leniency.CASE));
        assertThat(Grader.grade(question, new Typed("SOURIS")).feedback()).contains("C'est l'autre.");
        assertThat(Grader.grade(question, new Typed("xyz")).feedback()).contains("Pas encore.");
    }

    @Test
    void aTypographicApostropheAndALigatureCountAsTheTypedOnes() {
        var question =
                new ShortText(ABOUT, "?", List.of(new Option("l'œil", true, "Oui.")), "Non.", Set.of(Leniency.ACCENTS));
        assertThat(Grader.grade(question, new Typed("l’oeil")).full()).isTrue();
    }

    @ParameterizedTest(name = "placing [{0}] earns {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 1 2 3 | 1.0
            1 2 3 0 | 0.6667
            0 1 3 2 | 0.3333
            3 2 1 0 | 0.0
            """)
    void neighboursThatFollowEachOtherEarnTheirShare(String placed, double share) {
        assertThat(Grader.grade(ORDER, new Ordered(list(placed))).share()).isCloseTo(share, within(0.001));
    }

    @ParameterizedTest(name = "sorting into [{0}] earns {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0 0 1 1   | 1.0
            0 0 0 0   | 0.5
            -1 0 1 1  | 0.75
            1 1 0 0   | 0.0
            -1 -1 -1 -1 | 0.0
            """)
    void eachCardInItsBoxEarnsItsShare(String boxes, double share) {
        assertThat(Grader.grade(SORT, new Sorted(list(boxes))).share()).isEqualTo(share);
    }

    @Test
    void aLabEarnsTheShareOfItsGoalsThatWereReached() {
        assertThat(Grader.grade(LAB, report(new Reached("move", 3, true))).share())
                .isEqualTo(0.5);
        assertThat(Grader.grade(LAB, report(new Reached("move", 1, false), new Reached("click-small", 9, false)))
                        .full())
                .isTrue();
    }

    @ParameterizedTest(name = "{1} to {0}")
    @MethodSource("forged")
    void aForgedAnswerIsRefused(Activity activity, Answer answer) {
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> Grader.grade(activity, answer));
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                Arguments.of(ONE, Picked.of(3)),
                Arguments.of(ONE, Picked.of(-1)),
                Arguments.of(ONE, Picked.of(0, 1)),
                Arguments.of(ONE, new Typed("juste")),
                Arguments.of(SEVERAL, new Ordered(List.of(0))),
                Arguments.of(shortText(Set.of()), new Typed("x".repeat(201))),
                Arguments.of(ORDER, new Ordered(List.of(0, 1, 2))),
                Arguments.of(ORDER, new Ordered(List.of(0, 1, 2, 2))),
                Arguments.of(ORDER, new Ordered(List.of(0, 1, 2, 4))),
                Arguments.of(SORT, new Sorted(List.of(0, 0, 1))),
                Arguments.of(SORT, new Sorted(List.of(0, 0, 1, 2))),
                Arguments.of(SORT, new Sorted(List.of(0, 0, 1, -2))),
                Arguments.of(LAB, report(new Reached("drag", 1, false))),
                Arguments.of(LAB, report(new Reached("move", 0, false))),
                Arguments.of(LAB, report(new Reached("move", 1, false), new Reached("move", 1, false))),
                Arguments.of(LAB, new LabReport("r", List.of(), -1)),
                Arguments.of(LAB, new LabReport("r".repeat(41), List.of(), 1)),
                Arguments.of(LAB, Picked.of(0)));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aGradeNeverLeavesZeroToOneAndOnlyTheKeyEarnsAllOfIt(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var kinds = Stream.generate(random::nextBoolean)
                    .limit(2 + random.nextInt(5))
                    .collect(Collectors.toList());
            kinds.set(0, true);
            var choice = new Choice(
                    ABOUT,
                    "?",
                    options(kinds.stream().map(r -> r ? "juste" : "faux").toArray(String[]::new)),
                    true);
            var picks = IntStream.range(0, kinds.size())
                    .filter(_ -> random.nextBoolean())
                    .boxed()
                    .collect(Collectors.toSet());
            if (!choice.multiple() && picks.size() > 1) {
                continue;
            }
            var key =
                    IntStream.range(0, kinds.size()).filter(kinds::get).boxed().collect(Collectors.toSet());
            var grade = Grader.grade(choice, new Picked(picks));
            assertThat(grade.share()).as("seed %d round %d", seed, round).isBetween(0.0, 1.0);
            assertThat(grade.full()).isEqualTo(picks.equals(key));

            var order = new ArrayList<>(IntStream.range(0, 4).boxed().toList());
            java.util.Collections.shuffle(order, random);
            var ordered = Grader.grade(ORDER, new Ordered(order));
            assertThat(ordered.share()).isBetween(0.0, 1.0);
            assertThat(ordered.full()).isEqualTo(order.equals(List.of(0, 1, 2, 3)));
        }
    }

    private static ShortText shortText(Set<Leniency> forgive) {
        return new ShortText(
                ABOUT,
                "?",
                List.of(new Option("Le clavier azerty é", true, "Oui."), new Option("souris", false, "C'est l'autre.")),
                "Pas encore.",
                forgive);
    }

    private static List<Option> options(String... kinds) {
        return IntStream.range(0, kinds.length)
                .mapToObj(i -> new Option("option " + i, kinds[i].equals("juste"), "retour " + i))
                .toList();
    }

    private static LabReport report(Reached... goals) {
        return new LabReport("r1", List.of(goals), 12);
    }

    private static Set<Integer> numbers(String text) {
        return Set.copyOf(list(text));
    }

    private static List<Integer> list(String text) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
