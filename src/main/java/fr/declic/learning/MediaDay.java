package fr.declic.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets the pictures and sounds that nothing has used for long enough: at night, and some time after the start, since a
 * small machine may be off at night. Those of a text that was ever served stay.
 */
@Component
class MediaDay {

    /** So that a file which was taken away can be put back, and one of a draft in the bin is still there. */
    static final Duration UNUSED = Duration.ofDays(30);

    private final Revisions revisions;
    private final List<MediaUse> uses;
    private final Clock clock;

    MediaDay(Revisions revisions, List<MediaUse> uses, Clock clock) {
        this.revisions = revisions;
        this.uses = uses;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 4 * * *", zone = "Europe/Paris")
    @Scheduled(initialDelay = 15, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        var now = clock.instant();
        var used = new HashSet<String>();
        uses.forEach(it -> used.addAll(it.hashes()));
        revisions.loose().forEach((sha256, since) -> {
            if (used.contains(sha256)) {
                revisions.unused(sha256, Optional.empty());
            } else if (since.isEmpty()) {
                revisions.unused(sha256, Optional.of(now));
            } else {
                revisions.forget(sha256, now.minus(UNUSED));
            }
        });
    }
}
