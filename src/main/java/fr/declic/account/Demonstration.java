package fr.declic.account;

import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * With {@code declic.demo=true}: makes three people to try things out with, on the first start only. The log shows the
 * words of their cartes Déclic once; it is the one place where words of a card are ever written.
 */
@Component
@ConditionalOnProperty("declic.demo")
class Demonstration {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);

    private final Accounts accounts;
    private final Cards cards;
    private final CardWords words;
    private final CardHash hash;
    private final Clock clock;

    Demonstration(Accounts accounts, Cards cards, CardWords words, CardHash hash, Clock clock) {
        this.accounts = accounts;
        this.cards = cards;
        this.words = words;
        this.hash = hash;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void begin() {
        invite("Formatrice de démonstration", "demo-formatrice", Role.TRAINER);
        invite("Conseiller de démonstration", "demo-conseiller", Role.ADVISER);
        invite("Habitante de démonstration", "demo-habitante", Role.RESIDENT);
    }

    private void invite(String name, String login, Role role) {
        if (accounts.hasLogin(login)) {
            return;
        }
        var account = AccountId.random();
        var card = words.draw();
        accounts.add(account, name, login, Set.of(role), clock.instant());
        cards.replace(account, hash.of(card).orElseThrow(), clock.instant());
        LOG.info("{}, carte Déclic à entrer sur /{} : {}", name, AccountRoutes.ENTER_CARD, String.join(" ", card));
    }
}
