package fr.declic.account.ui;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.ApprovalDesk;
import fr.declic.account.CardDesk;
import fr.declic.account.CardSheet;
import fr.declic.account.ComfortSettings;
import fr.declic.account.Departure;
import fr.declic.account.GuestEntrance;
import fr.declic.account.LinkDesk;
import fr.declic.account.LinkMail;
import fr.declic.account.MyAccess;
import fr.declic.account.MyPasskeys;
import fr.declic.account.Organisation;
import fr.declic.account.PasskeyDesk;
import fr.declic.account.PeopleDesk;
import fr.declic.account.SignInDesk;
import fr.declic.account.ThisMachine;
import fr.declic.platform.ViewTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.BDDMockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The views without a browser; what they call is tested elsewhere. */
@SpringBootTest(classes = AccountParts.class)
@SuppressWarnings("NullAway.Init")
abstract class AccountViewTest extends ViewTest {

    @MockitoBean
    CardDesk desk;

    @MockitoBean
    ApprovalDesk approvals;

    @MockitoBean
    Departure departure;

    @MockitoBean
    ThisMachine machine;

    @MockitoBean
    SignInDesk signIn;

    @MockitoBean
    LinkDesk links;

    @MockitoBean
    PasskeyDesk passkeys;

    @MockitoBean
    MyPasskeys mine;

    @MockitoBean
    Organisation organisation;

    @MockitoBean
    PeopleDesk people;

    @MockitoBean
    CardSheet sheet;

    @MockitoBean
    LinkMail mail;

    @Autowired
    MyAccess access;

    @Autowired
    ComfortSettings settings;

    @Autowired
    GuestEntrance entrance;

    AccountViewTest() {
        super("fr.declic.account.ui");
    }

    @BeforeEach
    void atThisAddress() {
        BDDMockito.given(passkeys.origin()).willReturn("https://declic.exemple.example");
        BDDMockito.given(organisation.name()).willReturn(Optional.empty());
        BDDMockito.given(organisation.refusal()).willReturn(Optional.empty());
    }

    /** Who came in during a test is not there in the next one. */
    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    final String heading() {
        return find(H1.class).single().getText();
    }

    final String status() {
        return find(Paragraph.class).withClassName("message").single().getText();
    }

    final String said() {
        return String.join(
                "\n",
                find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }

    final void press(String text) {
        test(button(text)).click();
    }

    final NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    final List<String> mainButtons() {
        return find(NativeButton.class).withClassName("main").all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    final void type(Input field, String text) {
        new Typist(field).type(text);
    }

    /** Fills a form in and sends it, as the browser would; a box that is ticked has the value "yes". */
    final void send(String button, Map<String, String> typed) {
        var form = button(button).getElement();
        while (!form.getTag().equals("form")) {
            form = form.getParent();
        }
        var data = JacksonUtils.createObjectNode();
        typed.forEach(data.putObject("Object.fromEntries(new FormData(event.target))")::put);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }

    /** As the browser would tell it. */
    static void fire(Element element, String event, String... filtersThatHold) {
        var data = JacksonUtils.createObjectNode();
        List.of(filtersThatHold).forEach(filter -> data.put(filter, true));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private static final class Typist extends ComponentTester<Input> {

        Typist(Input field) {
            super(field);
        }

        void type(String text) {
            setValueAsUser(text);
        }
    }
}
