package fr.declic.media;

import static fr.declic.media.Files.joined;
import static fr.declic.media.Files.picture;
import static fr.declic.media.Files.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.media.CleanPicture.Bounds;
import fr.declic.media.CleanPicture.Fine;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a picture; what portfolios need of it is tested there as well. */
class CleanPictureTest {

    private static final Bounds MODULE = new Bounds(1_600, 200 * 1024);

    private static Fine fine(FileKind kind, byte[] bytes, Bounds bounds) {
        var cleaned = CleanPicture.of(kind, bytes, bounds);
        assertThat(cleaned).isInstanceOf(Fine.class);
        return (Fine) cleaned;
    }

    private static BufferedImage read(Fine fine) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(fine.bytes()));
        assertThat(read.getWidth()).isEqualTo(fine.width());
        assertThat(read.getHeight()).isEqualTo(fine.height());
        return read;
    }

    /** Points of chance, which no format makes small. */
    private static byte[] noise(String format, int width, int height, boolean clear) throws IOException {
        var drawn = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var random = new Random(3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                drawn.setRGB(x, y, random.nextInt());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, format, out);
        return out.toByteArray();
    }

    @ParameterizedTest(name = "{0} × {1}: one point in {2}")
    @CsvSource({"4000, 2500, 1", "4000, 3000, 2", "6000, 4000, 2", "8000, 5000, 2", "20000, 2000, 2"})
    void aLargePictureIsReadInSteps(int width, int height, int step) {
        assertThat(PictureCleaner.step(width, height)).isEqualTo(step);
    }

    @ParameterizedTest(name = "{0} × {1} becomes {2} × {3}")
    @CsvSource({
        "3200, 1600, 1600, 800",
        "1000, 4000, 400, 1600",
        "1600, 1600, 1600, 1600",
        "30, 20, 30, 20",
        "9000, 2, 1600, 1"
    })
    void aPictureIsMadeAsLongAsItMayBe(int width, int height, int keptWidth, int keptHeight) throws IOException {
        var kept = read(fine(FileKind.PNG, picture("png", width, height), MODULE));
        assertThat(kept.getWidth()).isEqualTo(keptWidth);
        assertThat(kept.getHeight()).isEqualTo(keptHeight);
        assertThat(new Color(kept.getRGB(0, 0))).isEqualTo(Color.RED);
        assertThat(new Color(kept.getRGB(keptWidth - 1, keptHeight - 1))).isEqualTo(Color.BLUE);
    }

    @Test
    void aHeavyPhotoIsSavedAtALesserQualityThenSmaller() throws IOException {
        var kept = fine(FileKind.JPEG, noise("jpeg", 1_600, 1_200, false), MODULE);
        assertThat(kept.bytes().length).isBetween(50_000, 200 * 1024);
        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(read(kept).getWidth()).isGreaterThan(320);
    }

    @Test
    void aHeavyPngThatNobodySeesThroughBecomesAJpeg() throws IOException {
        var kept = fine(FileKind.PNG, noise("png", 600, 600, false), MODULE);
        assertThat(kept.kind()).isEqualTo(FileKind.JPEG);
        assertThat(kept.bytes().length).isLessThanOrEqualTo(200 * 1024);
        assertThat(kept.width()).isEqualTo(600);
    }

    @Test
    void aPngThatIsSeenThroughStaysOneAndIsMadeSmaller() throws IOException {
        var kept = fine(FileKind.PNG, noise("png", 500, 400, true), new Bounds(1_600, 500_000));
        assertThat(kept.kind()).isEqualTo(FileKind.PNG);
        assertThat(kept.width()).isBetween(320, 499);
        assertThat(read(kept).getColorModel().hasAlpha()).isTrue();
    }

    @Test
    void aPictureThatStaysTooHeavyIsRefused() throws IOException {
        assertThat(CleanPicture.of(FileKind.PNG, noise("png", 400, 400, true), new Bounds(1_600, 10_000)))
                .isEqualTo(new CleanPicture.TooHeavy());
        assertThat(CleanPicture.of(FileKind.JPEG, noise("jpeg", 400, 400, false), new Bounds(1_600, 1_000)))
                .isEqualTo(new CleanPicture.TooHeavy());
    }

    @Test
    void aWebpThatMovesIsKnown() {
        var still = Files.webp(Files.part("VP8X", new byte[] {0x2C, 0, 0, 0, 3, 0, 0, 3, 0, 0}));
        var moving = Files.webp(Files.part("VP8X", new byte[] {0x2E, 0, 0, 0, 3, 0, 0, 3, 0, 0}));
        assertThat(CleanPicture.moves(fine(FileKind.WEBP, still, MODULE).bytes()))
                .isFalse();
        assertThat(CleanPicture.moves(fine(FileKind.WEBP, moving, MODULE).bytes()))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG"})
    void whatElseIsInAPictureIsGone(FileKind kind) {
        var secret = text("<script>GPS 48.85</script>");
        var cleaned = fine(kind, joined(picture(kind == FileKind.PNG ? "png" : "jpeg", 8, 8), secret), MODULE);
        assertThat(new String(cleaned.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("script", "GPS");
    }
}
