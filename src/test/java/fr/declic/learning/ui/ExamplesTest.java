package fr.declic.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.AccountId;
import fr.declic.activity.Rewrite;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Room;
import fr.declic.platform.ViewTest;
import fr.declic.player.StepPlayer;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.json.JsonMapper;

/** The module of examples: every type of activity, for trainers only. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ExamplesTest extends ViewTest {

    private static final String TRAINER = "7e3b1c52-1111-4222-8333-944455556677";
    private static final String ANSWER = "document.querySelector('#outlet declic-activity')?.answer() ?? null";

    @Autowired
    Shelf shelf;

    @Autowired
    ModulePlayer player;

    @Autowired
    JdbcClient jdbc;

    ExamplesTest() {
        super("fr.declic.learning.ui", "fr.declic.shell");
    }

    @BeforeEach
    void trainer() {
        var id = new AccountId(UUID.fromString(TRAINER));
        jdbc.sql("insert into account (id, created_at, last_seen_at) values (:id, :at, :at) on conflict do nothing")
                .param("id", id.value())
                .param("at", OffsetDateTime.parse("2026-11-22T09:00:00Z"))
                .update();
        jdbc.sql("delete from draft").update();
        jdbc.sql("delete from attempt").update();
        jdbc.sql("delete from progress").update();
    }

    private Revision examples() {
        return shelf.library().example("exemples").orElseThrow();
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    private Room view() {
        return (Room)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String shown() {
        return shown(view().getElement());
    }

    private static String shown(Element element) {
        var html = element.getProperty("innerHTML", "");
        var own = element.isTextNode() ? element.getText() : "";
        return own + html + element.getChildren().map(ExamplesTest::shown).reduce("", String::concat);
    }

    private void press(String answer) {
        var main = find(NativeButton.class).withClassName("main").single();
        fire(main.getElement(), "click", ANSWER, answer);
    }

    private void fire(Element element, String event, String key, String answer) {
        var json = JsonMapper.builder().build();
        var data = json.createObjectNode();
        data.set(key, json.readTree(answer));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        roundTrip();
    }

    private Element activity() {
        return find(StepPlayer.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(it -> it.getChildren())
                .filter(it -> it.getTag().equals("declic-activity"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithMockUser(username = TRAINER, roles = "TRAINER")
    void aTrainerFindsTheExamplesInTheCatalogueAndOpensEachStep() {
        go("catalogue");
        roundTrip();
        assertThat(shown()).contains("Exemples d’activités", "/m/exemples");
        for (var step : examples().module().steps()) {
            go("m/exemples/" + step.id());
            roundTrip();
            assertThat(view()).isInstanceOf(StepView.class);
            assertThat(((FirstScreen) view()).mainHtml()).contains("<h1", "Étape");
        }
    }

    @Test
    @WithAnonymousUser
    void aVisitorIsNotServedThem() {
        assertThat(player.open("exemples")).isEmpty();
        go("catalogue");
        roundTrip();
        assertThat(shown()).doesNotContain("exemples");
        assertThat(shelf.library().revision("exemples")).isEmpty();
    }

    @Test
    @WithMockUser(username = TRAINER, roles = "ADVISER")
    void anAdviserIsNotServedThem() {
        assertThat(player.open("exemples")).isEmpty();
    }

    @Test
    @WithMockUser(username = TRAINER, roles = "TRAINER")
    void aStoryThatIsLeftGoesOnWhereItWasAndItsEndShowsTheWay() {
        go("m/exemples/situation");
        roundTrip();
        press("[1]");
        assertThat(shown())
                .contains("La photo est à l’écran", "Carte des scènes")
                .doesNotContain("Votre chemin");

        go("m/exemples/debut");
        roundTrip();
        go("m/exemples/situation");
        roundTrip();
        assertThat(shown()).contains("La photo est à l’écran");

        press("[1]");
        assertThat(shown()).contains("Votre chemin", "Une fois, vous avez pris la main", "Il saura le refaire");
        assertThat(jdbc.sql("select count(*) from draft").query(Integer.class).single())
                .isZero();
    }

    @Test
    @WithMockUser(username = TRAINER, roles = "TRAINER")
    void aTextThatOneWritesIsKeptAndLookedAtBeforeItIsGiven() {
        go("m/exemples/reecrire");
        roundTrip();
        fire(activity(), "activity-draft", "event.detail", "\"Venez à la médiathèque.\"");
        assertThat(jdbc.sql("select answer from draft").query(String.class).single())
                .contains("Venez à la médiathèque.");

        go("m/exemples/debut");
        roundTrip();
        go("m/exemples/reecrire");
        roundTrip();
        assertThat(shown()).contains("Venez à la médiathèque.");

        press("\"Venez à la médiathèque.\"");
        assertThat(shown()).contains("Gardez la date");
        var rewrite = (Rewrite) examples().module().activity("reecrire").orElseThrow();
        press(JsonMapper.builder().build().writeValueAsString(rewrite.example()));
        assertThat(shown()).contains("Votre texte est simple", "Une façon de l’écrire");
    }
}
