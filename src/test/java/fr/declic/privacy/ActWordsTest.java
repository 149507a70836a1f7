package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.platform.Messages;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActWordsTest {

    private static final Messages MESSAGES = new Messages();

    private static String words(Act act, String detail) {
        return ActWords.of(
                new Noted(Instant.EPOCH, Optional.empty(), Optional.empty(), act, detail), MESSAGES, Locale.FRENCH);
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyActHasWordsAndFitsItsColumn(Act act) {
        Messages.LANGUAGES.forEach(
                language -> assertThat(ActWords.of(act, MESSAGES, language)).isNotBlank());
        assertThat(act.name()).hasSizeLessThanOrEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROLES_CHANGED    | ADVISER TRAINER | Rôles changés_: Conseiller, Formateur
            CARDS_HANDED_OUT | 8               | Cartes Déclic préparées_: 8 cartes
            PEOPLE_ERASED    | 1 0             | Effacement des comptes sans visite_: un invité, aucune autre personne
            PLACE_CHANGED    | of-former-times | Réglages changés_: of-former-times
            """)
    void aDetailIsToldInWords(Act act, String detail, String words) {
        assertThat(words(act, detail)).isEqualTo(words.replace('_', '\u00a0'));
    }

    @Test
    void withoutDetailTheActIsEnough() {
        assertThat(words(Act.DISABLED, "")).isEqualTo("Accès fermé");
    }
}
