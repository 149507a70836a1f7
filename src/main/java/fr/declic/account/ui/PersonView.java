package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CurrentAccount;
import fr.declic.account.LinkMail;
import fr.declic.account.PeopleDesk;
import fr.declic.account.PeopleDesk.Done;
import fr.declic.account.Person;
import fr.declic.account.Role;
import fr.declic.platform.EntryForm;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** One person: their roles, another link for them, their access. */
@Route(AccountRoutes.PERSON)
@RolesAllowed({"TRAINER", "ADMIN"})
class PersonView extends AccountScreen implements BeforeEnterObserver {

    private final PeopleDesk desk;
    private final LinkMail mail;
    private final boolean administers;
    private final Div handedOver = new Div();
    private @Nullable Person shown;

    PersonView(PeopleDesk desk, LinkMail mail, CurrentAccount current) {
        super("person");
        this.desk = desk;
        this.mail = mail;
        administers = current.is(Role.ADMIN);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = event.getRouteParameters()
                .get("person")
                .flatMap(AccountId::read)
                .flatMap(desk::look)
                .orElseThrow(NotFoundException::new);
        // Flow may come by twice while a page loads: what one has begun to fill in stays.
        if (!person.equals(shown)) {
            show(person);
        }
    }

    private void show(Person person) {
        shown = person;
        beginWith(person.name().isEmpty() ? person.login().orElse(text("title")) : person.name());
        add(paragraph("login", person.login().orElse(text("login.none"))));
        add(paragraph("dates", day(person.created()), day(person.seen())));
        if (person.disabled()) {
            add(paragraph("closed"));
        }
        add(handedOver);
        if (administers) {
            add(new EntryForm(
                    text("roles.save"),
                    typed -> told(person, desk.setRoles(person.id(), RoleBoxes.ticked(typed)), "roles.saved"),
                    new RoleBoxes(text("roles"), EnumSet.allOf(Role.class), person.roles())));
        }
        add(acts(button(person.login().isPresent() ? "reset" : "invite", "quiet", () -> reset(person))));
        if (administers) {
            add(
                    person.disabled()
                            ? acts(button("enable", "quiet", () -> told(person, desk.enable(person.id()), "enabled")))
                            : acts(button("disable", "quiet", () -> askDisable(person))));
        }
        add(acts(link("back", "second", AccountRoutes.PEOPLE)));
    }

    private void askDisable(Person person) {
        begin("disable.ask");
        add(paragraph("disable.ask.what"));
        add(acts(
                button("disable.keep", "main", () -> again(person)),
                button("disable.yes", "quiet", () -> told(person, desk.disable(person.id()), "disabled"))));
    }

    private void reset(Person person) {
        handedOver.removeAll();
        if (desk.reset(person.id()) instanceof Done.WithLink made) {
            var address = address(AccountRoutes.LINK) + "#" + made.link().code();
            handedOver.add(new HandOver(made.link(), address, mail, this::tell));
            tell(text("link-made"));
        }
    }

    private void told(Person person, Done done, String key) {
        again(person);
        tell(text(
                switch (done) {
                    case Done.LastAdministrator _ -> "last-administrator";
                    case Done.RolesRefused _ -> "roles.refused";
                    case Done.Yes _, Done.WithLink _, Done.NameRefused _ -> key;
                }));
    }

    private void again(Person person) {
        show(desk.look(person.id()).orElseThrow(NotFoundException::new));
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
