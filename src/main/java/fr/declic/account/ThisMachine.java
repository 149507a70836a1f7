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
    private final Absences absences;

    ThisMachine(CurrentAccount current, Entrance entrance, Absences absences) {
        this.current = current;
        this.entrance = entrance;
        this.absences = absences;
    }

    public boolean isMine() {
        return entrance.device().filter(device -> !device.shared()).isPresent();
    }

    /** Whether they could never come back to their account once this browser forgets them: a guest without a card. */
    public boolean isTheOnlyWayBack() {
        return current.id().filter(account -> !absences.hasWayIn(account)).isPresent();
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
