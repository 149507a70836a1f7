package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.account.TestPeople;
import fr.declic.authoring.Draft;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.Studio;
import fr.declic.platform.EntryForm;
import fr.declic.platform.ViewTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.json.JsonMapper;

/** Base of tests of the studio's screens, on the whole application, without a browser. Karim and Léa are trainers. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class StudioTest extends ViewTest {

    private static final String ELSEWHERE = "aide";

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    JdbcClient jdbc;

    AccountId karim;
    AccountId lea;

    StudioTest() {
        super("fr.declic");
    }

    @BeforeEach
    void twoTrainers() {
        karim = TestPeople.account(jdbc, "Karim", Role.TRAINER);
        lea = TestPeople.account(jdbc, "Léa", Role.TRAINER);
        be(Role.TRAINER);
    }

    @AfterEach
    void forgetAll() {
        // The editor says that one has left it: as oneself.
        be(Role.TRAINER);
        UI.getCurrent().navigate(ELSEWHERE);
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from module_draft").update();
        jdbc.sql("delete from problem_report").update();
        jdbc.sql("delete from account").update();
    }

    /** Karim, in another role. */
    final void be(Role role) {
        be(karim, role);
    }

    static void be(AccountId person, Role role) {
        TestPeople.be(person, role);
    }

    /** The draft of a module as it is now. */
    final Draft draft(String moduleId) {
        return editor.find(studio.adapt(moduleId)).orElseThrow();
    }

    /** Opens a screen anew, even that which is open. */
    final void open(String address) {
        var parts = address.split("\\?", 2);
        UI.getCurrent().navigate(ELSEWHERE);
        UI.getCurrent()
                .navigate(parts[0], parts.length > 1 ? QueryParameters.fromString(parts[1]) : QueryParameters.empty());
        roundTrip();
    }

    Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    /** All that is on the screen; what is not visible is left out. */
    final String shown() {
        return shown(view().getElement());
    }

    static String shown(Element element) {
        if (element.isTextNode()) {
            return element.getText().replace('\u00a0', ' ').replace('\u202f', ' ');
        }
        if (!element.isVisible() || element.getTag().equals("style")) {
            return "";
        }
        return element.getChildren().map(StudioTest::shown).reduce("", (a, b) -> a + b + "\n");
    }

    final List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    final void press(String label) {
        test(find(NativeButton.class).withText(label).all().getFirst()).click();
        roundTrip();
    }

    /** An event of the browser on the first component of a type. */
    final void fire(Component on, String event) {
        fire(on, event, Map.of());
    }

    private void fire(Component on, String event, Map<String, Map<String, String>> data) {
        var json = JsonMapper.builder().build().createObjectNode();
        data.forEach((key, values) -> values.forEach(json.putObject(key)::put));
        on.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(on.getElement(), event, json));
        roundTrip();
    }

    /** Sends the first form that is on the screen. */
    final void send(String field, String words) {
        fire(
                find(EntryForm.class).all().getFirst(),
                "submit",
                Map.of("Object.fromEntries(new FormData(event.target))", Map.of(field, words)));
    }

    /** The screen opens to trainers and to nobody else. */
    final void assertOnlyForTrainers(String address, Class<? extends Component> view) {
        for (var role : Role.values()) {
            be(role);
            open("");
            try {
                open(address);
            } catch (RuntimeException refused) {
                assertThat(role).isNotEqualTo(Role.TRAINER);
                continue;
            }
            assertThat(view.isInstance(view())).as("%s", role).isEqualTo(role == Role.TRAINER);
        }
    }
}
