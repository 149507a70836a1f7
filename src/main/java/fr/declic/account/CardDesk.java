package fr.declic.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes cartes Déclic, and lets in who holds one. */
@Service
@PreAuthorize("isAuthenticated()")
public class CardDesk {

    /** When too many are at the door at once, whoever they are. */
    private static final Duration CROWD = Duration.ofSeconds(10);

    private final CurrentAccount current;
    private final Cards cards;
    private final CardWords words;
    private final CardHash hash;
    private final SlowDown slowDown;
    private final Homecoming homecoming;
    private final Accounts accounts;
    private final ObjectProvider<Accompaniment> accompaniments;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CardDesk(
            CurrentAccount current,
            Cards cards,
            CardWords words,
            CardHash hash,
            SlowDown slowDown,
            Homecoming homecoming,
            Accounts accounts,
            ObjectProvider<Accompaniment> accompaniments,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.current = current;
        this.cards = cards;
        this.words = words;
        this.hash = hash;
        this.slowDown = slowDown;
        this.homecoming = homecoming;
        this.accounts = accounts;
        this.accompaniments = accompaniments;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Whether the current account has a card. */
    @PreAuthorize("permitAll()")
    public boolean hasCard() {
        return current.id().filter(cards::exists).isPresent();
    }

    /** A new card for the current account, whose old one opens nothing from now on. Empty in a rare crowd: try again. */
    public Optional<NewCard> issue() {
        var account = current.require();
        var card = new NewCard(words.draw());
        var hashed = hash.of(card.words());
        hashed.ifPresent(it -> transaction.executeWithoutResult(_ -> cards.replace(account, it, clock.instant())));
        return hashed.map(_ -> card);
    }

    /**
     * A new card for someone who lost theirs, by who accompanies them; their old one opens nothing from now on. Empty in
     * a rare crowd: try again.
     *
     * @throws AccessDeniedException if the one who asks does not accompany this person, or it is no mere resident
     */
    @PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
    public Optional<NewCard> issueFor(AccountId person) {
        if (!mayIssueFor(person)) {
            throw new AccessDeniedException("not someone whom they accompany");
        }
        var card = new NewCard(words.draw());
        var hashed = hash.of(card.words());
        hashed.ifPresent(it -> transaction.executeWithoutResult(_ -> {
            cards.replace(person, it, clock.instant());
            events.publishEvent(new PersonEvent.CardReplaced(person));
        }));
        return hashed.map(_ -> card);
    }

    /** Whether the one who asks accompanies this person, who is a mere resident. */
    @PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
    public boolean mayIssueFor(AccountId person) {
        var adviser = current.require();
        return accompaniments.stream().anyMatch(it -> it.accompanies(adviser, person))
                && accounts.roles(person).equals(Set.of(Role.RESIDENT));
    }

    /**
     * Lets in who types the words of a card, on a device of its own and as on a shared machine.
     *
     * @param address where the request comes from
     * @param device what tells this browser from the others at that address, such as the session's id
     */
    @PreAuthorize("permitAll()")
    public Redeemed redeem(String typed, String address, String device) {
        var parts = words.cut(typed);
        var unknown = parts.stream()
                .filter(part -> words.complete(part).isEmpty())
                .map(part -> new Redeemed.Unknown(part, words.near(part)))
                .toList();
        if (!unknown.isEmpty()) {
            return new Redeemed.NotWords(unknown);
        }
        if (parts.size() != CardWords.ON_A_CARD) {
            return new Redeemed.NotFive(parts.size());
        }
        var code = parts.stream().flatMap(part -> words.complete(part).stream()).toList();
        return tryOut(code, address, device);
    }

    private Redeemed tryOut(List<String> code, String address, String device) {
        var wait = slowDown.admit(address, device);
        if (!wait.isZero()) {
            return new Redeemed.Wait(wait);
        }
        var hashed = hash.of(code);
        if (hashed.isEmpty()) {
            slowDown.forgive(address, device);
            return new Redeemed.Wait(CROWD);
        }
        var holder = hashed.flatMap(cards::holder);
        holder.ifPresent(account -> {
            slowDown.forgive(address, device);
            transaction.executeWithoutResult(_ -> homecoming.welcome(account));
        });
        return holder.<Redeemed>map(Redeemed.Welcome::new).orElseGet(Redeemed.UnknownCode::new);
    }
}
