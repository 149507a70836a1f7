package fr.declic.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.account.CurrentAccount;
import fr.declic.activity.RefusedAnswer;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Room;
import fr.declic.platform.ViewTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The learner's screens, without a browser, on the real library and a real database, as an anonymous visitor. */
@SpringBootTest
@WithAnonymousUser
@SuppressWarnings("NullAway.Init")
class LearningViewsTest extends ViewTest {

    private static final String QUESTION = "m/la-souris-et-le-pave-tactile/question-lien";

    @Autowired
    Shelf shelf;

    @Autowired
    ModulePlayer player;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcClient jdbc;

    LearningViewsTest() {
        super("fr.declic.learning.ui", "fr.declic.competency.ui", "fr.declic.shell");
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    private Room view() {
        return (Room)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** All that the view shows: the shared HTML and Flow's own texts. */
    private String shown() {
        return shown(view().getElement());
    }

    private static String shown(Element element) {
        var html = element.getProperty("innerHTML", "");
        var own = element.isTextNode() ? element.getText() : "";
        return own + html + element.getChildren().map(LearningViewsTest::shown).reduce("", String::concat);
    }

    private NativeButton main() {
        return find(NativeButton.class).withClassName("main").single();
    }

    private void press(NativeButton button, String answer) {
        var data = JsonMapper.builder().build().createObjectNode();
        data.set("document.querySelector('#outlet declic-activity')?.answer() ?? null", json(answer));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
        roundTrip();
    }

    private void climb(String rung) {
        test(find(NativeButton.class).withText(rung).single()).click();
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    @Test
    void homeShowsThreeDoorsAndMakesNobodyOfAVisitor() {
        int before = rows("account");
        navigate("", HomeView.class);
        assertThat(shown()).contains("Je commence", "Je continue", "Je choisis un thème", "/m/premier-geste/appuyer");
        assertThat(rows("account")).isEqualTo(before);
    }

    @Test
    void theFirstScreenOfEveryPublicViewIsWhatFlowDraws() {
        for (var address : List.of("", "catalogue", "parcours/premiers-clics", "carnet")) {
            UI.getCurrent().navigate(address);
            roundTrip();
            assertThat(((FirstScreen) view()).mainHtml()).as(address).isEqualTo(shown());
        }
    }

    @Test
    void everyStepOfEveryModuleOpens() {
        for (var revision : shelf.library().revisions().values()) {
            for (var step : revision.module().steps()) {
                UI.getCurrent().navigate("m/" + revision.module().id() + "/" + step.id());
                roundTrip();
                assertThat(view()).isInstanceOf(StepView.class);
                assertThat(((FirstScreen) view()).mainHtml()).contains("<h1", "Étape");
            }
            IntStream.rangeClosed(1, revision.module().review().size()).forEach(number -> {
                UI.getCurrent().navigate("m/" + revision.module().id() + "/encore/" + number);
                roundTrip();
                assertThat(view()).isInstanceOf(MoreView.class);
            });
        }
    }

    @Test
    void withoutAStepTheFirstOneOpens() {
        UI.getCurrent().navigate("m/premier-geste");
        roundTrip();
        assertThat(shown()).contains("Étape 1 sur 4");
    }

    @Test
    void aWrongAnswerIsKeptAndExplainedAndTheRightOneLeadsOn() {
        UI.getCurrent().navigate(QUESTION);
        roundTrip();
        assertThat(main().getText()).isEqualTo("Valider");
        assertThat(shown()).doesNotContain("Un lien demande moins", "data-right");
        int before = rows("attempt");

        int wrong = -1;
        for (int place = 0; place < 3 && main().getText().equals("Valider"); place++) {
            press(main(), "[" + place + "]");
            wrong += main().getText().equals("Valider") ? 1 : 0;
        }
        assertThat(main().getText()).isEqualTo("Suivant");
        assertThat(shown()).contains("Un clic, puis on attend la page.").doesNotContain("Oui. Oui.");
        assertThat(rows("attempt")).isEqualTo(before + wrong + 2);
        assertThat(current.id()).isPresent();
    }

    @Test
    void nothingChosenIsNotAMiss() {
        UI.getCurrent().navigate(QUESTION);
        roundTrip();
        int before = rows("attempt");
        press(main(), "[]");
        assertThat(rows("attempt")).isEqualTo(before);
        assertThat(shown()).contains("Choisissez d’abord une réponse.");
    }

    @Test
    void aForgedAnswerIsRefusedAndLeavesNoTrace() {
        UI.getCurrent().navigate(QUESTION);
        roundTrip();
        int attempts = rows("attempt");
        int accounts = rows("account");
        for (var forged : List.of("[9]", "{\"a\":1}", "\"" + "x".repeat(1_000_000) + "\"", "[0,1,2]")) {
            press(main(), forged);
        }
        assertThat(shown()).contains("Cette page n’est plus à jour");
        assertThat(rows("attempt")).isEqualTo(attempts);
        assertThat(rows("account")).isEqualTo(accounts);
    }

    @Test
    void anActivityOfAnotherTextIsRefused() {
        var mouse = shelf.library().revision("la-souris-et-le-pave-tactile").orElseThrow();
        var keyboard = shelf.library().revision("le-clavier").orElseThrow();
        var foreign = keyboard.module().review().getFirst();
        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> player.submit(
                        mouse, foreign, fr.declic.activity.Answer.Picked.of(0), fr.declic.activity.Help.NONE));
    }

    @Test
    void theHelpLadderEndsWithTheAnswerAndAWayOn() {
        UI.getCurrent().navigate(QUESTION);
        roundTrip();
        climb("Un indice");
        assertThat(shown()).contains("icône du bureau");
        climb("Où revoir cela ?");
        assertThat(shown()).contains("/m/la-souris-et-le-pave-tactile/double");
        climb("Voir la réponse");
        assertThat(shown()).contains("La bonne réponse");
        assertThat(main().getText()).isEqualTo("Suivant");
    }

    @Test
    void suivantKeepsThePlaceAndTheEndSaysWhatWasLeftAside() {
        UI.getCurrent().navigate("m/premier-geste/retenir");
        roundTrip();
        press(main(), "null");
        assertThat(view()).isInstanceOf(EndView.class);
        assertThat(shown()).contains("Il reste ceci à essayer", "/m/premier-geste/appuyer", "Découvrir son appareil");
        assertThat(player.progress("premier-geste").orElseThrow().completed()).isTrue();

        UI.getCurrent().navigate("carnet");
        roundTrip();
        assertThat(shown()).contains("Encore à exercer", "Premier geste");
    }

    @Test
    void aSearchForgivesAccentsAndSlips() {
        UI.getCurrent().navigate("catalogue", QueryParameters.of("q", "claviet"));
        roundTrip();
        assertThat(shown()).contains("/m/le-clavier/");
    }
}
