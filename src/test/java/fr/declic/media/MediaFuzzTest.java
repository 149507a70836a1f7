package fr.declic.media;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.media.CleanPicture.Bounds;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that were changed by chance are cleaned or refused, and nothing else happens. */
class MediaFuzzTest {

    private static final int INPUTS = 20_000;
    private static final Bounds BOUNDS = new Bounds(1_600, 200 * 1024);

    private static byte[] seed(FileKind kind) {
        return switch (kind) {
            case PNG -> Files.picture("png", 16, 16);
            case JPEG -> Files.held(Files.picture("jpeg", 16, 16), 6);
            case WEBP ->
                Files.webp(
                        Files.part("VP8X", new byte[] {0x2C, 0, 0, 0, 3, 0, 0, 3, 0, 0}),
                        Files.part("EXIF", new byte[9]),
                        Files.part("VP8L", Files.lossless(4, 4)));
            case MP3 -> Sounds.mp3(Sounds.id3(new byte[20]), 4, new byte[128]);
            case OGG -> Sounds.ogg("TITLE=x");
            case WEBM -> Sounds.webm();
            case M4A -> Sounds.m4a();
            case SVG, HEIC, PDF, OTHER -> throw new IllegalArgumentException();
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "WEBP"})
    @Timeout(300)
    void aPictureThatWasChangedIsCleanedOrRefused(FileKind kind) {
        var random = new Random(20261127);
        var whole = seed(kind);
        for (int i = 0; i < INPUTS; i++) {
            assertThat(CleanPicture.of(kind, Mutations.changed(whole, random), BOUNDS))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MP3", "OGG", "WEBM", "M4A"})
    @Timeout(300)
    void aSoundThatWasChangedIsCleanedOrRefusedAndWhatIsCleanStaysSo(FileKind kind) {
        var random = new Random(20261127);
        var whole = seed(kind);
        for (int i = 0; i < INPUTS; i++) {
            if (CleanSound.of(kind, Mutations.changed(whole, random)) instanceof CleanSound.Fine fine) {
                assertThat(CleanSound.of(kind, fine.bytes()))
                        .as("input %d", i)
                        .isInstanceOfSatisfying(CleanSound.Fine.class, again -> assertThat(again.bytes())
                                .isEqualTo(fine.bytes()));
            }
        }
    }
}
