package fr.declic.platform;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Brings the schema up to date before anything else uses the database. H2 2.4 ties what a table checks by {@code in (…)}
 * to the connection that made it (h2database 4291), and the pool closes each connection after half an hour. So a file is
 * brought up to date over connections of its own: once they are closed, nobody has it open, and the pool reads it anew.
 */
@Configuration(proxyBeanMethods = false)
class SchemaAtStart {

    private static final String FILE = "jdbc:h2:file:";

    @Bean
    FlywayMigrationStrategy overItsOwnConnections(JdbcConnectionDetails database) {
        return flyway -> {
            if (database.getJdbcUrl().startsWith(FILE)) {
                Flyway.configure()
                        .configuration(flyway.getConfiguration())
                        .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                        .load()
                        .migrate();
            } else {
                flyway.migrate();
            }
        };
    }
}
