package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final Messages messages = new Messages();

    @Test
    void everyTextIsThereInEveryLanguage() {
        assertThat(messages.keys(Locale.ENGLISH)).containsExactlyInAnyOrderElementsOf(messages.keys(Locale.FRENCH));
        assertThat(messages.keys(Locale.FRENCH)).isNotEmpty();
    }

    @Test
    void aTextTakesTheSameArgumentsInEveryLanguage() {
        for (var key : messages.keys(Locale.FRENCH)) {
            if (!key.startsWith("lab.")) {
                assertThat(arguments(key, Locale.ENGLISH)).as(key).isEqualTo(arguments(key, Locale.FRENCH));
            }
        }
    }

    private int arguments(String key, Locale language) {
        return (int) Arrays.stream(
                        new MessageFormat(messages.getTranslation(key, language), language).getFormatsByArgumentIndex())
                .count();
    }

    @Test
    void noTextIsEmptyOrHoldsAnApostropheThatWouldSwallowAnArgument() {
        for (var language : Messages.LANGUAGES) {
            for (var key : messages.keys(language)) {
                assertThat(messages.getTranslation(key, language))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void anUnknownLanguageSpeaksFrench() {
        assertThat(messages.getTranslation("page.step.next", Locale.GERMAN)).isEqualTo("Suivant");
    }

    @Test
    void anUnknownKeyIsAFaultOfTheCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> messages.getTranslation("no.such", Locale.FRENCH));
    }
}
