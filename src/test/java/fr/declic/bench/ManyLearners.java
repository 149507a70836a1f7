package fr.declic.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A full room: everyone answers without a pause, question after question; who is through leaves the chair to another. */
final class ManyLearners implements Measure {

    private static final int LEARNERS = 50;

    /** A server is fast once its code is compiled, which takes work, not time; on a slow machine, not for ever. */
    private static final int WARM_UP = 5_000; // answers and steps

    private static final int WARM_UP_AT_MOST = 3; // min
    private static final Duration MEASURED = Duration.ofSeconds(20);

    @Override
    public String name() {
        return "learners";
    }

    @Override
    public String title() {
        return "%d personnes répondent sans pause, pendant %d s".formatted(LEARNERS, MEASURED.toSeconds());
    }

    /** One request: what it was, when it was answered, how long it took. */
    private record Sample(boolean answer, Instant end, Duration took, long bytes) {}

    @Override
    public void run(Report report) throws Exception {
        var settings = App.Settings.fresh();
        var samples = new ConcurrentLinkedQueue<Sample>();
        try {
            try (var app = App.start(settings)) {
                measure(app, samples, report);
            }
            long acknowledged = samples.stream().filter(Sample::answer).count();
            long stored = Storage.h2(settings.data()).attempts();
            report.figure("réponses reçues mais absentes de la base", acknowledged - stored, "", Goal.atMost(0));
        } finally {
            settings.forget();
        }
    }

    private static void measure(App app, Queue<Sample> samples, Report report) throws Exception {
        var walk = Walk.questions();
        var seeds = new AtomicLong();
        var cold = new CountDownLatch(WARM_UP);
        var end = new AtomicReference<>(Instant.MAX);
        try (var room = Executors.newVirtualThreadPerTaskExecutor()) {
            var chairs = new ArrayList<Future<?>>();
            for (int i = 0; i < LEARNERS; i++) {
                chairs.add(room.submit(() -> {
                    while (Instant.now().isBefore(end.get())) {
                        sit(app, new Learner(walk, seeds.incrementAndGet()), end, sample -> {
                            samples.add(sample);
                            cold.countDown();
                        });
                    }
                    return null;
                }));
            }
            cold.await(WARM_UP_AT_MOST, TimeUnit.MINUTES);
            var cpu = app.cpu();
            var begin = Instant.now();
            end.set(begin.plus(MEASURED));
            for (var chair : chairs) {
                chair.get();
            }
            cpu = app.cpu().minus(cpu); // the last answers too, which each chair had under way
            tell(samples.stream().filter(it -> within(it, begin, end.get())).toList(), cpu, report);
        }
    }

    private static void sit(App app, Learner learner, AtomicReference<Instant> end, Consumer<Sample> samples)
            throws IOException {
        try (var wire = new Wire(app.port(), learner.cookies())) {
            learner.open(wire);
            while (!learner.finished() && Instant.now().isBefore(end.get())) {
                var begun = Instant.now();
                var act = learner.act();
                var now = Instant.now();
                samples.accept(new Sample(
                        act.answer(),
                        now,
                        Duration.between(begun, now),
                        act.reply().bytes()));
            }
        }
    }

    private static boolean within(Sample sample, Instant begin, Instant end) {
        return !sample.end().isBefore(begin) && sample.end().isBefore(end);
    }

    private static void tell(List<Sample> all, Duration cpu, Report report) {
        var answers = all.stream().filter(Sample::answer).toList();
        int count = answers.size();
        var times = answers.stream().map(Sample::took).sorted().toList();
        report.figure("réponses par seconde", (double) count / MEASURED.toSeconds(), "", Goal.atLeast(400));
        report.figure("temps de réponse médian", ms(times.get(count / 2)), "ms", Goal.none());
        report.figure("95 % des réponses en moins de", ms(times.get(count * 95 / 100)), "ms", Goal.atMost(150));
        report.figure("processeur du serveur par réponse, étapes comprises", ms(cpu) / count, "ms", Goal.atMost(3));
        report.figure("octets par réponse", mean(answers), "ko", Goal.atMost(4));
        report.figure(
                "octets par passage à l’étape suivante",
                mean(all.stream().filter(it -> !it.answer()).toList()),
                "ko",
                Goal.none());
        report.note("%d réponses, %d autres demandes".formatted(count, all.size() - count));
    }

    private static double ms(Duration time) {
        return time.toNanos() / 1e6;
    }

    private static double mean(List<Sample> samples) {
        return samples.stream().mapToLong(Sample::bytes).average().orElse(0) / 1000;
    }
}
