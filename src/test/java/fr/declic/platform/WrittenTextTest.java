package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenTextTest {

    @Test
    void linesStayAndWhatCannotBeSeenOrStoredGoes() {
        assertThat(WrittenText.of("a\r\nb\tc\u0000\u0007\u202Ed\uD800e<b>", 100))
                .isEqualTo("a\nb\tcde<b>");
        assertThat(WrittenText.line("  Un \n titre ", 100)).isEqualTo("Un titre");
    }

    @Test
    void whatIsTooLongIsCutAndNoSignInTwo() {
        assertThat(WrittenText.of("abc", 2)).isEqualTo("ab");
        assertThat(WrittenText.of("a🙂🙂", 4)).isEqualTo("a🙂");
        assertThat(WrittenText.of("🙂", 1)).isEmpty();
    }
}
