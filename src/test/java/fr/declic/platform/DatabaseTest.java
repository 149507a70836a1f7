package fr.declic.platform;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Base of tests that touch the database: every test of the class runs on H2 and on PostgreSQL, from empty tables. */
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
public abstract class DatabaseTest {

    @Parameter
    @SuppressWarnings("NullAway.Init")
    protected Database database;

    @SuppressWarnings("NullAway.Init")
    protected JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    protected TransactionTemplate transaction;

    @BeforeEach
    void beginWithEmptyTables() {
        var dataSource = database.dataSource();
        jdbc = JdbcClient.create(dataSource);
        transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        database.empty(jdbc);
    }

    /** Somebody new, of whom nothing is known. */
    protected final UUID someone() {
        var id = UUID.randomUUID();
        someone(id);
        return id;
    }

    /** The same under an id of the test's own. */
    protected final void someone(UUID id) {
        jdbc.sql(
                        "insert into account (id, created_at, last_seen_at) values (:id, current_timestamp, current_timestamp)")
                .param("id", id)
                .update();
    }

    /** The number of rows of a table. */
    protected final int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
