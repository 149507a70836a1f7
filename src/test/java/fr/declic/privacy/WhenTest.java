package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-26T13:05:00Z | 26 novembre 2026  | 26 novembre 2026 à 14:05
            2026-12-31T23:30:00Z | 1er janvier 2027  | 1er janvier 2027 à 00:30
            2026-08-11T10:00:00Z | 11 août 2026      | 11 août 2026 à 12:00
            """)
    void aMomentIsSaidAsOneSaysItInFrench(Instant at, String day, String whole) {
        assertThat(When.dayOf(at, Locale.FRENCH)).isEqualTo(day);
        assertThat(When.of(at, Locale.FRENCH)).isEqualTo(whole);
    }
}
