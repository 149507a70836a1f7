package fr.declic.bench;

import fr.declic.bench.Walk.Stop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A few people on one course, on a server that dies and comes back. */
final class KilledCourse {

    private static final int LEARNERS = 8;
    private static final int SOONEST = 20; // answers after all have come back
    private static final int LATEST = 60;
    private static final int PATIENCE = 10; // min

    private final App.Settings settings;
    private final Random random;
    private final List<Learner> learners = new ArrayList<>();
    private final List<Learner> everyone = new ArrayList<>();
    private int returns;
    private int astray;

    KilledCourse(App.Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
        for (int i = 0; i < LEARNERS; i++) {
            learners.add(newcomer());
        }
    }

    private Learner newcomer() {
        var learner = new Learner(Walk.course(), random.nextLong());
        everyone.add(learner);
        return learner;
    }

    /**
     * Starts the server; all come back to their place and go on until it is killed: after a number of answers, so that a
     * slow server too has something to lose, and in the midst of what the others have under way.
     */
    void untilKilled() throws Exception {
        try (var app = App.start(settings);
                var room = Executors.newVirtualThreadPerTaskExecutor()) {
            returnAll(app);
            var answers = new CountDownLatch(random.nextInt(SOONEST, LATEST));
            var learning = new ArrayList<Future<?>>();
            for (int chair = 0; chair < LEARNERS; chair++) {
                int mine = chair;
                learning.add(room.submit(() -> learn(app, mine, answers)));
            }
            boolean enough = answers.await(PATIENCE, TimeUnit.MINUTES);
            app.kill();
            for (var one : learning) {
                one.get(); // tells what went wrong, if anything did
            }
            if (!enough) {
                throw new IllegalStateException("too few answers to be killed in the midst of them");
            }
        }
    }

    /** Starts the server once more, for all to find their place; then it stops in peace. */
    void comeBack() throws Exception {
        try (var app = App.start(settings)) {
            returnAll(app);
        }
    }

    /** Goes on until the wire breaks. Who is through leaves the chair to someone new. */
    private Void learn(App app, int chair, CountDownLatch answers) {
        try {
            while (true) {
                var learner = learners.get(chair);
                try (var wire = new Wire(app.port(), learner.cookies())) {
                    learner.open(wire);
                    while (!learner.finished()) {
                        if (learner.act().answer()) {
                            answers.countDown();
                        }
                    }
                }
                synchronized (this) {
                    learners.set(chair, newcomer());
                }
            }
        } catch (IOException killed) {
            return null;
        }
    }

    /** Who has begun reloads where they were, and asks for the module without saying the step. */
    private void returnAll(App app) throws IOException {
        for (var learner : learners) {
            if (learner.cookies().value("declic").isPresent()) {
                returns++;
                try (var wire = new Wire(app.port(), learner.cookies())) {
                    learner.open(wire);
                    var reached = new Tab(wire, "m/" + learner.stop().module()).address();
                    if (!isPlace(learner, reached)) {
                        astray++;
                    }
                }
            }
        }
    }

    /**
     * Whether this is the step they had reached, or the next one, when the server died between keeping it and saying
     * so. A finished module begins anew.
     */
    private static boolean isPlace(Learner learner, String reached) {
        for (var stop : new Stop[] {learner.stop(), learner.following()}) {
            if (stop.address().equals(reached)) {
                learner.stand(stop);
                return true;
            }
        }
        return learner.stop().last() || learner.following().last();
    }

    int acknowledged() {
        return everyone.stream()
                .flatMap(learner -> learner.acknowledged().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    int returns() {
        return returns;
    }

    int astray() {
        return astray;
    }

    /** Answers that were acknowledged and are not in the database. */
    int lost(Storage storage) {
        return everyone.stream().mapToInt(learner -> lost(learner, storage)).sum();
    }

    private static int lost(Learner learner, Storage storage) {
        var token = learner.cookies().value("declic");
        if (token.isEmpty()) {
            return learner.acknowledged().values().stream().mapToInt(it -> it).sum();
        }
        var kept = storage.attempts(token.get());
        return learner.acknowledged().entrySet().stream()
                .mapToInt(it -> Math.max(0, it.getValue() - kept.getOrDefault(it.getKey(), 0)))
                .sum();
    }
}
