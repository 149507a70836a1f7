package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ModuleGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/exchange.md says what the converters do. */
class ExchangeDocTest {

    private static final List<String> ROWS = rows();

    private static List<String> rows() {
        try {
            return Files.readAllLines(Path.of("docs/exchange.md")).stream()
                    .takeWhile(it -> !it.equals("## SCORM"))
                    .filter(it -> it.startsWith("| "))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void eachKindThatComesInHasItsRow() {
        assertThat(QuizSamples.read(QuizSamples.XML).items()).allSatisfy(it -> assertThat(ROWS)
                .anyMatch(row -> row.contains("`" + it.type() + "`")
                        && row.contains("| `" + it.draft().type() + "` |")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "essay",
                "description",
                "calculated",
                "calculatedsimple",
                "calculatedmulti",
                "random",
                "randomsamatch",
                "ddimageortext",
                "ddmarker"
            })
    void eachKindThatIsSetAsideHasItsRow(String type) {
        var read = QuizSamples.read(QuizSamples.quiz(type, "<questiontext><text>?</text></questiontext>"));

        assertThat(read.aside().getFirst().reason()).doesNotContain("pas connu");
        assertThat(ROWS).anyMatch(row -> row.contains("`" + type + "`") && row.contains("| mise de côté |"));
    }

    @Test
    void eachKindThatStaysHereHasItsRow() {
        var left = LongStream.range(0, 40)
                .mapToObj(seed -> QuizWriter.moodleXml(new ModuleGenerator(seed).module("essai")))
                .flatMap(it -> it.left().stream())
                .map(QuizWriting.Left::type)
                .filter(it -> !it.endsWith("-lab") && !it.endsWith("-sim") || it.equals("rewrite-lab"))
                .filter(it -> !it.equals("first-gesture") && !it.equals("image-crop"))
                .distinct()
                .toList();

        assertThat(left).containsExactlyInAnyOrder("hotspot", "image-context", "checklist", "scenario", "rewrite-lab");
        assertThat(left).allSatisfy(it -> assertThat(ROWS)
                .anyMatch(row -> row.contains("`" + it + "`") && row.contains("| non écrit |")));
        assertThat(Stream.of("choice", "short-text", "order", "sort", "estimate"))
                .allSatisfy(it -> assertThat(ROWS).anyMatch(row -> row.startsWith("| `" + it + "` |")));
    }
}
