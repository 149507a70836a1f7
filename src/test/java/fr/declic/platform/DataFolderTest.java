package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.PropertySourcesPropertyResolver;

/** Where the data go when the product is started as it comes. */
class DataFolderTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDataFolderMayBeNamedFromWhereOneStarts(boolean relative) throws IOException, SQLException {
        var folder = Path.of("target", "data-" + UUID.randomUUID());
        try (var connection = DriverManager.getConnection(url(relative ? folder : folder.toAbsolutePath()))) {
            assertThat(connection.isValid(5)).isTrue();
        }
        assertThat(folder.resolve("declic.mv.db")).exists();
        Files.delete(folder.resolve("declic.mv.db"));
        Files.delete(folder);
    }

    /** What is shipped, with this folder. */
    static String url(Path folder) throws IOException {
        var shipped = new Properties();
        try (var text = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            shipped.load(text);
        }
        var sources = new MutablePropertySources();
        sources.addFirst(new MapPropertySource("given", Map.of("declic.data", folder.toString())));
        sources.addLast(new PropertiesPropertySource("shipped", shipped));
        return new PropertySourcesPropertyResolver(sources).getRequiredProperty("spring.datasource.url");
    }
}
