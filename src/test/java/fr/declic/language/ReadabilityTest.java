package fr.declic.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadabilityTest {

    private static final String STEPS = """
            Posez la main sur la souris.
            Bougez-la un peu.
            La flèche bouge aussi.
            Allez sur le rond.
            Cliquez une fois.
            """;

    private static final String OFFICE = """
            Conformément aux dispositions réglementaires en vigueur, l'attribution de la prestation sollicitée demeure \
            subordonnée à la présentation préalable, par l'intéressé, de l'intégralité des justificatifs mentionnés \
            dans la notification adressée antérieurement par l'administration.
            """;

    @Test
    void theNumbersAreThoseCountedByHand() {
        var steps = Readability.of(STEPS);

        // Po-sez la main sur la sou-ris (8), bou-gez-la un peu (5), la flèche bouge au-ssi (5),
        // a-llez sur le rond (5), cli-quez une fois (4): 27 syllables in 20 words; no word of 7 letters but "Cliquez".
        assertThat(steps).isEqualTo(new Readability(20, 5, 6, 27, 1));
        assertThat(steps.mean()).isEqualTo(4);
        assertThat(steps.kandelMoles()).isCloseTo(207 - 1.015 * 4 - 73.6 * 1.35, within(1e-9));
        assertThat(steps.lix()).isEqualTo(4 + 5.0);
    }

    /** Words, sentences, syllables and long words of the table in reference/frameworks.md, section 4.4. */
    @ParameterizedTest(name = "{0} words a sentence, {1} syllables a word: {2}")
    @CsvSource({"6.1, 1.33, 103", "6.0, 1.48, 92", "18, 1.58, 72", "20.6, 1.68, 63", "18.7, 1.79, 57", "37, 2.16, 10"})
    void theScoreOfKandelAndMolesIsThatOfTheCalibration(double mean, double syllables, int score) {
        int words = 100_000;
        var text = new Readability(words, (int) Math.round(words / mean), 40, (int) Math.round(words * syllables), 0);
        assertThat(text.kandelMoles()).isCloseTo(score, within(1.0));
    }

    @Test
    void simpleStepsPassForResidentsAndOfficeFrenchForNobody() {
        assertThat(Readability.of(STEPS).kandelMoles()).isGreaterThan(100);
        assertThat(Readability.of(OFFICE).kandelMoles()).isLessThan(20);
        assertThat(Readability.of(OFFICE).lix()).isGreaterThan(80);
    }

    @Test
    void aWordIsLongForLixFromSevenLettersWithoutItsArticle() {
        assertThat(Readability.of("clavier").longWords()).isEqualTo(1);
        assertThat(Readability.of("souris").longWords()).isZero();
        assertThat(Readability.of("l'écran").longWords()).isZero();
    }

    @Test
    void anEmptyTextHasNothingHardInIt() {
        var nothing = Readability.of("\n …\n");
        assertThat(nothing).isEqualTo(new Readability(0, 0, 0, 0, 0));
        assertThat(nothing.mean()).isZero();
        assertThat(nothing.lix()).isZero();
        assertThat(nothing.kandelMoles()).isEqualTo(207);
    }

    @Test
    void whateverIsTypedTheCountsAgree() {
        var random = new Random(1958);
        for (int i = 0; i < 500; i++) {
            var text = GeneratedText.of(random);
            var sentences = Sentences.of(text);
            var counts = Readability.of(text);

            assertThat(counts.words())
                    .as(text)
                    .isEqualTo(sentences.stream()
                            .mapToInt(sentence -> sentence.words().size())
                            .sum());
            assertThat(counts.sentences()).isBetween(0, counts.words());
            assertThat(counts.longest()).isBetween(counts.words() == 0 ? 0 : 1, Math.max(0, counts.words()));
            assertThat(counts.syllables()).as(text).isGreaterThanOrEqualTo(counts.words());
            assertThat(counts.longWords()).isBetween(0, counts.words());
            assertThat(sentences.stream().map(Sentence::text).collect(Collectors.joining()))
                    .hasSizeLessThanOrEqualTo(text.length());
        }
    }
}
