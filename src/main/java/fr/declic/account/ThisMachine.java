package fr.declic.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the computer is the visitor's own, where they come back directly, or a shared one (the default). */
@Service
@PreAuthorize("isAuthenticated()")
public class ThisMachine {

    private final CurrentAccount current;
    private final Entrance entrance;
    private final Accounts accounts;

    ThisMachine(CurrentAccount current, Entrance entrance, Accounts accounts) {
        this.current = current;
        this.entrance = entrance;
        this.accounts = accounts;
    }

    public boolean isMine() {
        return entrance.device().filter(device -> !device.shared()).isPresent();
    }

    /** Whether they could never come back to their account once this browser forgets them: a guest without a card. */
    public boolean isTheOnlyWayBack() {
        return current.id().filter(account -> !accounts.hasWayIn(account)).isPresent();
    }

    /** This browser knows them for 180 days, and each visit begins the 180 days again. */
    @Transactional
    public void thisMachineIsMine() {
        entrance.let(current.require(), false);
    }

    /** This browser forgets them when it is closed. */
    @Transactional
    public void thisMachineIsShared() {
        entrance.let(current.require(), true);
    }
}
