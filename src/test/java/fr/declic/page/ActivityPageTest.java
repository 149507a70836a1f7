package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grade;
import fr.declic.activity.Grader;
import fr.declic.activity.Help;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivityPageTest {

    static List<Activity> activities() {
        return Samples.ALL;
    }

    static Stream<Activity> questions() {
        return Samples.ALL.stream().filter(Question.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noFeedbackIsInThePageBeforeAnAnswer(Question question) {
        var text = page(question, Samples.first(question)).text();
        assertThat(feedbacks(question)).noneMatch(text::contains);
    }

    /** The same question with another key must give the very same page, letter for letter. */
    @Test
    void thePageOfAChoiceIsTheSameWhateverOptionIsRight() {
        var state = Samples.first(Samples.CHOICE);
        var pages = Stream.of(0, 1, 2)
                .map(right -> new Choice(
                        Samples.CHOICE.about(), Samples.CHOICE.prompt(), keyed(Samples.CHOICE.options(), right), true))
                .map(choice -> html(choice, state))
                .distinct();
        assertThat(pages).hasSize(1);
    }

    /** Items that stand in the same places on the screen give the same page, whatever their right order is. */
    @Test
    void thePageOfAnOrderIsTheSameWhateverOrderIsRight() {
        var items = Samples.ORDER.items();
        var one = new Order(Samples.ORDER.about(), Samples.ORDER.prompt(), items);
        var other = new Order(Samples.ORDER.about(), Samples.ORDER.prompt(), items.reversed());
        assertThat(html(one, ActivityState.first(List.of(2, 0, 1))))
                .isEqualTo(html(other, ActivityState.first(List.of(0, 2, 1))));
    }

    @ParameterizedTest
    @MethodSource("activities")
    void everyControlWaitsUntilThePlayerListens(Activity activity) {
        var page = page(activity, Samples.first(activity));
        assertThat(page.select("input, button")).allMatch(control -> control.hasAttr("disabled"));
        assertThat(page.select("[data-config]")).allMatch(lab -> lab.hasAttr("data-disabled"));
    }

    @ParameterizedTest
    @MethodSource("activities")
    void everyControlHasItsOwnName(Activity activity) {
        var page = page(activity, graded(activity, wrong(activity), Help.ANSWER));
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page.select("input"))
                .allMatch(input -> input.closest("label") != null
                        || !page.select("label[for=" + input.id() + "]").isEmpty());
        page.select("[aria-describedby]")
                .eachAttr("aria-describedby")
                .forEach(id -> assertThat(page.getElementById(id)).as(id).isNotNull());
    }

    @Test
    void feedbackStandsUnderTheOptionItSpeaksOfAndOutsideItsLabel() {
        var page = page(Samples.CHOICE, graded(Samples.CHOICE, Picked.of(1), Help.NONE));
        var label = page.select("label.pick:has(input[checked])").first();
        var said = label == null ? null : label.nextElementSibling();
        assertThat(said).isNotNull();
        assertThat(said.className()).isEqualTo("say not-yet");
        assertThat(said.text()).isEqualTo("Pas encore. Il ouvre un menu. On s’en sert moins.");
        assertThat(page.select("input[checked]").attr("aria-describedby")).isEqualTo(said.id());
        assertThat(page.select(".say")).hasSize(1);
    }

    @Test
    void aWordThatTheAuthorWroteIsNotSaidTwice() {
        var page = page(Samples.CHOICE, graded(Samples.CHOICE, Picked.of(0), Help.NONE));
        assertThat(page.select(".say").text()).isEqualTo("Oui. Il sert à choisir.");
    }

    @Test
    void severalRightOptionsAreSaidToBeSeveral() {
        assertThat(page(Samples.MANY, Samples.first(Samples.MANY)).text()).contains("Plusieurs réponses");
        assertThat(page(Samples.CHOICE, Samples.first(Samples.CHOICE)).text()).doesNotContain("Plusieurs réponses");
    }

    @Test
    void aMoveSaysWhatItMoves() {
        var page = page(Samples.ORDER, Samples.first(Samples.ORDER));
        assertThat(page.select("button[data-move=up]").eachAttr("aria-label"))
                .hasSize(3)
                .allMatch(label -> label.startsWith("Monter\u00a0: "))
                .anyMatch(label -> label.contains("J’ouvre le site."));
    }

    @ParameterizedTest
    @EnumSource(Help.class)
    void helpComesRungByRung(Help help) {
        var page = page(Samples.CHOICE, graded(Samples.CHOICE, Picked.of(1), help));
        assertThat(page.text().contains("Regardez votre index.")).isEqualTo(help.compareTo(Help.HINT) >= 0);
        assertThat(page.select("a[href=/m/la-souris/tenir]").isEmpty()).isEqualTo(help.compareTo(Help.STEP) < 0);
        assertThat(page.text().contains("La bonne réponse")).isEqualTo(help == Help.ANSWER);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void inTheEndTheAnswerIsTold(Question question) {
        var page = page(question, graded(question, wrong(question), Help.ANSWER));
        var told =
                switch (question) {
                    case Order _ -> "Le bon ordre";
                    case Estimate _ -> "35 adultes sur 100";
                    case Checklist it -> it.title(); // there is no wrong sheet
                    case Scenario _ -> "Votre chemin";
                    case Rewrite it -> it.example();
                    default -> "La bonne réponse";
                };
        assertThat(page.text()).contains(told);
    }

    @Test
    void aPlaceInAPictureHasTheNumberOfItsLineInTheListAndTheListOpensWithTheAnswer() {
        var before = page(Samples.HOTSPOT, Samples.first(Samples.HOTSPOT));
        assertThat(before.select("[data-spot]").eachAttr("data-spot"))
                .isEqualTo(before.select(".list input").eachAttr("value"));
        assertThat(before.select("details[open]")).isEmpty();
        var after = page(Samples.HOTSPOT, graded(Samples.HOTSPOT, Picked.of(0), Help.NONE));
        assertThat(after.select("details[open]")).hasSize(1);
        assertThat(after.select("[data-spot][data-on]")).hasSize(1);
    }

    /** The same places with another key must give the very same page, letter for letter. */
    @Test
    void thePageOfAPictureIsTheSameWhateverPlaceIsRight() {
        var spots = Samples.HOTSPOT.spots();
        var pages = Stream.of(0, 1)
                .map(right -> keyed(Samples.HOTSPOT.options(), right))
                .map(options -> html(
                        new Hotspot(
                                Samples.HOTSPOT.about(),
                                Samples.HOTSPOT.prompt(),
                                Samples.HOTSPOT.picture(),
                                Samples.HOTSPOT.alt(),
                                spots.stream()
                                        .map(it -> new Hotspot.Spot(
                                                options.get(spots.indexOf(it)),
                                                it.shape(),
                                                it.left(),
                                                it.top(),
                                                it.width(),
                                                it.height()))
                                        .toList()),
                        Samples.first(Samples.HOTSPOT)))
                .distinct();
        assertThat(pages).hasSize(1);
    }

    @Test
    void onlyTheCaptionThatIsPickedStandsUnderThePicture() {
        var page = page(Samples.CONTEXT, graded(Samples.CONTEXT, Picked.of(1), Help.NONE));
        assertThat(page.select("figcaption:not([hidden])").eachText())
                .containsExactly("Elle vient d’être volée. Lorne, ce matin");
    }

    @Test
    void theConfigurationOfALabIsJsonWhateverItsTexts() {
        var lab = page(Samples.TYPING, Samples.first(Samples.TYPING)).selectFirst("declic-typing-lab");
        assertThat(lab).isNotNull();
        assertThat(lab.attr("data-config"))
                .isEqualTo("{\"run\":\"\",\"goals\":[{\"goal\":\"correction\",\"lines\":"
                        + "[\"bonnjour => bonjour\",\"l'eau \\u003cb>\"]}],\"texts\":{\"go\":\"L'\\\"eau\\\"\"}}");
    }

    @Test
    void aModuleInAnotherLanguageSaysSo() {
        var html = ActivityPage.html(
                Samples.REVISION, Samples.CHOICE, Samples.first(Samples.CHOICE), Map.of(), BundleTexts.ENGLISH);
        assertThat(Jsoup.parseBodyFragment(html).select("legend span").attr("lang"))
                .isEqualTo("fr");
    }

    private static List<Option> keyed(List<Option> options, int right) {
        return options.stream()
                .map(option -> new Option(option.text(), options.indexOf(option) == right, option.feedback()))
                .toList();
    }

    private static List<String> feedbacks(Question question) {
        return switch (question) {
            case Choice it -> it.options().stream().map(Option::feedback).toList();
            case Question.ShortText it ->
                it.answers().stream().map(Option::feedback).toList();
            case Order it -> it.items().stream().map(Question.Item::feedback).toList();
            case Question.Sort it ->
                it.cards().stream().map(Question.Card::feedback).toList();
            case Hotspot it -> it.options().stream().map(Option::feedback).toList();
            case ImageContext it -> it.options().stream().map(Option::feedback).toList();
            case Estimate it -> List.of(it.feedback(), it.caution(), it.source());
            case Checklist it -> List.of(it.feedback());
            case Rewrite it ->
                List.of(it.feedback(), it.example(), it.keep().getFirst().feedback());
            case Scenario it ->
                it.scenes().stream()
                        .flatMap(scene -> scene.turns().stream().map(Scenario.Turn::feedback))
                        .toList();
        };
    }

    private static Answer wrong(Activity activity) {
        return switch (activity) {
            case Choice _ -> Picked.of(2);
            case Question.ShortText _ -> new Typed("<b>x</b>");
            case Order _ -> new Ordered(List.of(1, 0, 2));
            case Question.Sort _ -> new Sorted(List.of(1, 0, -1));
            case Hotspot _, ImageContext _, Checklist _ -> Picked.of(1);
            case Estimate it -> new Answer.Guessed(it.least());
            case Scenario _ -> new Answer.Walked(List.of(0));
            case Rewrite it -> new Answer.Rewritten(it.text());
            case Lab lab -> new Answer.LabReport("", List.of(), 1);
        };
    }

    private static ActivityState graded(Activity activity, Answer answer, Help help) {
        Grade grade = Grader.grade(activity, answer);
        return new ActivityState(
                DisplayOrder.of(activity, 3), Optional.of(answer), Optional.of(grade), help, false, true, "r");
    }

    private static String html(Activity activity, ActivityState state) {
        return ActivityPage.html(Samples.REVISION, activity, state, Map.of("go", "L'\"eau\""), BundleTexts.FRENCH);
    }

    private static Element page(Activity activity, ActivityState state) {
        return Jsoup.parseBodyFragment(html(activity, state)).body();
    }
}
