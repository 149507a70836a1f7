package fr.declic.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.Chosen;
import fr.declic.account.LinkDesk;
import fr.declic.account.LinkDesk.Opened;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.Map;

/** Where a one-time link leads: one chooses a password, and the first time a login. */
@Route(AccountRoutes.LINK)
@AnonymousAllowed
class LinkView extends AccountScreen {

    private final LinkDesk desk;
    private final TextLine login = TextLine.login(text("login"), text("login.hint"));
    private final TextLine password =
            TextLine.password("password", text("password"), text("password.hint"), "new-password");

    LinkView(LinkDesk desk) {
        super("link");
        this.desk = desk;
        begin("title");
        add(paragraph("opening"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(TAKE_CODE).then(String.class, this::opened);
    }

    void opened(String code) {
        var request = VaadinServletRequest.getCurrent();
        switch (desk.look(code, request.getRemoteAddr(), request.getSession().getId())) {
            case Opened.Person it -> ask(code, it);
            case Opened.Nothing _ -> end("over");
            case Opened.Wait it -> tell(text("wait", it.time().plusMillis(999).toSeconds()));
        }
    }

    private void ask(String code, Opened.Person person) {
        begin(person.login().isPresent() ? "reset" : "title");
        var hello = person.name().isEmpty() ? paragraph("hello") : paragraph("hello.name", person.name());
        add(hello, paragraph(person.login().isPresent() ? "reset.what" : "what"));
        person.login().ifPresent(login::value);
        // Also when it is known already, so that a password manager keeps it with the password.
        add(new EntryForm(
                text("go"), typed -> choose(code, typed), login, password, new StrengthHint(password.fieldId())));
        login.setReadOnly(person.login().isPresent());
    }

    private void choose(String code, Map<String, String> typed) {
        switch (desk.choose(code, typed.getOrDefault("login", ""), typed.getOrDefault("password", ""))) {
            case Chosen.Done _ -> end("done");
            case Chosen.LoginTaken _ -> login.refuse(getTranslation("account.login.taken"));
            case Chosen.LoginRefused _ -> login.refuse(getTranslation("account.login.refused"));
            case Chosen.PasswordRefused it -> password.refuse(Refusals.of(it.why(), this));
            case Chosen.LinkIsOver _ -> end("over");
            case Chosen.Crowd _, Chosen.WrongPassword _, Chosen.ByInvitation _ ->
                tell(getTranslation("account.card.crowd"));
        }
    }

    private void end(String how) {
        begin(how);
        add(paragraph(how + ".what"), acts(link("home", "main", "")));
    }
}
