package fr.declic.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.KeptTime;
import fr.declic.account.MyAccess;
import fr.declic.account.Person;
import fr.declic.account.ThisMachine;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.Map;

/** All that is one's own here: a name, the ways to come back, who sees it, what is kept. */
@Route(AccountRoutes.ME)
@AnonymousAllowed
class MeView extends AccountScreen {

    /** Screens of features above this one, which know it not. */
    private static final String GROUPS = "mes-groupes";

    private static final String DATA = "mes-donnees";

    private static final String PROOFS = "preuves";

    private final MyAccess access;
    private final TextLine name = new TextLine("name", text("name"), text("name.hint"), "off").most(80);

    MeView(MyAccess access, ThisMachine machine, KeptTime time) {
        super("me");
        this.access = access;
        begin("title");
        access.me()
                .ifPresentOrElse(
                        person -> {
                            show(person, machine);
                            add(soft("kept", time.months()));
                        },
                        this::showNobody);
    }

    private void showNobody() {
        add(paragraph("nobody"), acts(link("start", "main", "")));
        var list = list();
        list.add(item("card.enter", AccountRoutes.ENTER_CARD), item("sign-in", AccountRoutes.SIGN_IN));
        add(list);
    }

    private void show(Person person, ThisMachine machine) {
        add(new EntryForm(text("name.save"), this::rename, name.value(person.name())).quiet());
        var list = list();
        list.add(
                item(person.hasCard() ? "card" : "card.none", AccountRoutes.MY_CARD),
                item(person.login().isPresent() ? "access" : "access.none", AccountRoutes.MY_ACCESS),
                item("devices", AccountRoutes.MY_DEVICES),
                item("groups", GROUPS),
                item("proofs", PROOFS),
                item("data", DATA));
        add(list, new MachineChoice(machine, this::tell));
    }

    private void rename(Map<String, String> typed) {
        if (access.rename(typed.getOrDefault("name", ""))) {
            tell(text("name.saved"));
        } else {
            name.refuse(text("name.refused"));
        }
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("sheets");
        return list;
    }

    private ListItem item(String key, String route) {
        var link = new Anchor("/" + route, "");
        link.setRouterIgnore(true);
        link.addClassName("card-sheet");
        link.add(new H2(text(key)), new Span(text(key + ".what")));
        return new ListItem(link);
    }
}
