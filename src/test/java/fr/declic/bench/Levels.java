package fr.declic.bench;

import fr.declic.activity.Activity;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long levels take to be computed anew, and a notebook to open for who did a lot. */
final class Levels implements Measure {

    private static final int LEARNERS = 500;
    private static final int EACH = 2_000;
    private static final int PART = 10_000;
    private static final int VISITS = 60;
    private static final String BUSY = "b".repeat(32);
    private static final String NEW = "e".repeat(32);

    private final Random random = new Random(6);

    @Override
    public String name() {
        return "levels";
    }

    @Override
    public String title() {
        return "les niveaux, depuis %,d réponses".formatted(LEARNERS * EACH);
    }

    @Override
    public void run(Report report) throws Exception {
        var settings = App.Settings.fresh();
        try {
            App.start(settings).close();
            fill(Storage.h2(settings.data()));
            rebuild(settings, report);
            open(settings, report);
        } finally {
            settings.forget();
        }
    }

    private record Asked(Revision revision, Activity activity) {}

    private void fill(Storage storage) {
        var jdbc = new JdbcTemplate(storage.source());
        var library = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
        var asked = library.revisions().values().stream()
                .flatMap(revision -> revision.module().activities().map(activity -> new Asked(revision, activity)))
                .toList();
        var now = Instant.now().atOffset(ZoneOffset.UTC);
        var learners = new ArrayList<UUID>();
        for (int i = 0; i <= LEARNERS; i++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            jdbc.update("insert into account (id, created_at, last_seen_at) values (?, ?, ?)", id, now, now);
            learners.add(id);
        }
        device(jdbc, NEW, learners.removeLast());
        device(jdbc, BUSY, learners.getFirst());
        // The server that made the tables may have been stopped before it kept every text.
        library.revisions()
                .values()
                .forEach(revision ->
                        jdbc.update("""
                insert into module_revision (sha256, module_id, origin, state, text, stored_at)
                values (?, ?, 'shipped', 'published', '', ?)
                on conflict do nothing
                """, revision.sha256(), revision.module().id(), now));
        library.revisions()
                .values()
                .forEach(revision -> jdbc.update(
                        """
                insert into progress (account_id, module_id, sha256, step_id, started_at, moved_at, completed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                        learners.getFirst(),
                        revision.module().id(),
                        revision.sha256(),
                        revision.module().steps().getFirst().id(),
                        now,
                        now,
                        now));
        var rows = new ArrayList<Object[]>();
        for (int n = 0; n < EACH; n++) {
            for (var learner : learners) {
                rows.add(row(learner, asked.get(random.nextInt(asked.size())), n));
                if (rows.size() == PART) {
                    insert(jdbc, rows);
                }
            }
        }
        insert(jdbc, rows);
    }

    private static void device(JdbcTemplate jdbc, String token, UUID account) {
        jdbc.update(
                "insert into device (id, token_hash, account_id, shared, expires_at, made_at) values (?, ?, ?, false, ?, ?)",
                Storage.hash(token).substring(0, 32),
                Storage.hash(token),
                account,
                Instant.now().plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC),
                Instant.now().atOffset(ZoneOffset.UTC));
    }

    /** Over a year; two in three right, one in three with help. */
    private Object[] row(UUID learner, Asked asked, int n) {
        var module = asked.revision().module();
        var about = asked.activity().about();
        return new Object[] {
            learner,
            module.id(),
            asked.revision().sha256(),
            asked.activity().id(),
            random.nextInt(3) > 0 ? 1.0 : 0.0,
            random.nextInt(3) > 0 ? "none" : "hint",
            String.join(" ", module.competenciesOf(asked.activity())),
            asked.activity().type(),
            about.difficulty(),
            about.variantOf().orElse(null),
            Instant.now()
                    .minus(Duration.ofDays(365))
                    .plusSeconds(n * 365L * 86_400 / EACH)
                    .atOffset(ZoneOffset.UTC)
        };
    }

    private static void insert(JdbcTemplate jdbc, List<Object[]> rows) {
        jdbc.batchUpdate("""
                insert into attempt (account_id, module_id, sha256, activity_id, answer, share, help,
                                     competencies, kind, difficulty, variant_of, made_at)
                values (?, ?, ?, ?, '{}', ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        rows.clear();
    }

    /** By the command that administrators use; its start is not counted. */
    private static void rebuild(App.Settings settings, Report report) throws IOException, InterruptedException {
        var command = new ArrayList<>(App.java());
        command.addAll(List.of(
                "-jar",
                "declic.jar",
                "--declic.rebuild-levels",
                "--server.port=" + Machine.freePort(),
                "--management.server.port=" + Machine.freePort(),
                "--declic.data=" + settings.data().toAbsolutePath()));
        var process = new ProcessBuilder(command)
                .directory(App.FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var at = new long[2];
        try (var lines = process.inputReader()) {
            lines.lines().forEach(line -> {
                if (line.contains("levels to compute anew")) {
                    at[0] = System.nanoTime();
                } else if (line.contains("levels became others")) {
                    at[1] = System.nanoTime();
                    report.note(line.substring(line.indexOf("done: ")));
                }
            });
        }
        if (process.waitFor() != 0 || at[1] == 0) {
            throw new IllegalStateException("the levels were not computed");
        }
        report.figure("tout recalculer", (at[1] - at[0]) / 1e9, "s", Goal.atMost(120));
    }

    /** The whole answer to the first request, which carries the notebook. In turns, so that both know the same machine. */
    private static void open(App.Settings settings, Report report) throws Exception {
        try (var app = App.start(settings)) {
            var times = Map.of(BUSY, new double[VISITS], NEW, new double[VISITS]);
            var browsers = Map.of(BUSY, browser(BUSY), NEW, browser(NEW));
            for (int visit = -VISITS; visit < VISITS; visit++) {
                for (var token : List.of(BUSY, NEW)) {
                    double ms = visit(app, browsers.get(token), token.equals(BUSY));
                    if (visit >= 0) {
                        times.get(token)[visit] = ms;
                    }
                }
            }
            double busy = Machine.median(times.get(BUSY));
            double fresh = Machine.median(times.get(NEW));
            report.figure("ouvrir un carnet de %,d réponses".formatted(EACH), busy, "ms", Goal.none());
            report.figure("ouvrir un carnet vide", fresh, "ms", Goal.none());
            report.figure("rapport des deux", busy / fresh, "fois", Goal.atMost(5));
        }
    }

    private static Cookies browser(String token) {
        var cookies = new Cookies();
        cookies.take("declic=" + token);
        return cookies;
    }

    private static double visit(App app, Cookies cookies, boolean busy) throws IOException {
        try (var wire = new Wire(app.port(), cookies)) {
            long begun = System.nanoTime();
            var reply = wire.get("/carnet");
            double ms = (System.nanoTime() - begun) / 1e6;
            if (reply.status() != 200 || reply.body().contains("Ce que je sais faire") != busy) {
                throw new IllegalStateException("not the notebook that was asked for");
            }
            return ms;
        }
    }
}
