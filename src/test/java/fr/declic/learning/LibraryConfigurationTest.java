package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentProblem;
import fr.declic.content.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What an installation adds: by its data folder, and by a folder that it gives. */
class LibraryConfigurationTest {

    private static final String FRAMEWORK = """
            code: %1$s
            title: "Le référentiel du lieu"
            version: "2026"
            source: "Réunion du 12 mai 2026"
            licence: CC-BY-SA-4.0
            competencies:
              - code: "1"
                kind: area
                area: "1"
                name_fr: "Aider ses voisins"
                status: %2$s
            """;

    @TempDir
    Path data;

    @TempDir
    Path given;

    private static void write(Path folder, String name, String text) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name + ".yaml"), text);
    }

    private Library served(String given) {
        var none = new StaticListableBeanFactory().getBeanProvider(MoreContent.class);
        return new LibraryConfiguration()
                .shelf(new LibrarySource(given, data.toString(), none))
                .library();
    }

    @Test
    void frameworksOfTheDataFolderAndOfTheGivenOneAreServedBesideTheShippedOnes() throws IOException {
        write(data.resolve("content/frameworks"), "quartier", FRAMEWORK.formatted("quartier", "own"));
        write(given.resolve("frameworks"), "commune", FRAMEWORK.formatted("commune", "own"));

        var library = served(given.toString());

        assertThat(library.problems()).isEmpty();
        assertThat(library.frameworks()).containsOnlyKeys("digcomp", "crcn", "remn", "quartier", "commune");
        assertThat(library.competency("quartier:1")).isPresent();
    }

    @Test
    void aFaultyFrameworkIsToldAndEveryShippedModuleIsStillServed() throws IOException {
        var shipped = served("");
        write(data.resolve("content/frameworks"), "digcomp", FRAMEWORK.formatted("digcomp", "sure"));

        var library = served("");

        assertThat(library.problems()).extracting(ContentProblem::field).containsExactly("competencies[1].status");
        assertThat(library.frameworks()).containsOnlyKeys("crcn", "remn");
        assertThat(library.revisions())
                .containsOnlyKeys(shipped.revisions().keySet().toArray(String[]::new));
    }
}
