package fr.declic.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** All that this feature holds about somebody, for themselves; secrets are kept as hashes, which are nobody's to read. */
@Service
@PreAuthorize("isAuthenticated()")
public class AccountFacts {

    private final CurrentAccount current;
    private final Holdings holdings;
    private final People people;
    private final Accounts accounts;
    private final Devices devices;
    private final Passkeys passkeys;

    AccountFacts(
            CurrentAccount current,
            Holdings holdings,
            People people,
            Accounts accounts,
            Devices devices,
            Passkeys passkeys) {
        this.current = current;
        this.holdings = holdings;
        this.people = people;
        this.accounts = accounts;
        this.devices = devices;
        this.passkeys = passkeys;
    }

    /**
     * @param person how they are called, login, roles, first and last visit
     * @param before the visit before the last
     * @param closed since when their access is closed
     * @param password whether they have one
     * @param provider who the organisation's identity provider says they are
     * @param comfort how they like to read
     * @param card when it was made
     * @param devices where they are signed in
     * @param passkeys that let them in
     * @param links that were made for them, and not yet used
     * @param linksMade that they made for others, and that are not yet used
     * @param approvals computers that they let in by phone, for a few minutes
     */
    public record Facts(
            Person person,
            Optional<Instant> before,
            Optional<Instant> closed,
            boolean password,
            Optional<String> provider,
            Optional<Comfort> comfort,
            Optional<Instant> card,
            List<OpenDevice> devices,
            List<Passkey> passkeys,
            List<WaitingLink> links,
            List<WaitingLink> linksMade,
            List<Instant> approvals) {}

    /** @param invitation rather than for another password */
    public record WaitingLink(boolean invitation, Instant expires) {}

    /** @throws AccessDeniedException for somebody else's */
    public Facts of(AccountId account) {
        if (!current.require().equals(account)) {
            throw new AccessDeniedException("one's own only");
        }
        var person = people.find(account).orElseThrow(() -> new AccessDeniedException("erased"));
        var rest = holdings.of(account);
        return new Facts(
                person,
                rest.before(),
                rest.closed(),
                accounts.passwordHash(account).isPresent(),
                rest.provider(),
                accounts.comfort(account),
                holdings.card(account),
                devices.open(account, Instant.EPOCH, null),
                passkeys.of(account),
                holdings.links(account),
                holdings.linksMade(account),
                holdings.approvals(account));
    }

    /** How those among these are called who work here. Everybody may know with whom they have to do. */
    public Map<AccountId, String> colleagues(Set<AccountId> some) {
        return people.names(holdings.working(some));
    }
}
