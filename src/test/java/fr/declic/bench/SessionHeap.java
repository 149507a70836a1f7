package fr.declic.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** The heap that a learner's session keeps, and what is left of visits that nobody follows up. */
final class SessionHeap implements Measure {

    private static final int SESSIONS = 500;
    private static final int WARM_UP = 100;
    private static final int VISITS = 10_000;
    private static final double LEFT = 20; // MB
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String title() {
        return "mémoire d’une session d’invité, après une réponse, et de %,d visites sans cookie".formatted(VISITS);
    }

    @Override
    public void run(Report report) throws Exception {
        var settings = App.Settings.fresh();
        try (var app = App.start(settings)) {
            guests(app, WARM_UP, 0);
            long before = app.liveHeap();
            guests(app, SESSIONS, WARM_UP);
            long after = app.liveHeap();
            report.figure("mémoire d’une session", (after - before) / 1000.0 / SESSIONS, "ko", Goal.atMost(75));
            passersBy(app, WARM_UP);
            before = app.liveHeap();
            passersBy(app, VISITS);
            report.note("juste après les visites : %,d Mo".formatted((app.liveHeap() - before) / 1_000_000));
            report.figure("reste des visites après 2 min au plus", left(app, before), "Mo", Goal.atMost(LEFT));
        } finally {
            settings.forget();
        }
    }

    /** Each opens a question and answers, which makes a guest, then stays there. */
    private static void guests(App app, int count, int seed) throws IOException {
        var walk = Walk.questions();
        for (int i = 0; i < count; i++) {
            var learner = new Learner(walk, seed + i);
            try (var wire = new Wire(app.port(), learner.cookies())) {
                learner.open(wire);
                learner.act();
            }
        }
    }

    /** As search engines come: no cookie, no script. */
    private static void passersBy(App app, int count) throws IOException {
        try (var wire = new Wire(app.port())) {
            for (int i = 0; i < count; i++) {
                wire.get("/");
                wire.cookies().clear();
            }
        }
    }

    /** MB above a level, as soon as it is little enough, else at the end of patience. */
    private static double left(App app, long level) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        double left = (app.liveHeap() - level) / 1e6;
        while (left >= LEFT && Instant.now().isBefore(deadline)) {
            left = (app.liveHeap() - level) / 1e6;
        }
        return left;
    }
}
