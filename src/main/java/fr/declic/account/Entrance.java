package fr.declic.account;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets an account in on this browser, on a device of its own. They are there at once for the rest of the transaction;
 * the cookie and the HTTP session change only when it commits, and if it does not, nobody came.
 */
@Component
class Entrance {

    private final Accounts accounts;
    private final Devices devices;
    private final Browser browser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entrance(Accounts accounts, Devices devices, Browser browser, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.browser = browser;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void let(AccountId account, boolean shared) {
        var now = clock.instant();
        Visitor.current().map(Visitor::device).ifPresent(devices::forget);
        devices.forgetExpired(now);
        var token = Secret.random();
        var device = Device.of(token, account, shared, now);
        devices.add(device, browser.machine());
        accounts.seen(account, now);
        var visitor = new Visitor(account, accounts.roles(account), device.id());
        var before = browser.let(visitor);
        TransactionSynchronizationManager.registerSynchronization(new Arrival(visitor, token, shared, before));
        events.publishEvent(new CameIn(account));
    }

    /** Empty for someone who has no device here. */
    Optional<Device> device() {
        return Visitor.current().map(Visitor::device).flatMap(devices::find);
    }

    private final class Arrival implements TransactionSynchronization {

        private final Visitor visitor;
        private final Secret token;
        private final boolean shared;
        private final SecurityContext before;

        Arrival(Visitor visitor, Secret token, boolean shared, SecurityContext before) {
            this.visitor = visitor;
            this.token = token;
            this.shared = shared;
            this.before = before;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
                browser.keep(visitor);
                browser.give(token, shared);
            } else {
                SecurityContextHolder.setContext(before);
            }
        }
    }
}
