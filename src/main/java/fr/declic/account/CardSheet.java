package fr.declic.account;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes cards for people who are not here yet, each for an empty place of its own, to print and hand out. */
@Service
@PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
public class CardSheet {

    /** Cards at a time: three sheets of ten. */
    public static final int MOST = 30;

    private final Accounts accounts;
    private final Cards cards;
    private final CardWords words;
    private final CardHash hash;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardSheet(
            Accounts accounts,
            Cards cards,
            CardWords words,
            CardHash hash,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.words = words;
        this.hash = hash;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says that so many cards are about to be made; then ask {@link #next} for each.
     *
     * @return false if it is not between 1 and {@link #MOST}
     */
    @Transactional
    public boolean begin(int count) {
        if (count < 1 || count > MOST) {
            return false;
        }
        events.publishEvent(new CardsHandedOut(count));
        return true;
    }

    /** One card, whose hash takes a moment. Empty in a rare crowd: ask again. */
    public Optional<NewCard> next() {
        var card = new NewCard(words.draw());
        var hashed = hash.of(card.words());
        hashed.ifPresent(it -> transaction.executeWithoutResult(_ -> {
            var account = AccountId.random();
            accounts.add(account, Set.of(Role.RESIDENT), clock.instant());
            cards.replace(account, it, clock.instant());
        }));
        return hashed.map(_ -> card);
    }
}
