package fr.declic.authoring;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what was long in the bin away for good, each night. */
@Component
class BinDay {

    private final ModuleDrafts drafts;
    private final Clock clock;

    BinDay(ModuleDrafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    @Transactional
    void empty() {
        drafts.emptyBin(clock.instant().minus(Studio.IN_THE_BIN));
    }
}
