package fr.declic.account;

import java.time.Duration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets in who knows a login and its password. Never tells which of the two was wrong, or whether the access is closed. */
@Service
@PreAuthorize("permitAll()")
public class SignInDesk {

    /** When too many are at the door at once, whoever they are. */
    private static final Duration CROWD = Duration.ofSeconds(10);

    private final Accounts accounts;
    private final Passwords passwords;
    private final SlowDown slowDown;
    private final Homecoming homecoming;
    private final TransactionTemplate transaction;

    SignInDesk(
            Accounts accounts,
            Passwords passwords,
            SlowDown slowDown,
            Homecoming homecoming,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowDown = slowDown;
        this.homecoming = homecoming;
        this.transaction = transaction;
    }

    /** What came of it. */
    public sealed interface SignedIn {

        /** They are in. */
        record Welcome(AccountId account) implements SignedIn {}

        record Wrong() implements SignedIn {}

        /** Too many tries for now; after this time the next one is welcome. */
        record Wait(Duration time) implements SignedIn {}
    }

    /**
     * @param mine whether the machine is their own, which then knows them again
     * @param address where the request comes from
     */
    public SignedIn signIn(String login, String password, boolean mine, String address) {
        var name = PersonName.login(login);
        var door = "login " + name.orElse("?");
        var wait = slowDown.admit(address, door);
        if (!wait.isZero()) {
            return new SignedIn.Wait(wait);
        }
        var credentials = name.flatMap(accounts::credentials);
        var right = passwords.matches(password, credentials.map(Accounts.Credentials::hash));
        if (right.isEmpty()) {
            slowDown.forgive(address, door);
            return new SignedIn.Wait(CROWD);
        }
        return credentials
                .filter(_ -> right.get())
                .map(Accounts.Credentials::account)
                .<SignedIn>map(account -> {
                    slowDown.forgive(address, door);
                    transaction.executeWithoutResult(_ -> homecoming.welcome(account, !mine));
                    return new SignedIn.Welcome(account);
                })
                .orElseGet(SignedIn.Wrong::new);
    }
}
