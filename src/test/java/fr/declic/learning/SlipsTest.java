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
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.Hotspot.Spot;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.content.Shelf;
import fr.declic.language.Level;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SlipsTest {

    private static final About ABOUT = About.of("q");
    private static final Activity ONE = TestTexts.choice("q", "le **bon**", "le *faux*", "l’autre");
    private static final Activity SEVERAL = TestTexts.choice("q", 2, "bon", "aussi", "faux");
    private static final Activity PICTURE = new Hotspot(
            ABOUT,
            "Où ?",
            "p.svg",
            "Une image",
            List.of(
                    new Spot(new Option("ici", true, ""), Shape.ELLIPSE, 0, 0, 10, 10),
                    new Spot(new Option("là", false, ""), Shape.ELLIPSE, 50, 0, 10, 10)));
    private static final Activity WORD = new ShortText(
            ABOUT,
            "Quel signe ?",
            List.of(new Option("arobase", true, ""), new Option("Étoile", false, "")),
            "",
            ShortText.forgiveAll());
    private static final Activity ORDER =
            new Order(ABOUT, "Rangez.", List.of(new Item("un", ""), new Item("deux", ""), new Item("trois", "")));
    private static final Activity SORT = new Sort(
            ABOUT,
            "Rangez.",
            List.of("clavier", "souris"),
            List.of(new Card("taper", 0, ""), new Card("cliquer", 1, ""), new Card("viser", 1, "")));
    private static final Activity GUESS = new Estimate(ABOUT, "Combien ?", 0, 100, 1, "%", 40, 5, "", "", "");
    private static final Activity SHEET = new Checklist(ABOUT, "Cochez.", "Ma feuille", List.of("eau", "pain"), 0, "");
    private static final Activity TEXT = new Rewrite(
            ABOUT,
            "Écrivez.",
            "Un texte.",
            Level.RESIDENT,
            List.of(new Rewrite.Keep(List.of("lundi"), ""), new Rewrite.Keep(List.of("9 h"), "")),
            "",
            "");
    private static final Activity LAB =
            new Lab.MouseLab(ABOUT, "Faites.", List.of(Lab.MouseLab.Goal.MOVE, Lab.MouseLab.Goal.CLICK), "");

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(ONE, Picked.of(1), "PICKED le faux"),
                Arguments.of(ONE, Picked.of(0), ""),
                Arguments.of(ONE, Picked.of(7), ""),
                Arguments.of(ONE, new Typed("le faux"), ""),
                Arguments.of(SEVERAL, Picked.of(0, 2), "MISSED aussi, PICKED faux"),
                Arguments.of(PICTURE, Picked.of(1), "PICKED là"),
                Arguments.of(WORD, new Typed(" ETOILE "), "TYPED Étoile"),
                Arguments.of(WORD, new Typed("Jean Dupont, 12 rue des Lilas"), "UNFORESEEN "),
                Arguments.of(ORDER, new Ordered(List.of(1, 0, 2)), "MISPLACED un, MISPLACED deux"),
                Arguments.of(ORDER, new Ordered(List.of(0, 1, 2)), ""),
                Arguments.of(SORT, new Sorted(List.of(1, 1, -1)), "BOX taper > souris"),
                Arguments.of(GUESS, new Guessed(10), "TOO_LOW "),
                Arguments.of(GUESS, new Guessed(90), "TOO_HIGH "),
                Arguments.of(SHEET, Picked.of(1), "TICKED pain"),
                Arguments.of(TEXT, new Rewritten("Venez lundi."), "UNSAID 9 h"),
                Arguments.of(
                        LAB,
                        new LabReport("r", List.of(new Reached("move", 1, false), new Reached("click", 3, true)), 9),
                        "HELPED click"));
    }

    @ParameterizedTest(name = "{1} shows {2}")
    @MethodSource("answers")
    void anAnswerShowsItsSlipsInTheAuthorsWordsOnly(Activity activity, Answer answer, String shown) {
        var slips = Slips.of(activity, Locale.FRENCH);
        var words = slips.in(answer).stream()
                .sorted()
                .map(slips.all()::get)
                .map(slip -> slip.kind() + " " + slip.text() + (slip.box().isEmpty() ? "" : " > " + slip.box()))
                .toList();
        assertThat(String.join(", ", words)).isEqualTo(shown);
    }

    @Test
    void onlyOneCanShowWhereOneAnswerIsAskedFor() {
        Map.of(ONE, true, SEVERAL, false, WORD, true, ORDER, false, SORT, false, GUESS, true, SHEET, false)
                .forEach((activity, one) -> assertThat(
                                Slips.of(activity, Locale.FRENCH).exclusive())
                        .as(activity.type())
                        .isEqualTo(one));
    }

    @Test
    void everyActivityOfTheLibraryHasSlipsThatAreTheSameAndSoIsTheQuestion() {
        var library =
                new Shelf(fr.declic.content.LibraryReader.read(fr.declic.content.ContentFolder.shipped())).library();
        assertThat(library.revisions().values())
                .allSatisfy(revision -> revision.module().activities().forEach(activity -> {
                    var slips = Slips.of(activity, Locale.FRENCH);
                    assertThat(slips.all()).as(activity.id()).doesNotHaveDuplicates();
                    assertThat(SameQuestion.of(revision, activity)).isEqualTo(SameQuestion.of(revision, activity));
                }));
    }
}
