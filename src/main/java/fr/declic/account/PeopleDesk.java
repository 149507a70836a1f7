package fr.declic.account;

import fr.declic.account.OneTimeLinks.Link;
import fr.declic.account.OneTimeLinks.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks after the people who sign in here. An administrator looks after everybody; a trainer after residents and
 * advisers. There is always one administrator left who can come in.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
public class PeopleDesk {

    /** How many persons a page of the list holds. */
    public static final int PAGE = 50;

    static final Duration INVITED = Duration.ofDays(7);
    static final Duration RESET = Duration.ofHours(24);

    private final CurrentAccount current;
    private final Accounts accounts;
    private final People people;
    private final Devices devices;
    private final OneTimeLinks links;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleDesk(
            CurrentAccount current,
            Accounts accounts,
            People people,
            Devices devices,
            OneTimeLinks links,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.people = people;
        this.devices = devices;
        this.links = links;
        this.events = events;
        this.clock = clock;
    }

    /** What came of an act. */
    public sealed interface Done {

        record Yes() implements Done {}

        /** A link to hand over. */
        record WithLink(AccountId person, OneTimeLink link) implements Done {}

        record NameRefused() implements Done {}

        /** Nobody chosen, or a role that the one who asks may not give. */
        record RolesRefused() implements Done {}

        /** Nobody could look after this place any more. */
        record LastAdministrator() implements Done {}
    }

    /** The roles that the one who asks may give, and whose holders they may look after. */
    public Set<Role> mayGive() {
        return current.is(Role.ADMIN) ? EnumSet.allOf(Role.class) : EnumSet.of(Role.RESIDENT, Role.ADVISER);
    }

    /**
     * Persons by name or login, {@link #PAGE} at a time. Guests are not in it: nothing is known of them.
     *
     * @param page from 0
     */
    public List<Person> search(String words, int page) {
        return people.search(words, hidden(), Math.max(page, 0) * PAGE, PAGE);
    }

    public int count(String words) {
        return people.count(words, hidden());
    }

    /** One person; empty if there is none, or if it is not for the one who asks. They will see that it was looked at. */
    @Transactional
    public Optional<Person> look(AccountId person) {
        var found = find(person);
        found.filter(it -> !it.id().equals(current.require()))
                .ifPresent(it -> events.publishEvent(new PersonEvent.LookedAt(it.id())));
        return found;
    }

    /** How accounts are called; those without name or login are not in it. */
    public Map<AccountId, String> names(Set<AccountId> persons) {
        return people.names(persons);
    }

    /** An account for someone who is to come, and the link that lets them in. */
    @Transactional
    public Done invite(String name, Set<Role> roles) {
        var kept = PersonName.name(name);
        if (kept.isEmpty()) {
            return new Done.NameRefused();
        }
        if (roles.isEmpty() || !mayGive().containsAll(roles)) {
            return new Done.RolesRefused();
        }
        var account = AccountId.random();
        accounts.add(account, roles, clock.instant());
        accounts.rename(account, kept);
        events.publishEvent(new PersonEvent.Invited(account, roles));
        return new Done.WithLink(account, link(account, Purpose.INVITE, INVITED));
    }

    /** A link by which they choose another password; for who was invited and never came, another invitation. */
    @Transactional
    public Done reset(AccountId person) {
        var login = require(person).login();
        events.publishEvent(new PersonEvent.ResetLinkMade(person));
        return new Done.WithLink(
                person, login.isPresent() ? link(person, Purpose.RESET, RESET) : link(person, Purpose.INVITE, INVITED));
    }

    /** They sign in again with their new roles: what is open is closed. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public Done setRoles(AccountId person, Set<Role> roles) {
        require(person);
        if (roles.isEmpty()) {
            return new Done.RolesRefused();
        }
        if (!roles.contains(Role.ADMIN) && isLastAdministrator(person)) {
            return new Done.LastAdministrator();
        }
        accounts.setRoles(person, roles);
        devices.forgetOthers(person, null);
        events.publishEvent(new PersonEvent.RolesChanged(person, roles));
        return new Done.Yes();
    }

    /** Closes their access at once, on every device. Nothing of theirs is lost. */
    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public Done disable(AccountId person) {
        require(person);
        if (isLastAdministrator(person)) {
            return new Done.LastAdministrator();
        }
        accounts.disable(person, Optional.of(clock.instant()));
        devices.forgetOthers(person, null);
        events.publishEvent(new PersonEvent.Disabled(person));
        return new Done.Yes();
    }

    @Transactional
    @PreAuthorize("hasRole('ADMIN')")
    public Done enable(AccountId person) {
        require(person);
        accounts.disable(person, Optional.empty());
        events.publishEvent(new PersonEvent.Enabled(person));
        return new Done.Yes();
    }

    private OneTimeLink link(AccountId person, Purpose purpose, Duration time) {
        var now = clock.instant();
        var code = Secret.random();
        links.forgetExpired(now);
        links.replace(code.hash(), new Link(purpose, person, now.plus(time)), current.id());
        return new OneTimeLink(code.digits(), now.plus(time));
    }

    private boolean isLastAdministrator(AccountId person) {
        return accounts.roles(person).contains(Role.ADMIN) && accounts.otherAdministrators(person) == 0;
    }

    private Optional<Person> find(AccountId person) {
        return people.find(person).filter(it -> mayGive().containsAll(it.roles()));
    }

    /** Like a person who is not there: who may not look after them is not told that they exist. */
    private Person require(AccountId person) {
        return find(person).orElseThrow(() -> new AccessDeniedException("no such person for the one who asks"));
    }

    private Set<Role> hidden() {
        return EnumSet.complementOf(EnumSet.copyOf(mayGive()));
    }
}
