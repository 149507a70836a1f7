package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.Comfort.Contrast;
import fr.declic.account.Comfort.Font;
import fr.declic.account.Comfort.Motion;
import fr.declic.account.Comfort.Spacing;
import fr.declic.account.Comfort.Theme;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComfortTest {

    private static final Comfort OTHER =
            new Comfort(150, Contrast.STRONG, Spacing.WIDE, Font.OPENDYSLEXIC, Motion.CALM, Theme.DARK, Locale.ENGLISH);

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(Comfort.read(OTHER.json())).isEqualTo(OTHER);
        assertThat(Comfort.read(Comfort.DEFAULT.json())).isEqualTo(Comfort.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"size\": \"90\", \"font\": \"comic\", \"language\": \"de\"}",
                "{\"size\": \"big\", \"theme\": 3, \"contrast\": null, \"later\": true}"
            })
    void whatIsUnknownFallsBackToTheDefault(String stored) {
        assertThat(Comfort.read(stored)).isEqualTo(Comfort.DEFAULT);
    }

    @Test
    void whatIsKnownBesideSomethingUnknownStays() {
        assertThat(Comfort.read("{\"size\": \"200\", \"font\": \"comic\"}"))
                .isEqualTo(Comfort.DEFAULT.withTextSize(200));
    }

    @Test
    void thePageIsToldByAttributes() {
        assertThat(OTHER.rootAttributes())
                .containsEntry("data-size", "150")
                .containsEntry("data-contrast", "strong")
                .containsEntry("data-font", "opendyslexic")
                .hasSize(6);
    }
}
