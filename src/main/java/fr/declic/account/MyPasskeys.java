package fr.declic.account;

import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of the current account: always one's own. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyPasskeys {

    /** More than anybody has machines. */
    static final int MOST = 10;

    private final CurrentAccount current;
    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final PasswordAgain again;
    private final Browser browser;

    MyPasskeys(CurrentAccount current, Passkeys passkeys, PasskeyCheck check, PasswordAgain again, Browser browser) {
        this.current = current;
        this.passkeys = passkeys;
        this.check = check;
        this.again = again;
        this.browser = browser;
    }

    /** What came of wanting another one. */
    public sealed interface Asked {

        /** @param question what the browser is asked, as JSON */
        record Browser(String question) implements Asked {}

        record WrongPassword() implements Asked {}

        /** Too many tries for now, or too many others at it. */
        record Later() implements Asked {}

        /** They have as many as one may have. */
        record Full() implements Asked {}
    }

    /** The oldest first. */
    public List<Passkey> all() {
        return passkeys.of(current.require());
    }

    /** Whether the one who is there can come back with a passkey; false for an anonymous visitor. */
    @PreAuthorize("permitAll()")
    public boolean any() {
        return current.id().filter(it -> !passkeys.of(it).isEmpty()).isPresent();
    }

    /** Who has a password says it again: else whoever finds a computer open could keep a key to it. */
    public boolean wantsPassword() {
        return again.isNeeded(current.require());
    }

    /** @param password anything, if they have none */
    public Asked ask(String password) {
        var account = current.require();
        if (passkeys.of(account).size() >= MOST) {
            return new Asked.Full();
        }
        var said = again.isNeeded(account) ? again.check(account, password) : PasswordAgain.Said.RIGHT;
        return switch (said) {
            case RIGHT ->
                new Asked.Browser(check.askToMake(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
            case WRONG -> new Asked.WrongPassword();
            case LATER -> new Asked.Later();
        };
    }

    /**
     * False if it is not what was asked.
     *
     * @param answer of the browser to what it was asked last, as JSON
     */
    public boolean add(String answer) {
        return check.keep(current.require(), answer, browser.machine());
    }

    /** It opens nothing from now on; false if one has no such passkey. */
    @Transactional
    public boolean remove(String id) {
        return passkeys.remove(current.require(), id);
    }
}
