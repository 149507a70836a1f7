package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactCounselTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            La carte vaut 12 €.                    | 12 €
            Cela fait 3,50 euros.                  | 3,50 euros
            En 2026, tout change.                  | 2026
            Le prix est actuellement bas.          | actuellement
            Appelez le 01 23 45 67 89.             | 01 23 45 67 89
            Faites le 3018.                        | le 3018
            La loi le dit.                         | La loi
            Le RGPD vous protège.                  | RGPD
            La CAF vous aide.                      | CAF
            Ouvrez France Travail.                 | France Travail
            Allez sur impots.gouv.fr.              | impots.gouv.fr
            """)
    void whatMovesIsFound(String sentence, String fact) {
        assertThat(FactCounsel.facts(sentence)).first().asString().isEqualToIgnoringCase(fact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C'est gratuit : 0 euro.",
                "Le film est du 11 novembre 2020.",
                "Le document s'appelle « Loyer 2026 ».",
                "Cela date de 1998.",
                "Il a 12 chats.",
                "Allez sur le-val.example.",
                "Un cafard dort."
            })
    void whatStaysIsNot(String sentence) {
        assertThat(FactCounsel.facts(sentence)).isEmpty();
    }

    @Test
    void oneHintTellsOfAllThatMovesUntilTheHeadSaysWhenToCheck() {
        var facts = "La carte vaut 12 €.\nAllez sur `impots.gouv.fr`.";
        var hints = Calm.hints(Calm.with("Posez la main à plat.", facts));
        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo(HintRule.MOVING_FACT);
            assertThat(hint.message()).contains("12 €", "impots.gouv.fr");
            assertThat(hint.place().quote()).isEqualTo("La carte vaut 12 €.");
            assertThat(hint.place().line()).isEqualTo(27);
        });
        var checked = Calm.MODULE
                .replace("Posez la main à plat.", facts)
                .replace("checked_on: 2026-11-22", "checked_on: 2026-11-22\nreview_every: 12 months");
        assertThat(Calm.rules(Calm.read(checked))).isEmpty();
    }

    @Test
    void aFigureHasAYear() {
        var estimate = """
                ```activity
                id: part
                type: estimate
                prompt: "Combien ?"
                least: 0
                most: 10
                step: 1
                unit: "mains"
                figure: 5
                near: 1
                feedback: "Une main a 5 doigts."
                source: "Une étude%s"
                caution: "Certaines en ont moins."
                hint: "Regardez votre main."
                taught_in: tenir
                ```

                ## Pour plus tard
                """;
        assertThat(Calm.rules(Calm.with("## Pour plus tard\n", "## Autre\n" + estimate.formatted(""))))
                .containsExactly(HintRule.SOURCE_UNDATED);
        assertThat(Calm.rules(Calm.with("## Pour plus tard\n", "## Autre\n" + estimate.formatted(", 2025"))))
                .isEmpty();
    }
}
