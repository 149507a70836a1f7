package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GiftReaderTest {

    private static final QuizReading.Read SAMPLE = QuizSamples.read(QuizSamples.GIFT);

    private static QuizItem item(String text) {
        var read = QuizSamples.read(text);
        assertThat(read.aside()).isEmpty();
        return read.items().getFirst();
    }

    @Test
    void eachKindWithATwinBecomesIt() {
        assertThat(SAMPLE.items())
                .extracting(QuizItem::line, QuizItem::type, it -> it.draft().type())
                .containsExactly(
                        tuple(5, "multichoice", "choice"),
                        tuple(12, "multichoice", "choice"),
                        tuple(18, "truefalse", "choice"),
                        tuple(20, "shortanswer", "short-text"),
                        tuple(22, "numerical", "short-text"),
                        tuple(24, "numerical", "short-text"),
                        tuple(26, "matching", "sort"),
                        tuple(32, "ordering", "order"),
                        tuple(38, "multichoice", "choice"));
        assertThat(SAMPLE.items()).allSatisfy(it -> assertThat(it.category()).containsExactly("Clavier"));
    }

    @Test
    void whatHasNoTwinIsKeptWholeWithItsLine() {
        assertThat(SAMPLE.aside())
                .extracting(SetAside::line, SetAside::type, SetAside::source)
                .containsExactly(
                        tuple(40, "essay", "Racontez votre journée.{}"),
                        tuple(42, "description", "Ceci n'est pas une question."),
                        tuple(44, "?", "Une accolade { sans fin"));
        assertThat(SAMPLE.aside().getFirst().reason()).contains("Réécrire un texte");
    }

    @Test
    void aQuestionKeepsItsIdItsTagsAndItsEscapedSigns() {
        assertThat(SAMPLE.items().getFirst().yaml()).isEqualTo("""
                id: quel-bouton
                type: choice
                prompt: "Quel bouton sert **le plus** ?"
                options:
                  - text: "Celui de gauche"
                    right: true
                    feedback: "Oui : il choisit."
                  - text: "Celui de droite"
                    feedback: "Il ouvre un menu."
                  - text: "La molette"
                    feedback: "On l'utilise tout le temps."
                difficulty: 3
                competencies: [digcomp:5.2]
                """);
        assertThat(SAMPLE.items().get(1).draft().prompt()).isEqualTo("Quels signes = adresse ?");
    }

    @Test
    void trueAndFalseHaveTheFeedbackOfWhoIsWrongThenOfWhoIsRight() {
        assertThat(((Choice) item("Non.{F#Relisez.#Oui.}").draft()).options())
                .containsExactly(new Option("Vrai", false, "Relisez."), new Option("Faux", true, "Oui."));
    }

    @Test
    void aWordThatIsMissingIsAGapInTheText() {
        assertThat(SAMPLE.items().getLast().draft().prompt()).isEqualTo("La souris bouge la …… à l'écran.");
    }

    @Test
    void manyAnswersToMatchThatDoNotFitFourBoxesAreSetAside() {
        var read = QuizSamples.read("Où ?{=a -> 1a =b -> 2b =c -> 3c =d -> 4d =e -> 5e}");

        assertThat(read.aside().getFirst().reason()).startsWith("5 réponses différentes sont à associer.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Q{=a\\=b}                | a=b
                    Q{=c\\:\\\\d}            | c:\\d
                    Q{=\\{x\\} \\~ \\# 50 %} | {x} ~ # 50 %
                    Q{=%100%a}               | a
                    Q{a}                     | a
                    """)
    void answersToTypeAreAsTheyWereWritten(String gift, String answer) {
        assertThat(((ShortText) item(gift).draft()).answers())
                .extracting(Option::text)
                .containsExactly(answer);
    }

    @Test
    void answersToMatchArePlain() {
        var sort = (Sort) item("Q{=*a* -> x*y =b -> x*y =c -> z}").draft();

        assertThat(sort.boxes()).containsExactly("x*y", "z");
        assertThat(sort.cards().getFirst().text()).isEqualTo("\\*a\\*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q{",
                "Q}",
                "}{",
                "{}",
                "{",
                "::",
                "::a",
                "::a::",
                "::::{T}",
                "Q{#}",
                "Q{#x}",
                "Q{~}",
                "Q{=}",
                "Q{->}",
                "Q{=->}",
                "Q{>}",
                "Q{>9}",
                "Q{%}",
                "Q{=%%}",
                "Q{####}",
                "$CATEGORY:{",
                "[html]{",
                "\\{ {T}"
            })
    void whatIsBrokenIsSetAsideOrRefused(String gift) {
        switch (QuizSamples.read(gift.getBytes(java.nio.charset.StandardCharsets.UTF_8))) {
            case QuizReading.Read it ->
                assertThat(it.items().size() + it.aside().size()).isLessThanOrEqualTo(1);
            case QuizReading.Refused(var problem) ->
                assertThat(problem.remedy()).isNotEmpty();
        }
    }

    @Test
    void moreQuestionsThanOneReadingTakesAreRefused() {
        assertThat(QuizSamples.refusal("Q{T}\n\n".repeat(2001))).contains("plus de 2000 questions");
        assertThat(QuizSamples.read("Q{T}\n\n".repeat(2000)).items()).hasSize(2000);
    }
}
