package fr.declic.account;

import fr.declic.account.Organisation.Refusal;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets in whom the organisation's identity provider knows, with the roles that it gives them each time. It is known by
 * whom it says they are, never by a name or an address; of what else it tells, the name alone is kept, the first time.
 */
@Component
class OrganisationDesk {

    private static final int LONGEST_SUBJECT = 512;

    private final Accounts accounts;
    private final Devices devices;
    private final Homecoming homecoming;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OrganisationDesk(
            Accounts accounts,
            Devices devices,
            Homecoming homecoming,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.homecoming = homecoming;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Empty if they are in.
     *
     * @param user as Spring Security has checked it
     */
    Optional<Refusal> enter(OidcUser user, Set<Role> roles) {
        var subject = user.getIssuer() + " " + user.getSubject();
        if (subject.length() > LONGEST_SUBJECT) {
            return Optional.of(Refusal.FAILED);
        }
        var name = Optional.ofNullable(user.getFullName()).flatMap(PersonName::name);
        try {
            return welcome(subject, name, roles);
        } catch (DuplicateKeyException theyCameByTwoWindowsAtOnce) {
            return welcome(subject, name, roles);
        }
    }

    private Optional<Refusal> welcome(String subject, Optional<String> name, Set<Role> roles) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var known = accounts.withSubject(subject);
            if (known.filter(it -> !accounts.mayEnter(it)).isPresent()) {
                return Optional.of(Refusal.CLOSED);
            }
            var account = known.orElseGet(() -> add(subject, name));
            boolean changed = !accounts.roles(account).equals(roles);
            if (changed) {
                accounts.setRoles(account, roles);
                devices.forgetOthers(account, null);
            }
            homecoming.welcome(account);
            if (changed) {
                events.publishEvent(new PersonEvent.RolesChanged(account, roles));
            }
            return Optional.empty();
        }));
    }

    private AccountId add(String subject, Optional<String> name) {
        var account = AccountId.random();
        accounts.add(account, subject, Set.of(Role.RESIDENT), clock.instant());
        accounts.rename(account, name);
        return account;
    }
}
