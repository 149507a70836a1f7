package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database of a first start, whose connections go one after the other while it runs. */
class FreshSchemaTest {

    @Test
    void whatTheSchemaChecksHoldsWhenTheConnectionsThatMadeItAreGone(@TempDir Path data) throws IOException {
        new ApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class))
                .withUserConfiguration(SchemaAtStart.class)
                .withPropertyValues(
                        "spring.datasource.url=" + DataFolderTest.url(data), "spring.datasource.username=declic")
                .run(context -> {
                    var pool = context.getBean(HikariDataSource.class);
                    roleIsChecked(pool);
                    // Half an hour later: each of the pool's is another one, and the database was open all the time.
                    try (var _ = DriverManager.getConnection(DataFolderTest.url(data), "declic", "")) {
                        pool.getHikariPoolMXBean().softEvictConnections();
                        roleIsChecked(pool);
                    }
                });
    }

    private static void roleIsChecked(DataSource database) {
        var jdbc = JdbcClient.create(database);
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into account (id, created_at, last_seen_at) values (:id, current_timestamp, current_timestamp)")
                .param("id", id)
                .update();
        assertThat(role(jdbc, id, "TRAINER")).isOne();
        assertThatThrownBy(() -> role(jdbc, id, "KING")).isInstanceOf(DataIntegrityViolationException.class);
    }

    private static int role(JdbcClient jdbc, UUID id, String role) {
        return jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id)
                .param("role", role)
                .update();
    }
}
