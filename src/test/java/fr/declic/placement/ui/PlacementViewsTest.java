package fr.declic.placement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.account.CurrentAccount;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Help;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import fr.declic.content.Audience;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.page.DisplayOrder;
import fr.declic.placement.Asked;
import fr.declic.placement.MyPlacement;
import fr.declic.placement.MyPlacement.State;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Room;
import fr.declic.platform.ViewTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.json.JsonMapper;

/** « Par où commencer ? », without a browser, on the real library and a real database, as an anonymous visitor. */
@SpringBootTest
@WithAnonymousUser
@SuppressWarnings("NullAway.Init")
class PlacementViewsTest extends ViewTest {

    private static final String ANSWER = "document.querySelector('#outlet declic-activity')?.answer() ?? null";
    private static final Audience RESIDENT = Audience.RESIDENT;

    @Autowired
    MyPlacement placement;

    @Autowired
    ModulePlayer player;

    @Autowired
    Shelf shelf;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcClient jdbc;

    PlacementViewsTest() {
        super("fr.declic.placement.ui", "fr.declic.learning.ui", "fr.declic.shell");
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from placement_item").update();
    }

    private Room open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
        return view();
    }

    private Room view() {
        return (Room)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String shown() {
        return shown(view().getElement());
    }

    /** The same as the first answer of the server holds it, addresses included. */
    private String first() {
        return ((FirstScreen) view()).mainHtml();
    }

    private static String shown(Element element) {
        var html = element.getProperty("innerHTML", "");
        var own = element.isTextNode() ? element.getText() : "";
        return own + html + element.getChildren().map(PlacementViewsTest::shown).reduce("", String::concat);
    }

    private String at() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private void press(String label) {
        test(find(NativeButton.class).withText(label).single()).click();
        roundTrip();
    }

    private void validate(String answer) {
        var button = find(NativeButton.class).withClassName("main").single();
        var data = JsonMapper.builder().build().createObjectNode();
        data.set(ANSWER, JsonMapper.builder().build().readTree(answer));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
        roundTrip();
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Answers all that is asked rightly, or says that one does not know, until there is nothing more to ask. */
    private int goThrough(Audience audience, boolean rightly) {
        int number = 1;
        for (var asked = placement.asked(audience, number, false);
                asked.isPresent();
                asked = placement.asked(audience, ++number, false)) {
            answer(audience, asked.get(), rightly);
        }
        return number - 1;
    }

    private void answer(Audience audience, Asked asked, boolean rightly) {
        if (rightly) {
            placement.answer(audience, asked.revision(), asked.activity(), right(asked.activity()), Help.NONE);
        } else {
            placement.unknown(audience, asked);
        }
    }

    private static Answer right(Activity activity) {
        return switch (activity) {
            case Choice it -> new Picked(right(it.options()));
            case Hotspot it -> new Picked(right(it.options()));
            case ShortText it ->
                new Typed(it.answers().stream()
                        .filter(Option::right)
                        .findFirst()
                        .orElseThrow()
                        .text());
            case Order it ->
                new Ordered(IntStream.range(0, it.items().size()).boxed().toList());
            case Sort it -> new Sorted(it.cards().stream().map(Card::box).toList());
            case Lab it ->
                new LabReport(
                        "r",
                        it.goalIds().stream()
                                .map(id -> new Reached(id, 1, false))
                                .toList(),
                        9);
            default -> throw new AssertionError(activity.type());
        };
    }

    private static Set<Integer> right(List<Option> options) {
        return IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void theDoorSaysWhatComesAndMakesNobodyOfAVisitor() {
        int before = rows("account");
        open("ou-commencer");
        assertThat(shown())
                .contains("Par où commencer", "2 petits ateliers", "5 à 12 questions", "Il n’y a pas de note");
        assertThat(first()).contains("<h1", "/ou-commencer/1", "/ou-commencer/1?tactile");
        open("ou-commencer/1");
        assertThat(rows("account")).isEqualTo(before);
    }

    @Test
    void homeAndTheCatalogueShowTheWayThere() {
        open("");
        assertThat(shown()).contains("href=\"/ou-commencer\"");
        open("catalogue");
        assertThat(shown()).contains("href=\"/ou-commencer\"");
        UI.getCurrent().navigate("catalogue", QueryParameters.simple(Map.of("pour", "conseillers")));
        roundTrip();
        assertThat(shown()).contains("href=\"/ou-commencer/metier\"");
    }

    @Test
    void whoKnowsNothingYetBeginsAtTheBeginningAndIsNotHumbled() {
        open("ou-commencer/1");
        assertThat(view()).isInstanceOf(ResidentViews.Question.class);
        press("Je n’y arrive pas");
        press("Je n’y arrive pas");
        while (view() instanceof ResidentViews.Question) {
            press("Je ne sais pas");
        }
        assertThat(at()).isEqualTo("ou-commencer");
        assertThat(first()).contains("Vous pouvez commencer ici", "Premier geste", "/m/premier-geste/appuyer");
        assertThat(find(NativeButton.class)
                        .withText("Recommencer les questions")
                        .all())
                .hasSize(1);
        assertThat(shown()).doesNotContain("Plus simple");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void thereIsNoMarkNoLevelAndNoPercentageInWhatIsSaid(Audience audience) {
        for (boolean rightly : List.of(true, false)) {
            goThrough(audience, rightly);
            open(audience == Audience.ADVISER ? "ou-commencer/metier" : "ou-commencer");
            var html = first();
            assertThat(html).contains("Vous pouvez commencer ici");
            assertThat(Jsoup.parse(html).text().toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("[0-9]|%|\\btest\\b|score|niveau|\\bnote\\b|échec|faux|erreurs");
            placement.again(audience);
        }
    }

    @Test
    void whoKnowsALotIsLedFurtherAndTheirRightAnswersCountWithoutBeginningAnyModule() {
        int attempts = rows("attempt");
        int progress = rows("progress");
        int answered = goThrough(RESIDENT, true);

        assertThat(answered).isBetween(7, 14);
        assertThat(rows("attempt")).isEqualTo(attempts + answered);
        assertThat(rows("progress")).isEqualTo(progress);
        var found = (State.Found) placement.state(RESIDENT).orElseThrow();
        assertThat(found.advice().module().id()).isEqualTo("qui-parle");
        assertThat(found.advice().easier()).isPresent();
        assertThat(found.advice().shown()).hasSize(4).allMatch(it -> it.startsWith("Je sais"));
    }

    @Test
    void whatOneDoesNotKnowIsNoAttempt() {
        int attempts = rows("attempt");
        goThrough(RESIDENT, false);
        assertThat(rows("attempt")).isEqualTo(attempts);
    }

    @Test
    void aWrongAnswerIsTakenWithoutAWordAndWithoutTheKey() {
        answer(RESIDENT, placement.asked(RESIDENT, 1, false).orElseThrow(), true);
        answer(RESIDENT, placement.asked(RESIDENT, 2, false).orElseThrow(), true);
        int attempts = rows("attempt");
        var asked = placement.asked(RESIDENT, 3, false).orElseThrow();
        var choice = (Choice) asked.activity();
        open("ou-commencer/3");
        assertThat(shown()).contains("Question 1", "Je ne sais pas", "J’arrête là");
        assertThat(shown() + first())
                .doesNotContain(choice.options().stream().map(Option::feedback).toList())
                .doesNotContain("data-right");

        var order = DisplayOrder.of(choice, current.require().value().getLeastSignificantBits());
        int wrong = IntStream.range(0, order.size())
                .filter(place -> !choice.options().get(order.get(place)).right())
                .findFirst()
                .orElseThrow();
        validate("[" + wrong + "]");

        assertThat(at()).isEqualTo("ou-commencer/4");
        assertThat(shown()).contains("Question 2").doesNotContain("Pas encore", "Oui.");
        assertThat(rows("attempt")).isEqualTo(attempts);
    }

    @ParameterizedTest
    @CsvSource({"ou-commencer, 1", "ou-commencer, 2", "ou-commencer, 3", "ou-commencer/metier, 1"})
    void oneMayStopFromTheVeryFirstOn(String door, int number) {
        if (number > 1) {
            goTo(number);
        }
        open(door + "/" + number);
        assertThat(first()).contains("J’arrête là");
        press("J’arrête là");
        assertThat(at()).isEqualTo(door);
        assertThat(first()).contains(number > 1 ? "Vous pouvez commencer ici" : "Vous arrêtez quand vous voulez");
    }

    @Test
    void nothingChosenIsNoAnswer() {
        answer(RESIDENT, placement.asked(RESIDENT, 1, false).orElseThrow(), true);
        answer(RESIDENT, placement.asked(RESIDENT, 2, false).orElseThrow(), true);
        open("ou-commencer/3");
        validate("[]");
        assertThat(at()).isEqualTo("ou-commencer/3");
        assertThat(shown()).contains("Choisissez d’abord une réponse.");
    }

    @Test
    void theSameQuestionIsAskedAfterAReloadWhateverOthersTaughtMeanwhile() {
        goTo(4);
        var asked = placement.asked(RESIDENT, 4, false).orElseThrow();
        jdbc.sql("update placement_item set mean = mean + 3").update();
        jdbc.sql("""
                        insert into placement_item (item, guess, mean, deviation, answers)
                        values (:item, -0.5, 4, 0.1, 9)
                        """)
                .param(
                        "item",
                        asked.revision().module().id() + "/" + asked.activity().id() + "-autre")
                .update();
        assertThat(placement.asked(RESIDENT, 4, false)).contains(asked);
        open("ou-commencer");
        assertThat(first()).contains("Vos réponses sont gardées", "Continuer", "/ou-commencer/4");
    }

    private void goTo(int number) {
        for (int i = 1; i < number; i++) {
            answer(RESIDENT, placement.asked(RESIDENT, i, false).orElseThrow(), i % 2 == 1);
        }
    }

    @Test
    void whoGoesBackMayAnswerOtherwiseOrGoOn() {
        goTo(5);
        var second = placement.asked(RESIDENT, 4, false).orElseThrow();
        assertThat(second.answered()).isTrue();
        open("ou-commencer/4");
        assertThat(shown()).contains("Vous avez déjà répondu");
        int attempts = rows("attempt");
        answer(RESIDENT, second, true);
        answer(RESIDENT, second, true);
        assertThat(rows("attempt")).isEqualTo(attempts + 1);
        assertThat(placement.asked(RESIDENT, 5, false)).isPresent();
        press("Continuer");
        assertThat(at()).isEqualTo("ou-commencer/5");
    }

    @Test
    void whoIsTiredStopsAndIsToldWhereToBeginAllTheSame() {
        goTo(4);
        open("ou-commencer/4");
        press("J’arrête là");
        assertThat(at()).isEqualTo("ou-commencer");
        assertThat(shown()).contains("Vous pouvez commencer ici");
        open("ou-commencer/4");
        assertThat(at()).isEqualTo("ou-commencer");

        press("Recommencer les questions");
        assertThat(shown()).contains("2 petits ateliers");
        assertThat(placement.state(RESIDENT)).get().isInstanceOf(State.NotBegun.class);
    }

    @Test
    void whoStopsBeforeTheFirstAnswerHasNotStopped() {
        goTo(2);
        placement.again(RESIDENT);
        placement.enough(RESIDENT);
        assertThat(placement.asked(RESIDENT, 1, false)).isPresent();
        assertThat(placement.state(RESIDENT)).get().isInstanceOf(State.NotBegun.class);
    }

    @Test
    void whoPassesBothLabsAndStopsBeginsAtTheBeginning() {
        open("ou-commencer/1");
        press("Je n’ai pas ce qu’il faut");
        press("Je n’ai pas ce qu’il faut");
        press("J’arrête là");
        assertThat(shown()).contains("Vous pouvez commencer ici", "Premier geste");
    }

    @Test
    void aFingerDoesAnotherFirstLab() {
        assertThat(placement.asked(RESIDENT, 1, false).orElseThrow().activity().id())
                .isEqualTo("viser");
        var touch = placement.asked(RESIDENT, 1, true).orElseThrow();
        assertThat(touch.activity().id()).isEqualTo("atelier-toucher");
        answer(RESIDENT, touch, true);
        assertThat(placement.asked(RESIDENT, 2, true).orElseThrow().activity().id())
                .isEqualTo("atelier-lettres");
    }

    @Test
    void onlyWhoMeetsTheQuestionsForTheFirstTimeTeachesHowHardTheyAre() {
        goThrough(RESIDENT, true);
        int taught = answers();
        assertThat(taught).isPositive();
        placement.again(RESIDENT);
        goThrough(RESIDENT, true);
        assertThat(answers()).isEqualTo(taught);
    }

    private int answers() {
        return jdbc.sql("select coalesce(sum(answers), 0) from placement_item")
                .query(Integer.class)
                .single();
    }

    @Test
    void onlyWhatIsAskedCanBeAnsweredAndOnlyALabIsPassed() {
        var revision = shelf.library().revision("les-quatre-libertes").orElseThrow();
        var other = revision.module().activity("besoin-du-code").orElseThrow();
        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> placement.answer(RESIDENT, revision, other, right(other), Help.NONE));
        goTo(3);
        var question = placement.asked(RESIDENT, 3, false).orElseThrow();
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> placement.pass(RESIDENT, question));
        assertThat(placement.asked(RESIDENT, 9, false)).isEmpty();
    }

    @Test
    void aModuleThatIsFinishedGivesWayToTheNext() {
        goThrough(RESIDENT, false);
        player.complete(shelf.library().revision("premier-geste").orElseThrow());
        var found = (State.Found) placement.state(RESIDENT).orElseThrow();
        assertThat(found.advice().module().id()).isEqualTo("decouvrir-son-appareil");
    }

    @Test
    @WithMockUser(roles = {"ADVISER", "RESIDENT"})
    void advisersHaveTheirOwnAboutTheTradeAndFindItInTheirMenu() {
        open("ou-commencer/metier");
        assertThat(first()).contains("sur le métier", "/ou-commencer/metier/1").doesNotContain("atelier");
        open("ou-commencer/metier/1");
        assertThat(shown()).contains("Question 1", "Je ne sais pas");
        open("espace");
        assertThat(shown()).contains("Par où commencer");
        open("espace/par-ou-commencer");
        assertThat(at()).isEqualTo("ou-commencer/metier");
    }

    @Test
    void whatIsNoNumberIsNowhere() {
        open("ou-commencer/quatre");
        assertThat(view()).isNotInstanceOf(ResidentViews.Question.class);
        open("ou-commencer/7");
        assertThat(view()).isInstanceOf(ResidentViews.Door.class);
    }
}
