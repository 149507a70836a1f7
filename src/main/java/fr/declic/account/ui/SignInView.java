package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.MyAccess;
import fr.declic.account.Organisation;
import fr.declic.account.PasskeyDesk;
import fr.declic.account.Person;
import fr.declic.account.SignInDesk;
import fr.declic.account.SignInDesk.SignedIn;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.Map;

/** Comes in with a login and a password. */
@Route(AccountRoutes.SIGN_IN)
@AnonymousAllowed
class SignInView extends AccountScreen {

    private final SignInDesk desk;
    private final TextLine login = TextLine.login(text("login"), "");
    private final TextLine password = TextLine.password("password", text("password"), "", "current-password");

    /** Where other ways to come in stand. */
    private final Div ways = new Div();

    SignInView(SignInDesk desk, MyAccess access, PasskeyDesk passkeys, Organisation organisation) {
        super("sign-in");
        this.desk = desk;
        begin("title");
        var here = access.me();
        if (here.isPresent()) {
            add(paragraph(isMereGuest(here.get()) ? "occupied.guest" : "occupied"));
            add(link("leave", "second", AccountRoutes.LEAVE));
        }
        add(new EntryForm(text("go"), this::enter, login, password, mine()));
        ways.add(new PasskeyButton(passkeys, this::tell, this::goHome));
        organisation.name().map(OrganisationLink::new).ifPresent(ways::add);
        organisation
                .refusal()
                .map(OrganisationLink::key)
                .map(this::getTranslation)
                .ifPresent(this::tell);
        add(ways);
        add(soft("forgotten"));
        add(acts(link("card", "quiet", AccountRoutes.ENTER_CARD)));
        if (access.mayChoose() && here.flatMap(Person::login).isEmpty()) {
            add(acts(link("new", "second", AccountRoutes.MY_ACCESS)));
        }
    }

    private static boolean isMereGuest(Person person) {
        return person.login().isEmpty()
                && !person.hasCard()
                && !person.comesOtherwise()
                && person.name().isEmpty();
    }

    private NativeLabel mine() {
        var box = new Element("input");
        box.setAttribute("type", "checkbox").setAttribute("name", "mine").setAttribute("value", "yes");
        var label = new NativeLabel();
        label.addClassName("pick");
        label.getElement().appendChild(box, new Span(text("mine")).getElement());
        return label;
    }

    private void enter(Map<String, String> typed) {
        var came = desk.signIn(
                typed.getOrDefault("login", ""),
                typed.getOrDefault("password", ""),
                typed.containsKey("mine"),
                VaadinServletRequest.getCurrent().getRemoteAddr());
        switch (came) {
            case SignedIn.Welcome _ -> goHome();
            case SignedIn.Wrong _ -> password.refuse(text("wrong"));
            case SignedIn.Wait it -> tell(text("wait", it.time().plusMillis(999).toSeconds()));
        }
    }
}
