package fr.declic.account;

import fr.declic.place.PlaceSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases whom nobody has seen for as long as the place says, and what has expired. At night, and some time after the
 * start, since a small machine may be off at night. Several nodes that do it at once do it once.
 */
@Component
class Retention {

    /** How many accounts go in one transaction. */
    static final int BATCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final Accounts accounts;
    private final Absences absences;
    private final Devices devices;
    private final Approvals approvals;
    private final OneTimeLinks links;
    private final PlaceSettings place;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(
            Accounts accounts,
            Absences absences,
            Devices devices,
            Approvals approvals,
            OneTimeLinks links,
            PlaceSettings place,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.absences = absences;
        this.devices = devices;
        this.approvals = approvals;
        this.links = links;
        this.place = place;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Paris")
    @Scheduled(initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    void run() {
        var kept = place.current().retention();
        var guestsSeen = ago(kept.guestMonths());
        var peopleSeen = ago(kept.personMonths());
        int guests = inParts(() -> absences.unusedGuests(guestsSeen, BATCH), guestsSeen, n -> new PeopleErased(n, 0));
        int people = inParts(() -> absences.unusedPeople(peopleSeen, BATCH), peopleSeen, n -> new PeopleErased(0, n))
                + eraseAdministrators(peopleSeen);
        forgetExpired();
        if (guests + people > 0) {
            LOG.info("erased for want of a visit: {} guests, {} others", guests, people);
        }
    }

    /** One day more than said: a visit is noted at most once in 24 hours. */
    private Instant ago(int months) {
        return clock.instant()
                .atOffset(ZoneOffset.UTC)
                .minusMonths(months)
                .minusDays(1)
                .toInstant();
    }

    /** Each part in a transaction of its own, which tells how many went. */
    private int inParts(Supplier<List<AccountId>> unused, Instant seenBefore, IntFunction<PeopleErased> told) {
        int all = 0;
        for (var some = unused.get(); !some.isEmpty(); some = some.size() < BATCH ? List.of() : unused.get()) {
            all += erase(some, seenBefore, told);
        }
        return all;
    }

    private int erase(List<AccountId> some, Instant seenBefore, IntFunction<PeopleErased> told) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            int erased = absences.eraseUnused(some, seenBefore);
            if (erased > 0) {
                events.publishEvent(told.apply(erased));
            }
            return erased;
        }));
    }

    /** One by one, so that one who can come in is always left. */
    private int eraseAdministrators(Instant seenBefore) {
        int erased = 0;
        for (var account : absences.unusedAdministrators(seenBefore)) {
            if (accounts.otherAdministrators(account) > 0) {
                erased += erase(List.of(account), seenBefore, n -> new PeopleErased(0, n));
            }
        }
        return erased;
    }

    private void forgetExpired() {
        var now = clock.instant();
        devices.forgetExpired(now);
        approvals.forgetExpired(now.minus(ApprovalDesk.GRACE));
        links.forgetExpired(now);
    }
}
