package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a first start, whose connections go one after the other while it runs. */
class FreshSchemaTest {

    @Test
    void whatTheSchemaChecksHoldsWhenTheConnectionThatMadeItIsGone() {
        // Each connection is closed after its use, as a pool closes each after half an hour.
        var database = new DriverManagerDataSource(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(database).load().migrate();
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
