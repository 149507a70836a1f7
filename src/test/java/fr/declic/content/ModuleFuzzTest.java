package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleFuzzTest {

    private static final List<String> SPICES = List.of(
            "---",
            "...",
            "## ",
            "### x",
            "```",
            "```activity",
            "<!-- review -->",
            "<!-- step: x -->",
            "{",
            "[",
            "]",
            "&a",
            "*a",
            "!!x",
            "%YAML 1.2",
            "? a",
            ": b",
            "- ",
            "> ",
            "\t",
            "\0",
            "\"",
            "'",
            "|",
            "<b>",
            "![](x)",
            "[a](b)",
            "\\u0000",
            "id: x",
            "\ufeff",
            "\u2028",
            "😀",
            "title: \"\\ud800\"");

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void linesThatAreMixedUpGiveAModuleOrProblems(long seed) {
        var random = new Random(seed);
        var lines = new ArrayList<>(Samples.MODULE.lines().toList());
        for (int i = random.nextInt(5); i >= 0; i--) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, SPICES.get(random.nextInt(SPICES.size())));
                case 2 -> lines.set(at, lines.get(at) + SPICES.get(random.nextInt(SPICES.size())));
                case 3 -> lines.set(at, SPICES.get(random.nextInt(SPICES.size())) + lines.get(at));
                default -> lines.add(at, lines.get(random.nextInt(lines.size())));
            }
        }
        assertReads(Samples.utf8(String.join("\n", lines)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytesThatAreChangedGiveAModuleOrProblems(long seed) {
        var random = new Random(seed);
        var bytes = Samples.utf8(Samples.MODULE);
        for (int i = random.nextInt(8); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        assertReads(bytes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "* ",
                "[",
                "![",
                "](",
                "*a **b ",
                "_a ",
                "`",
                "``a",
                "<",
                "<!--",
                "1. ",
                "&",
                "\\",
                "{",
                "[{",
                "[a]: b\n",
                "# ",
                "\t"
            })
    void muchOfOneThingGivesAModuleOrProblems(String one) {
        var much = one.repeat(180_000 / one.length());
        assertReads(Samples.utf8(Samples.MODULE.replace("Posez la main.", much)));
        assertReads(Samples.utf8(Samples.MODULE.replace("Quel bouton ?", much.replace("\n", ""))));
        assertReads(Samples.utf8(Samples.MODULE.replace("title: \"Un essai\"", "title: " + much)));
    }

    private static void assertReads(byte[] module) {
        var files = Samples.files("");
        files.put("modules/essai/module.md", module);
        assertThatCode(() -> {
                    switch (Samples.read(files)) {
                        case ModuleReading.Good(Revision revision) -> {
                            var again = Samples.read(ModuleWriter.write(revision.module()));
                            assertThat(Samples.revision(again).module()).isEqualTo(revision.module());
                        }
                        case ModuleReading.Faulty(List<ContentProblem> problems) ->
                            assertThat(problems).isNotEmpty();
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void anEmojiIsReadWhereverItStands() {
        var problems = new Problems("essai.yaml");
        for (int before = 1000; before < 1040; before++) {
            var text = "a".repeat(before) + "😀";

            assertThat(Fields.read("key: \"" + text + "\"\n", 1, problems)
                            .orElseThrow()
                            .text("key", 2000))
                    .isEqualTo(text);
        }
    }
}
