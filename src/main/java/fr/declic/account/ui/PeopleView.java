package fr.declic.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountRoutes;
import fr.declic.account.LinkMail;
import fr.declic.account.OneTimeLink;
import fr.declic.account.PeopleDesk;
import fr.declic.account.PeopleDesk.Done;
import fr.declic.account.Person;
import fr.declic.account.Role;
import fr.declic.platform.DataTable;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people who sign in here: find one, invite another. The words one searches for are a name: no address has them. */
@Route(AccountRoutes.PEOPLE)
@RolesAllowed({"TRAINER", "ADMIN"})
@Menu(title = "account.people.menu", order = 20)
class PeopleView extends AccountScreen {

    private final PeopleDesk desk;
    private final LinkMail mail;
    private final Div found = new Div();
    private final Div invited = new Div();
    private final TextLine name = new TextLine("name", text("invite.name"), text("invite.name.hint"), "off").most(80);

    PeopleView(PeopleDesk desk, LinkMail mail) {
        super("people");
        this.desk = desk;
        this.mail = mail;
        begin("title");
        add(search(), found);
        show("", 0);
        add(new H2(text("invite")), paragraph("invite.what"), invited);
        add(new EntryForm(
                text("invite.go"),
                this::invite,
                name,
                new RoleBoxes(text("invite.roles"), desk.mayGive(), Set.of(Role.ADVISER))));
    }

    private EntryForm search() {
        var line = new TextLine("q", text("search"), "", "off").most(80);
        var form = new EntryForm(text("search.go"), typed -> show(typed.getOrDefault("q", ""), 0), line);
        form.addClassName("search");
        form.getElement().setAttribute("role", "search");
        form.quiet();
        return form;
    }

    private void show(String words, int page) {
        found.removeAll();
        var people = desk.search(words, page);
        var all = desk.count(words);
        found.add(paragraph("count", all));
        if (!people.isEmpty()) {
            found.add(table(people));
        }
        var ways = new Div();
        ways.addClassName("acts");
        if (page > 0) {
            ways.add(button("previous", "quiet", () -> show(words, page - 1)));
        }
        if ((page + 1) * PeopleDesk.PAGE < all) {
            ways.add(button("next", "quiet", () -> show(words, page + 1)));
        }
        found.add(ways);
    }

    private DataTable table(List<Person> people) {
        var heads = Stream.of("name", "login", "roles", "state")
                .map(key -> text("head." + key))
                .toList();
        var table = new DataTable(text("title"), heads);
        for (var person : people) {
            var name = person.name().isEmpty() ? person.login().orElse(text("unnamed")) : person.name();
            table.row(
                    new Anchor("/" + AccountRoutes.PEOPLE + "/" + person.id().value(), name),
                    person.login().orElse(""),
                    roles(person.roles()),
                    text(state(person)));
        }
        return table;
    }

    static String state(Person person) {
        if (person.disabled()) {
            return "state.closed";
        }
        var comes = person.login().isPresent() || person.hasCard() || person.comesOtherwise();
        return comes ? "state.open" : "state.expected";
    }

    private String roles(Set<Role> roles) {
        return roles.isEmpty()
                ? ""
                : EnumSet.copyOf(roles).stream()
                        .map(role ->
                                getTranslation("account.role." + role.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    private void invite(Map<String, String> typed) {
        invited.removeAll();
        switch (desk.invite(typed.getOrDefault("name", ""), RoleBoxes.ticked(typed))) {
            case Done.WithLink it -> handOver(it.link());
            case Done.NameRefused _ -> name.refuse(text("invite.name.refused"));
            case Done.RolesRefused _ -> tell(text("roles.refused"));
            case Done.Yes _, Done.LastAdministrator _ -> {}
        }
    }

    private void handOver(OneTimeLink link) {
        name.value("");
        tell(text("invited"));
        invited.add(new HandOver(link, address(AccountRoutes.LINK) + "#" + link.code(), mail, this::tell));
    }
}
