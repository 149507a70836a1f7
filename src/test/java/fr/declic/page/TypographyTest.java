package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

    /** In the table, ~ is the narrow no-break space and _ the wide one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Que faire ?                   | Que faire~?
            Bravo !                       | Bravo~!
            Oui ; non                     | Oui~; non
            À faire : cliquer             | À faire_: cliquer
            « mot »                       | «_mot_»
            «mot»                         | «_mot_»
            L'écran n'est pas là          | L’écran n’est pas là
            50 % et 3 €                   | 50_% et 3_€
            À 10:30                       | À 10:30
            https://a.fr/l'eau?x=1        | https://a.fr/l'eau?x=1
            Voir www.a.fr/d'ici : oui     | Voir www.a.fr/d'ici_: oui
            Le 1 août 2026                | Le 1er août 2026
            Du 21 août, à 1 maison        | Du 21 août, à 1 maison
            Rien à changer.               | Rien à changer.
            """)
    void frenchGetsItsSpacesAndApostrophesButAddressesDoNot(String typed, String set) {
        var expected = set.replace('~', '\u202f').replace('_', '\u00a0');
        assertThat(Typography.of(typed, Locale.FRENCH)).isEqualTo(expected);
        assertThat(Typography.of(expected, Locale.FRENCH)).as("twice").isEqualTo(expected);
        assertThat(Typography.of(typed, Locale.ENGLISH)).as("English").isEqualTo(typed);
    }
}
