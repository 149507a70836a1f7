package fr.declic.privacy;

import fr.declic.platform.Database;
import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the other database, which the whole application then runs on. */
class ErasureOnPostgresTest extends ErasureTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) throws SQLException {
        try (var connection = Database.POSTGRESQL.dataSource().getConnection()) {
            var url = connection.getMetaData().getURL();
            properties.add("spring.datasource.url", () -> url);
            properties.add("spring.datasource.username", () -> "postgres");
            properties.add("spring.datasource.hikari.maximum-pool-size", () -> 3);
        }
    }
}
