package fr.declic.account;

import fr.declic.place.PlaceSettings;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a guest of who is nobody yet, when there is something to keep for them. */
@Service
@PreAuthorize("permitAll()")
public class GuestEntrance {

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Entrance entrance;
    private final Browser browser;
    private final PlaceSettings place;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GuestEntrance(
            CurrentAccount current,
            Accounts accounts,
            Entrance entrance,
            Browser browser,
            PlaceSettings place,
            ApplicationEventPublisher events,
            Clock clock) {
        this.current = current;
        this.accounts = accounts;
        this.entrance = entrance;
        this.browser = browser;
        this.place = place;
        this.events = events;
        this.clock = clock;
    }

    /** The current account; for an anonymous visitor a new guest's, who is signed in if the transaction commits. */
    @Transactional
    public AccountId enter() {
        return current.id().orElseGet(this::arrive);
    }

    private AccountId arrive() {
        if (browser.isMaybeSomeone()) {
            throw new TransientDataAccessResourceException("who is there is not known now: no guest in their place");
        }
        var account = AccountId.random();
        accounts.add(account, Set.of(Role.RESIDENT), clock.instant());
        entrance.let(account, place.current().habits().sharedByDefault());
        events.publishEvent(new GuestArrived(account));
        return account;
    }
}
