package fr.declic.account;

import fr.declic.account.OneTimeLinks.Link;
import fr.declic.account.OneTimeLinks.Purpose;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * While no administrator can come in, each start writes a link into the log, once, for who installed this to become the
 * first one. An older link opens nothing then.
 */
@Component
@ConditionalOnBooleanProperty(name = "declic.first-administrator", matchIfMissing = true)
class FirstAdministrator {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final PublicAddress address;
    private final Clock clock;

    FirstAdministrator(Accounts accounts, OneTimeLinks links, PublicAddress address, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.address = address;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Transactional
    public void begin() {
        if (accounts.hasAdministrator()) {
            return;
        }
        var account = accounts.expectedAdministrator().orElseGet(this::expect);
        var code = Secret.random();
        links.replace(
                code.hash(),
                new Link(Purpose.INVITE, account, clock.instant().plus(PeopleDesk.INVITED)),
                Optional.empty());
        LOG.info(
                "Nobody administers this place yet. Open this link once, within 7 days: {}/{}#{}",
                address.home(),
                AccountRoutes.LINK,
                code.digits());
    }

    private AccountId expect() {
        var account = AccountId.random();
        accounts.add(account, Set.of(Role.ADMIN), clock.instant());
        return account;
    }
}
