package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Leftovers.Leftover;
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
    void wordsOfATemplateAreCountedInTheHeadAndInTheSteps() {
        var text = "---\nid: x\nobjective: \"À écrire : le geste.\"\n---\n\n## Un\n<!-- step: un -->\n\n"
                + "À écrire : une personne, un lieu.\n\nElle attend.\n\n- À écrire : la suite.\n";
        assertThat(Leftovers.of(Manuscript.of(text)))
                .containsExactly(
                        new Leftover(Manuscript.HEAD, Optional.empty(), 1), new Leftover("un", Optional.empty(), 2));
        assertThat(Leftovers.of(Manuscript.of(text.replace("À écrire :", "Voici"))))
                .isEmpty();
    }

    @Test
    void whatIsNoActivityYetHasNone() {
        assertThat(Leftovers.of(Manuscript.of(text("id: a\ntype: nothing\n")))).isEmpty();
        assertThat(Leftovers.of(Manuscript.of(text("id: a\n  - [\n")))).isEmpty();
        assertThat(Leftovers.of(Manuscript.of(""))).isEmpty();
    }
}
