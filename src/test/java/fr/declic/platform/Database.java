package fr.declic.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The two databases that the product runs on, each opened once in a JVM, with all migrations done. */
public enum Database {
    H2 {
        @Override
        DataSource open() {
            return JdbcConnectionPool.create(
                    "jdbc:h2:mem:both;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                    "declic",
                    "");
        }

        @Override
        void truncate(JdbcClient jdbc, List<String> tables) {
            jdbc.sql("set referential_integrity false").update();
            tables.forEach(table -> jdbc.sql("truncate table " + table).update());
            jdbc.sql("set referential_integrity true").update();
        }
    },
    POSTGRESQL {
        @Override
        DataSource open() {
            try {
                return start();
            } catch (IOException | IllegalStateException brokenUnpacking) {
                // A run that was killed while it unpacked the programs leaves half of them, which no run gets past.
                FileSystemUtils.deleteRecursively(PROGRAMS);
                return startAgain();
            }
        }

        private DataSource start() throws IOException {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(PROGRAMS)
                    .setPGStartupWait(Duration.ofMinutes(2))
                    .start()
                    .getPostgresDatabase();
        }

        private DataSource startAgain() {
            try {
                return start();
            } catch (IOException notStarted) {
                throw new UncheckedIOException(notStarted);
            }
        }

        @Override
        void truncate(JdbcClient jdbc, List<String> tables) {
            jdbc.sql("truncate " + String.join(", ", tables) + " cascade").update();
        }
    };

    /** Where PostgreSQL is unpacked once: a place that every user may read, since it does not run as root. */
    private static final File PROGRAMS = new File(System.getProperty("java.io.tmpdir"), "declic-postgres");

    private @Nullable DataSource dataSource;

    public synchronized DataSource dataSource() {
        if (dataSource == null) {
            var opened = open();
            Flyway.configure().dataSource(opened).load().migrate();
            dataSource = opened;
        }
        return dataSource;
    }

    /** Takes out every row of every table. */
    void empty(JdbcClient jdbc) {
        var tables = jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        and table_name <> 'flyway_schema_history'
                        """).query(String.class).list();
        truncate(jdbc, tables);
    }

    abstract DataSource open();

    abstract void truncate(JdbcClient jdbc, List<String> tables);
}
