package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.authoring.Leftovers.Leftover;
import fr.declic.content.ActivityShape;
import fr.declic.content.Manuscript;
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
            assertThat(it.activity()).isEqualTo("question");
            assertThat(it.fields()).isGreaterThan(3);
        });

        var mine = starter.yaml().replaceFirst("(?m)^prompt: .*$", "prompt: \"Quel bouton ?\"");
        assertThat(Leftovers.of(Manuscript.of(text(mine))))
                .containsExactly(new Leftover("un", "question", found.getFirst().fields() - 1));
    }

    @Test
    void whatIsNoActivityYetHasNone() {
        assertThat(Leftovers.of(Manuscript.of(text("id: a\ntype: nothing\n")))).isEmpty();
        assertThat(Leftovers.of(Manuscript.of(text("id: a\n  - [\n")))).isEmpty();
        assertThat(Leftovers.of(Manuscript.of(""))).isEmpty();
    }
}
