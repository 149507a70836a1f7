package fr.declic.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.time.Duration;
import java.util.Map;

/** The server is killed again and again while people learn: no answer that it acknowledged may be lost. */
final class KilledServer implements Measure {

    private static final int KILLS = 20;
    private static final long SEED = 20261122;

    /** Where the tests unpack PostgreSQL as well: a place that every user may read, since it does not run as root. */
    private static final File PROGRAMS = new File(System.getProperty("java.io.tmpdir"), "declic-postgres");

    private int acknowledged;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public String title() {
        return "le serveur est tué %d fois sur H2 puis sur PostgreSQL, graine %d".formatted(KILLS, SEED);
    }

    @Override
    public void run(Report report) throws Exception {
        acknowledged = 0;
        onH2(report);
        onPostgreSql(report);
        report.figure("réponses confirmées, en tout", acknowledged, "", Goal.atLeast(1_000));
    }

    private void onH2(Report report) throws Exception {
        var settings = App.Settings.fresh();
        try {
            var course = course(settings);
            tell("H2", course, Storage.h2(settings.data()), report);
        } finally {
            settings.forget();
        }
    }

    private void onPostgreSql(Report report) throws Exception {
        var settings = App.Settings.fresh();
        try (var postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(PROGRAMS)
                .setPGStartupWait(Duration.ofMinutes(2))
                .start()) {
            var course = course(settings.with(Map.of(
                    "DECLIC_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                    "DECLIC_DB_USER", "postgres",
                    "DECLIC_DB_PASSWORD", "")));
            tell("PostgreSQL", course, Storage.of(postgres.getPostgresDatabase()), report);
        } finally {
            settings.forget();
        }
    }

    private static KilledCourse course(App.Settings settings) throws Exception {
        var course = new KilledCourse(settings, SEED);
        for (int i = 0; i < KILLS; i++) {
            course.untilKilled();
        }
        course.comeBack();
        return course;
    }

    private void tell(String database, KilledCourse course, Storage storage, Report report) {
        int lost = course.lost(storage);
        acknowledged += course.acknowledged();
        report.figure(database + " : réponses confirmées puis perdues", lost, "", Goal.atMost(0));
        report.figure(database + " : personnes revenues à une autre étape", course.astray(), "", Goal.atMost(0));
        report.note("%d réponses confirmées, %d retours".formatted(course.acknowledged(), course.returns()));
    }
}
