package fr.declic.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.platform.ViewTest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens of this feature without a browser, on the whole application. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
abstract class PrivacyViewTest extends ViewTest {

    @Autowired
    JdbcClient jdbc;

    PrivacyViewTest() {
        super("fr.declic.privacy.ui", "fr.declic.shell");
    }

    @BeforeEach
    void beginAlone() {
        jdbc.sql("delete from audit").update();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account where login like 'privacy-%'").update();
    }

    /** An account with a login and a name of its own. */
    final AccountId account(String name, Role role) {
        var id = new AccountId(UUID.randomUUID());
        jdbc.sql("""
                        insert into account (id, login, display_name, created_at, last_seen_at)
                        values (:id, :login, :name, :now, :now)
                        """)
                .param("id", id.value())
                .param("login", "privacy-" + id.value())
                .param("name", name)
                .param("now", OffsetDateTime.now())
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update();
        return id;
    }

    static void be(AccountId account, Role role) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account.value().toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
    }

    final void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    final Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    final String heading() {
        return find(H1.class).single().getText();
    }

    final String status() {
        return find(Paragraph.class).withClassName("message").single().getText();
    }

    /** All that the view shows: the shared HTML and Flow's own texts. */
    final String shown() {
        return shown(view().getElement());
    }

    private static String shown(Element element) {
        var html = element.getProperty("innerHTML", "");
        var own = element.isTextNode() ? element.getText() : "";
        return own + html + element.getChildren().map(PrivacyViewTest::shown).reduce("", (a, b) -> a + "\n" + b);
    }

    final void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    final List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    /** Fills a form in and sends it, as the browser would. */
    final void send(String button, Map<String, String> typed) {
        var form = find(NativeButton.class).withText(button).single().getElement();
        while (!form.getTag().equals("form")) {
            form = form.getParent();
        }
        var data = JacksonUtils.createObjectNode();
        typed.forEach(data.putObject("Object.fromEntries(new FormData(event.target))")::put);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
        roundTrip();
    }
}
