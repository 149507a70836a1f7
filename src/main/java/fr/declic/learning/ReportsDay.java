package fr.declic.learning;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets what was answered long enough ago: at night, and some time after the start, since a small machine may be off at
 * night.
 */
@Component
class ReportsDay {

    private final Problems problems;
    private final Clock clock;

    ReportsDay(Problems problems, Clock clock) {
        this.problems = problems;
        this.clock = clock;
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Paris")
    @Scheduled(initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        problems.forgetAnsweredBefore(clock.instant().minus(ProblemReports.AFTER_ANSWER));
    }
}
