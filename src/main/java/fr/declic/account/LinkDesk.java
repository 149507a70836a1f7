package fr.declic.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Where one arrives with a one-time link: one chooses a password, and the first time a login; then one is in. */
@Service
@PreAuthorize("permitAll()")
public class LinkDesk {

    private final Accounts accounts;
    private final People people;
    private final OneTimeLinks links;
    private final Passwords passwords;
    private final Devices devices;
    private final Passkeys passkeys;
    private final Homecoming homecoming;
    private final SlowDown slowDown;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LinkDesk(
            Accounts accounts,
            People people,
            OneTimeLinks links,
            Passwords passwords,
            Devices devices,
            Passkeys passkeys,
            Homecoming homecoming,
            SlowDown slowDown,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.links = links;
        this.passwords = passwords;
        this.devices = devices;
        this.passkeys = passkeys;
        this.homecoming = homecoming;
        this.slowDown = slowDown;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a link leads to. */
    public sealed interface Opened {

        /**
         * @param name how the person is called; empty if nobody said
         * @param login the one that they have; empty if they are to choose one
         */
        record Person(String name, Optional<String> login) implements Opened {}

        /** It was used, its time is over, or it never was. */
        record Nothing() implements Opened {}

        record Wait(Duration time) implements Opened {}
    }

    /**
     * @param address where the request comes from
     * @param device what tells this browser from the others there, such as the session's id
     */
    public Opened look(String code, String address, String device) {
        var wait = slowDown.admit(address, device);
        if (!wait.isZero()) {
            return new Opened.Wait(wait);
        }
        var person = link(code).flatMap(link -> people.find(link.account()));
        person.ifPresent(_ -> slowDown.forgive(address, device));
        return person.<Opened>map(it -> new Opened.Person(it.name(), it.login()))
                .orElseGet(Opened.Nothing::new);
    }

    /** Uses the link up, sets what was chosen, ends every device and passkey of theirs, and lets them in. */
    public Chosen choose(String code, String login, String password) {
        var link = link(code);
        var person = link.flatMap(it -> people.find(it.account()));
        if (link.isEmpty() || person.isEmpty()) {
            return new Chosen.LinkIsOver();
        }
        var kept = person.get().login().or(() -> PersonName.login(login));
        if (kept.isEmpty()) {
            return new Chosen.LoginRefused();
        }
        var check = passwords.check(password, List.of(kept.get(), person.get().name()));
        if (!check.isGood()) {
            return new Chosen.PasswordRefused(check);
        }
        return passwords
                .hash(password)
                .map(hash -> keep(code, link.get().account(), kept.get(), hash))
                .orElseGet(Chosen.Crowd::new);
    }

    private Chosen keep(String code, AccountId account, String login, String hash) {
        try {
            return Objects.requireNonNull(transaction.execute(work -> use(work, code, account, login, hash)));
        } catch (DuplicateKeyException someoneWasFaster) {
            return new Chosen.LoginTaken();
        }
    }

    private Chosen use(TransactionStatus work, String code, AccountId account, String login, String hash) {
        if (!accounts.keepCredentials(account, login, hash)) {
            return new Chosen.LoginTaken();
        }
        if (!links.take(new Secret(code).hash()) || !accounts.mayEnter(account)) {
            work.setRollbackOnly();
            return new Chosen.LinkIsOver();
        }
        devices.forgetOthers(account, null);
        passkeys.removeAll(account);
        homecoming.welcome(account, true);
        return new Chosen.Done();
    }

    private Optional<OneTimeLinks.Link> link(String code) {
        return Secret.read(code).flatMap(it -> links.find(it.hash(), clock.instant()));
    }
}
