package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The half-written modules that one may begin with. */
class TemplatesTest {

    private static final Path FOLDER = Path.of("modules-content/templates");

    static Stream<String> templates() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files
                    .map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".md"))
                    .map(it -> it.replace(".md", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static String text(String id) throws IOException {
        return Files.readString(FOLDER.resolve(id + ".md"));
    }

    private static Map<String, Media> drawings() throws IOException {
        var drawings = new HashMap<String, Media>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(it -> it.toString().endsWith(".svg")).toList()) {
                drawings.put(file.getFileName().toString(), Media.of("image/svg+xml", Files.readAllBytes(file)));
            }
        }
        return drawings;
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateIsReadWithoutFaultAsItIs(String id) throws IOException {
        assertThat(Pieces.READER.readDraft(id, text(id), drawings()).problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void itsHeadAndEachOfItsActivitiesAskToBeReplaced(String id) throws IOException {
        var module = Pieces.READER
                .readDraft(id, text(id), drawings())
                .revision()
                .orElseThrow()
                .module();
        assertThat(Placeholders.isOne(module.objective())).isTrue();
        assertThat(Placeholders.isOne(module.together())).isTrue();
        assertThat(Placeholders.isOne(module.guide())).isTrue();
        for (var yaml : Manuscript.of(text(id)).parts().stream()
                .flatMap(it -> it.activities().stream())
                .toList()) {
            var draft = YamlDraft.read(yaml).orElseThrow();
            var shape = ActivityShape.of(draft.text(DraftPath.of("type"))).orElseThrow();
            assertThat(Placeholders.in(draft, shape.shape())).as(yaml).contains(DraftPath.of("prompt"));
        }
    }

    @Test
    void noWordsOfTheLibraryAreTakenForOnesToReplace() throws IOException {
        try (var files = Files.walk(Path.of("modules-content/modules"))) {
            for (var file : files.filter(it -> it.endsWith("module.md")).toList()) {
                assertThat(List.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")))
                        .as(file.toString())
                        .noneMatch(Placeholders::isOne);
            }
        }
    }
}
