package fr.declic.portfolio;

import static fr.declic.media.Files.held;
import static fr.declic.media.Files.joined;
import static fr.declic.media.Files.lossless;
import static fr.declic.media.Files.part;
import static fr.declic.media.Files.picture;
import static fr.declic.media.Files.text;
import static fr.declic.media.Files.webp;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.media.Files;
import fr.declic.portfolio.ReceivedFile.Fine;
import fr.declic.portfolio.ReceivedFile.OfAnotherKind;
import fr.declic.portfolio.ReceivedFile.TooLarge;
import fr.declic.portfolio.ReceivedFile.TooManyPoints;
import fr.declic.portfolio.ReceivedFile.Unreadable;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a file that somebody gives. */
class ReceivedFileTest {

    @Test
    void aFileIsWhatItsBytesSay() {
        assertThat(fine(picture("png", 4, 4)).type()).isEqualTo("image/png");
        assertThat(fine(picture("jpeg", 4, 4)).type()).isEqualTo("image/jpeg");
        assertThat(fine(webp(part("VP8L", lossless(4, 4)))).type()).isEqualTo("image/webp");
        assertThat(fine(Files.pdf()).type()).isEqualTo("application/pdf");
        assertThat(fine(Files.pdf()).bytes()).isEqualTo(Files.pdf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GIF89a",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<!doctype html><script>alert(1)</script>",
                "PK\u0003\u0004 word/document.xml",
                "MZ",
                " %PDF-1.7\n%%EOF",
                "GIF89a%PDF-1.7\n%%EOF"
            })
    void whatIsNoneOfTheFourKindsIsRefused(String bytes) {
        assertThat(ReceivedFile.of(text(bytes))).isEqualTo(new OfAnotherKind());
    }

    @Test
    void whatIsLargerThanItMayBeIsRefusedAndALastByteDecides() {
        var most = Arrays.copyOf(Files.pdf(), ReceivedFile.MOST - 5);
        most = joined(most, text("%%EOF"));
        assertThat(most).hasSize(ReceivedFile.MOST);
        assertThat(ReceivedFile.of(most)).isInstanceOf(Fine.class);
        assertThat(ReceivedFile.of(joined(most, new byte[1]))).isEqualTo(new TooLarge());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0089PNG\r\n\u001a\n", "\u00ff\u00d8\u00ff", "RIFF\0\0\0\0WEBP", "%PDF-1.4 no end"})
    void whatOnlyBeginsLikeOneOfThemIsUnreadable(String bytes) {
        assertThat(ReceivedFile.of(text(bytes))).isEqualTo(new Unreadable());
    }

    @Test
    void aDamagedPictureIsRefusedWhereverItIsCutOrChanged() {
        var random = new Random(20261127);
        for (var format : new String[] {"png", "jpeg"}) {
            var whole = picture(format, 64, 64);
            for (int i = 0; i < 300; i++) {
                var damaged = Arrays.copyOf(whole, 4 + random.nextInt(whole.length));
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                assertThat(ReceivedFile.of(damaged)).as(format + " " + i).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"8000, 5001", "100000, 100000", "2147483647, 2147483647"})
    void aPictureThatUnfoldsIntoMoreThanItMayIsRefusedBeforeItDoes(int width, int height) {
        assertThat(ReceivedFile.of(Files.bomb(width, height))).isIn(new TooManyPoints(), new Unreadable());
    }

    @Test
    void forAWebpToo() {
        assertThat(ReceivedFile.of(webp(part("VP8L", lossless(16_000, 16_000)))))
                .isEqualTo(new TooManyPoints());
    }

    @Test
    void aPictureIsMadeNoLargerThanItIsReadFor() throws IOException {
        var kept = read(fine(picture("jpeg", 5_000, 2_500)));
        assertThat(kept.getWidth()).isEqualTo(2_000);
        assertThat(kept.getHeight()).isEqualTo(1_000);
        assertThat(read(fine(picture("png", 30, 20))).getWidth()).isEqualTo(30);
    }

    @Test
    void nothingButThePointsOfAPictureIsKept() throws IOException {
        var spoken = joined(picture("png", 8, 8), text("<script>alert('place: 48.85 N')</script>"));
        assertThat(words(fine(spoken))).doesNotContain("script", "48.85");

        var jpeg = fine(joined(held(picture("jpeg", 8, 8), 1), text("PK\u0003\u0004 GPS")));
        assertThat(words(jpeg)).doesNotContain("GPS", "Exif", "PK");
        assertThat(read(jpeg).getWidth()).isEqualTo(8);
    }

    @Test
    void noPartOfAWebpButItsPointsIsKept() {
        var extended = new byte[] {0x2C, 0, 0, 0, 3, 0, 0, 3, 0, 0};
        var kept = fine(webp(
                part("VP8X", extended),
                part("ICCP", text("profile")),
                part("VP8L", lossless(4, 4)),
                part("EXIF", text("GPS 48.85N")),
                part("XMP ", text("<x:xmpmeta/>")),
                part("EVIL", text("<script>"))));
        assertThat(kept.bytes())
                .isEqualTo(webp(part("VP8X", new byte[] {0, 0, 0, 0, 3, 0, 0, 3, 0, 0}), part("VP8L", lossless(4, 4))));
    }

    @Test
    @Timeout(300)
    void aWebpOfVeryManyPartsTakesNoLongerThanItsSize() {
        var parts = new ByteArrayOutputStream();
        parts.writeBytes(part("VP8L", lossless(4, 4)));
        while (parts.size() < 9_900_000) {
            parts.writeBytes(part("VP8X", new byte[] {0x2C}));
        }
        assertThat(fine(webp(parts.toByteArray())).type()).isEqualTo("image/webp");
    }

    @ParameterizedTest(name = "held as {0}: red is at {1}")
    @CsvSource({"1, left", "2, right", "3, right", "4, left", "5, top", "6, top", "7, bottom", "8, bottom", "9, left"})
    void aPictureStandsAsItWasTakenThoughItSaysSoNoMore(int orientation, String red) throws IOException {
        var kept = read(fine(held(picture("jpeg", 64, 32), orientation)));
        boolean side = red.equals("top") || red.equals("bottom");
        assertThat(kept.getWidth()).isEqualTo(side ? 32 : 64);
        assertThat(isRed(kept, 4, 4)).isEqualTo(red.equals("left") || red.equals("top"));
        assertThat(isRed(kept, kept.getWidth() - 4, kept.getHeight() - 4))
                .isEqualTo(red.equals("right") || red.equals("bottom"));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }

    private static Fine fine(byte[] bytes) {
        var received = ReceivedFile.of(bytes);
        assertThat(received).isInstanceOf(Fine.class);
        return (Fine) received;
    }

    private static BufferedImage read(Fine file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static String words(Fine file) {
        return new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }
}
