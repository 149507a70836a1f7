package fr.declic.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "[{0}] and [{1}]: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Le bouton de gauche         | Un bouton gauche.            | true
            La souris                   | les souris                   | true
            Écran tactile               | ecran, tactile !             | true
            Je clique sur « Envoyer »   | Je clique sur Envoyer        | true
            Le chat mange la souris     | La souris mange le chat      | false
            Il faut cliquer             | Il ne faut pas cliquer       | false
            1 clic                      | 2 clics                      | false
            Le                          | La                           | false
            ''                          | ''                           | false
            """)
    void theSameWordsInTheSameOrderSayTheSame(String one, String other, boolean same) {
        assertThat(Likeness.same(one, other)).isEqualTo(same);
        assertThat(Likeness.same(other, one)).isEqualTo(same);
    }

    @ParameterizedTest(name = "[{0}] and [{1}] share {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Vous savez joindre un document. | Je sais joindre des documents.  | 1.0
            Vous savez trier.               | Je sais ranger.                 | 0.0
            Une main tient la souris        | La souris est dans la main      | 0.67
            Le chat                         | La                              | 0.0
            """)
    void whatIsSharedIsCountedInFamiliesOfWords(String one, String other, double shared) {
        assertThat(Likeness.shared(one, other)).isCloseTo(shared, org.assertj.core.data.Offset.offset(0.01));
        assertThat(Likeness.shared(other, one)).isEqualTo(Likeness.shared(one, other));
    }
}
