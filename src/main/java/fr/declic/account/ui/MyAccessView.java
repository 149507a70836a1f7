package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.Chosen;
import fr.declic.account.MyAccess;
import fr.declic.account.MyPasskeys;
import fr.declic.account.PasskeyDesk;
import fr.declic.account.Person;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.Map;

/** One's login and password: chosen the first time, changed afterwards. */
@Route(AccountRoutes.MY_ACCESS)
@AnonymousAllowed
class MyAccessView extends AccountScreen {

    private final MyAccess access;
    private final TextLine login = TextLine.login(text("login"), text("login.hint"));
    private final TextLine present = TextLine.password("present", text("present"), "", "current-password");
    private final TextLine password =
            TextLine.password("password", text("password"), text("password.hint"), "new-password");

    /** Where other ways to come in stand. */
    private final Div ways = new Div();

    MyAccessView(MyAccess access, MyPasskeys passkeys, PasskeyDesk desk) {
        super("access");
        this.access = access;
        if (access.me().isPresent()) {
            ways.add(new PasskeyList(passkeys, desk.origin(), this::tell));
        }
        show();
    }

    private void show() {
        var known = access.me().flatMap(Person::login);
        if (known.isPresent()) {
            begin("change");
            add(paragraph("change.what", known.get()));
            login.value(known.get());
            login.setReadOnly(true);
            add(new EntryForm(
                    text("change.go"), this::change, login, present, password, new StrengthHint(password.fieldId())));
        } else if (access.mayChoose()) {
            begin("title");
            add(paragraph("what"), soft("no-mail"));
            add(new EntryForm(text("go"), this::choose, login, password, new StrengthHint(password.fieldId())));
        } else {
            begin("title");
            add(paragraph("by-invitation"));
        }
        add(ways, acts(link("back", "second", AccountRoutes.ME)));
    }

    private void choose(Map<String, String> typed) {
        take(access.choose(typed.getOrDefault("login", ""), typed.getOrDefault("password", "")), "done");
    }

    private void change(Map<String, String> typed) {
        take(
                access.changePassword(typed.getOrDefault("present", ""), typed.getOrDefault("password", "")),
                "change.done");
    }

    private void take(Chosen chosen, String done) {
        switch (chosen) {
            case Chosen.Done _ -> {
                begin(done);
                add(
                        paragraph(done + ".what"),
                        acts(link("home", "main", ""), link("back", "second", AccountRoutes.ME)));
            }
            case Chosen.LoginTaken _ -> login.refuse(getTranslation("account.login.taken"));
            case Chosen.LoginRefused _ -> login.refuse(getTranslation("account.login.refused"));
            case Chosen.PasswordRefused it -> password.refuse(Refusals.of(it.why(), this));
            case Chosen.WrongPassword _ -> present.refuse(text("present.wrong"));
            case Chosen.ByInvitation _, Chosen.LinkIsOver _ -> tell(text("by-invitation"));
            case Chosen.Crowd _ -> tell(getTranslation("account.card.crowd"));
        }
    }
}
