package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Leftovers.Leftover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    private static String text(String yaml) {
        return "---\nid: x\n---\n\n## Un\n<!-- step: un -->\n\n```activity\n" + yaml + "```\n";
    }

    @Test
    void aNewActivityHasWordsToReplaceUntilTheyAreReplaced() {
        var starter = ActivityShape.of("choice").orElseThrow().starter("question", "un");
        var found = Leftovers.of(Manuscript.of(text(starter.yaml())));
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.part()).isEqualTo("un");
            assertThat(it.activity()).contains("question");
            assertThat(it.fields()).isGreaterThan(3);
        });

        var mine = starter.yaml().replaceFirst("(?m)^prompt: .*$", "prompt: \"Quel bouton ?\"");
        assertThat(Leftovers.of(Manuscript.of(text(mine))))
                .containsExactly(new Leftover(
                        "un", Optional.of("question"), found.getFirst().fields() - 1));
    }

    @Test
    void wordsOfTheHeadAndOfAStepCountTooAndSoDoesTheTextOfAPicture() {
        var text = "---\nid: x\nobjective: \"À écrire : l’objectif.\"\n---\n\n## Un\n<!-- step: un -->\n\n"
                + "À écrire : le geste.\nUn vrai mot.\n\n![À remplacer : la main](a.svg)\n";
        assertThat(Leftovers.of(Manuscript.of(text)))
                .containsExactly(
                        new Leftover(Manuscript.HEAD, Optional.empty(), 1), new Leftover("un", Optional.empty(), 2));
    }

    @Test
    void noModuleOfTheLibraryHasAnyAndEachTemplateHas() throws IOException {
        try (var modules = Files.walk(Path.of("modules-content/modules"))) {
            var texts = modules.filter(it -> it.endsWith("module.md")).toList();
            assertThat(texts).isNotEmpty().allSatisfy(it -> assertThat(
                            Leftovers.of(Manuscript.of(Files.readString(it))))
                    .isEmpty());
        }
        try (var templates = Files.list(Path.of("modules-content/templates"))) {
            var texts = templates.filter(it -> it.toString().endsWith(".md")).toList();
            assertThat(texts).isNotEmpty().allSatisfy(it -> assertThat(
                            Leftovers.of(Manuscript.of(Files.readString(it))))
                    .isNotEmpty());
        }
    }

    @Test
    void whatIsNoActivityYetHasNone() {
        assertThat(Leftovers.of(Manuscript.of(text("id: a\ntype: nothing\n")))).isEmpty();
        assertThat(Leftovers.of(Manuscript.of(text("id: a\n  - [\n")))).isEmpty();
        assertThat(Leftovers.of(Manuscript.of(""))).isEmpty();
    }
}
