package fr.declic.place;

import static fr.declic.place.Places.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LogoFileTest {

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("image/png", Places.PNG),
                arguments("image/jpeg", bytes("\u00ff\u00d8\u00ff\u00e0....")),
                arguments("image/webp", bytes("RIFF....WEBPVP8 ")),
                arguments("", bytes("RIFF....WAVE")),
                arguments("", bytes("GIF89a")),
                arguments("", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
                arguments("", bytes("<html>")),
                arguments("", bytes("\u0089PNG")),
                arguments("", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFirstBytesSayWhetherItIsAPicture(String type, byte[] bytes) {
        switch (LogoFile.of(bytes)) {
            case LogoFile.Fine(var logo) -> {
                assertThat(logo.type()).isEqualTo(type);
                assertThat(logo.bytes()).isEqualTo(bytes);
                assertThat(Logo.read(logo.dataUri())).hasValue(logo);
            }
            case LogoFile.NotAPicture _ -> assertThat(type).isEmpty();
            case LogoFile.TooLarge _ -> throw new AssertionError("too large");
        }
    }

    @Test
    void twoHundredKilobytesAreTheMost() {
        assertThat(LogoFile.of(Arrays.copyOf(Places.PNG, 200_000))).isInstanceOf(LogoFile.Fine.class);
        assertThat(LogoFile.of(Arrays.copyOf(Places.PNG, 200_001))).isInstanceOf(LogoFile.TooLarge.class);
    }

    @Test
    void anotherPictureHasAnotherName() {
        var jpeg = (LogoFile.Fine) LogoFile.of(bytes("\u00ff\u00d8\u00ff\u00e0...."));
        assertThat(jpeg.logo().fingerprint())
                .isNotEqualTo(Places.LOGO.fingerprint())
                .matches("[0-9a-f]+");
    }

    @Test
    void whatIsNoPictureIsNeverALogo() {
        assertThat(Logo.read("")).isEmpty();
        assertThat(Logo.read("data:image/png;base64,???")).isEmpty();
        assertThat(Logo.read("data:image/png;base64,PHN2Zz4=")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Logo("image/svg+xml", ""));
    }
}
