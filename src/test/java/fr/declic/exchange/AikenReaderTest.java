package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import org.junit.jupiter.api.Test;

class AikenReaderTest {

    private static final QuizReading.Read SAMPLE = QuizSamples.read(QuizSamples.AIKEN);

    @Test
    void aQuestionBecomesAChoice() {
        assertThat(((Choice) SAMPLE.items().getFirst().draft()).options())
                .containsExactly(
                        new Option("Celui de gauche", true, ""),
                        new Option("Celui de \\*droite\\*", false, ""),
                        new Option("La molette", false, ""));
        assertThat(SAMPLE.items().getFirst().toWrite())
                .containsExactly(
                        "Écrivez un retour pour chaque réponse.",
                        "Écrivez un indice.",
                        "Dites quelle étape l'enseigne.");
    }

    @Test
    void aQuestionMayTakeSeveralLinesAndALetterBeSmall() {
        assertThat(SAMPLE.items().get(1).draft().prompt()).isEqualTo("Une question\nsur deux lignes ?");
    }

    @Test
    void aQuestionWhoseAnswerIsNotToldIsSetAsideWithItsLine() {
        assertThat(SAMPLE.aside())
                .extracting(SetAside::line, SetAside::name)
                .containsExactly(tuple(13, "Sans réponse ?"), tuple(17, "Lettre inconnue ?"));
    }

    @Test
    void moreQuestionsThanOneReadingTakesAreRefused() {
        assertThat(QuizSamples.refusal("Q\nA. a\nB. b\nANSWER: A\n".repeat(2001)))
                .contains("plus de 2000 questions");
    }

    @Test
    void aFileInNoKnownFormatIsRefused() {
        assertThat(QuizSamples.refusal("Bonjour.")).contains("ni du Moodle XML, ni du GIFT, ni de l'Aiken");
        assertThat(QuizSamples.refusal(" \n")).contains("vide");
    }
}
