package fr.declic.account;

import java.time.Duration;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in who shows a passkey: without a login, and without a password. */
@Service
@PreAuthorize("permitAll()")
public class PasskeyDesk {

    private final PasskeyCheck check;
    private final Accounts accounts;
    private final PublicAddress address;
    private final Homecoming homecoming;
    private final SlowDown slowDown;
    private final TransactionTemplate transaction;

    PasskeyDesk(
            PasskeyCheck check,
            Accounts accounts,
            PublicAddress address,
            Homecoming homecoming,
            SlowDown slowDown,
            TransactionTemplate transaction) {
        this.check = check;
        this.accounts = accounts;
        this.address = address;
        this.homecoming = homecoming;
        this.slowDown = slowDown;
        this.transaction = transaction;
    }

    /** What came of it. */
    public sealed interface Shown {

        /** They are in. */
        record Welcome(AccountId account) implements Shown {}

        /** Nobody's here, not answered in time, or its account is closed. */
        record Unknown() implements Shown {}

        /** Too many tries for now; after this time the next one is welcome. */
        record Wait(Duration time) implements Shown {}
    }

    /** The one address at which browsers show and make passkeys: {@code https://declic.example}. */
    public String origin() {
        return address.origin();
    }

    /** What the browser is asked, as JSON. */
    public String ask() {
        return check.askToShow();
    }

    /**
     * @param answer of the browser to what it was asked last, as JSON
     * @param from the address where the request comes from
     * @param device what tells this browser from the others there, such as the session's id
     */
    public Shown enter(String answer, String from, String device) {
        var wait = slowDown.admit(from, device);
        if (!wait.isZero()) {
            return new Shown.Wait(wait);
        }
        var shown = Objects.requireNonNull(transaction.execute(_ -> welcome(answer)));
        if (shown instanceof Shown.Welcome) {
            slowDown.forgive(from, device);
        }
        return shown;
    }

    private Shown welcome(String answer) {
        return check.owner(answer)
                .filter(accounts::mayEnter)
                .<Shown>map(account -> {
                    homecoming.welcome(account);
                    return new Shown.Welcome(account);
                })
                .orElseGet(Shown.Unknown::new);
    }
}
