package fr.declic.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases an account, at once and for good. The database takes everything of theirs with it, and takes their name off
 * what others use; every session of theirs is over at its next request.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Farewell {

    private final CurrentAccount current;
    private final Accounts accounts;

    Farewell(CurrentAccount current, Accounts accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    /**
     * Erases the current account. The caller then has {@link Departure} forget this browser.
     *
     * @return false if nobody could look after this place any more: nothing is erased then
     */
    @Transactional
    public boolean eraseMe() {
        var account = current.require();
        if (current.is(Role.ADMIN) && accounts.otherAdministrators(account) == 0) {
            return false;
        }
        accounts.delete(account);
        return true;
    }
}
