package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.learning.Discrimination;
import fr.declic.learning.Part;
import fr.declic.learning.Proportion;
import fr.declic.learning.QuestionStatistics.Figures;
import fr.declic.learning.QuestionStatistics.Slipped;
import fr.declic.learning.Slip;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureWordsTest {

    private final Messages messages = new Messages();
    private final FigureWords words =
            new FigureWords((key, args) -> messages.getTranslation("authoring.figures." + key, Locale.FRENCH, args));

    private static Figures figures(
            Part first, double tries, Optional<Discrimination> discrimination, Slipped... slips) {
        return new Figures(
                first.all(),
                OptionalInt.of(55),
                tries,
                first,
                new Part.Few(first.all()),
                discrimination,
                List.of(slips));
    }

    private static Part exactly(int some, int all) {
        return new Part.Exactly(new Proportion(some, all));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    @Test
    void howManyAreRightAtOnceIsSaidInPeople() {
        var figures = figures(exactly(21, 30), 1, Optional.empty());
        assertThat(plain(words.title(figures))).isEqualTo("Environ 7 personnes sur 10 réussissent du premier coup");
        assertThat(words.sentences(figures).stream().map(FigureWordsTest::plain))
                .contains(
                        "30 personnes sont comptées, de cinq en cinq.",
                        "21 personnes sur 30 réussissent du premier coup ; entre 5 et 8 sur 10, c’est sûr à 95 %.",
                        "Au moins une personne sur deux fait un seul essai.",
                        "Moins de cinq personnes sur 30 prennent une aide.");
    }

    @Test
    void whatMayNotBeToldIsNotTold() {
        assertThat(plain(words.sentences(figures(new Part.Few(20), 2, Optional.empty()))
                        .get(1)))
                .isEqualTo("Moins de cinq personnes sur 20 réussissent du premier coup.");
        assertThat(plain(words.sentences(figures(new Part.AllButFew(20), 2, Optional.empty()))
                        .get(1)))
                .startsWith("Presque tout le monde réussit du premier coup");
        var untold = figures(new Part.Untold(5), 1.5, Optional.empty());
        assertThat(words.title(untold)).isEqualTo("Ce que disent les réponses");
        assertThat(words.sentences(untold))
                .contains("Il faut dix personnes pour dire combien réussissent du premier coup.");
        assertThat(words.sentences(untold).get(2)).contains("1,5 essais");
        assertThat(words.rows(untold)).contains(List.of("Réussite du premier coup", "pas assez de personnes", ""));
    }

    /** Only what its interval allows. */
    @ParameterizedTest
    @CsvSource({
        "0.5, 0.2, 0.7, vont ensemble",
        "0.3, -0.1, 0.6, pas encore dire",
        "0.0, -0.15, 0.15, Sa réponse est-elle"
    })
    void theLinkWithTheRestIsSaidAsFarAsItIsSure(double r, double low, double high, String said) {
        var figures = figures(exactly(20, 40), 1, Optional.of(new Discrimination(r, low, high, 40)));
        assertThat(words.sentences(figures).getLast()).contains(said);
    }

    @Test
    void theTableSaysTheSameWithTheIntervals() {
        var figures = figures(
                exactly(21, 30),
                1.5,
                Optional.of(new Discrimination(0.35, 0.1, 0.55, 30)),
                new Slipped(List.of(new Slip(Slip.Kind.PICKED, "Le bouton de droite")), exactly(5, 10), false));
        assertThat(words.rows(figures).stream().map(row -> plain(String.join(" | ", row))))
                .containsExactly(
                        "Personnes comptées | 30 | ",
                        "Essais, en tout | 55 | ",
                        "Essais d’une personne (médiane) | 1,5 | ",
                        "Réussite du premier coup | 70 % (21 sur 30) | de 52 % à 83 %",
                        "Avec une aide | moins de 5 sur 30 | ",
                        "Lien avec le reste du module (de -1 à 1) | 0,35 | de 0,10 à 0,55",
                        "« Le bouton de droite », choisi à tort | 50 % (5 sur 10) | de 24 % à 76 %");
        assertThat(words.slips(figures).stream().map(FigureWordsTest::plain))
                .containsExactly("« Le bouton de droite », choisi à tort : 5 personnes, sur les 10 qui se trompent.");
    }

    @Test
    void slipsThatCanOnlyBeToldTogetherAreJoined() {
        var figures = figures(
                exactly(21, 30),
                1,
                Optional.empty(),
                new Slipped(
                        List.of(new Slip(Slip.Kind.TOO_LOW, ""), new Slip(Slip.Kind.TOO_HIGH, "")),
                        new Part.Untold(9),
                        false));
        assertThat(plain(words.slips(figures).getFirst()))
                .isEqualTo("un nombre trop petit ou un nombre trop grand : trop peu de personnes pour le dire.");
    }

    @ParameterizedTest
    @EnumSource(Slip.Kind.class)
    void everyKindOfSlipHasItsWordsInEveryCount(Slip.Kind kind) {
        for (var part : List.of(exactly(5, 10), new Part.Few(20), new Part.AllButFew(20), new Part.Untold(5))) {
            for (boolean ofAll : new boolean[] {true, false}) {
                var slipped = new Slipped(List.of(new Slip(kind, "mot", "boîte")), part, ofAll);
                assertThat(words.slips(figures(exactly(21, 30), 1, Optional.empty(), slipped)))
                        .singleElement()
                        .satisfies(it -> assertThat(it).isNotBlank().doesNotContain("{"));
            }
        }
    }
}
