package fr.declic.account;

import fr.declic.place.PlaceSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings someone back to their account on this browser. Who was here as a mere guest, and would be lost, turns out to be
 * them. Who was here with an account of their own keeps it, and nothing is mixed.
 */
@Component
class Homecoming {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Entrance entrance;
    private final PlaceSettings place;
    private final ApplicationEventPublisher events;

    Homecoming(
            CurrentAccount current,
            Accounts accounts,
            Entrance entrance,
            PlaceSettings place,
            ApplicationEventPublisher events) {
        this.current = current;
        this.accounts = accounts;
        this.entrance = entrance;
        this.place = place;
        this.events = events;
    }

    /** The machine is what this place takes machines for, until they say otherwise. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void welcome(AccountId account) {
        welcome(account, place.current().habits().sharedByDefault());
    }

    /** @param shared whether others use this machine, which then forgets them */
    @Transactional(propagation = Propagation.MANDATORY)
    public void welcome(AccountId account, boolean shared) {
        var before = current.id().filter(other -> !other.equals(account));
        entrance.let(account, shared);
        before.filter(accounts::isMereGuest).ifPresent(guest -> {
            events.publishEvent(new GuestRecognised(guest, account));
            accounts.delete(guest);
        });
    }
}
