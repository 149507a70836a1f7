package fr.declic.media;

import static fr.declic.media.Files.joined;
import static fr.declic.media.Files.text;
import static fr.declic.media.Sounds.id3;
import static fr.declic.media.Sounds.m4a;
import static fr.declic.media.Sounds.mp3;
import static fr.declic.media.Sounds.ogg;
import static fr.declic.media.Sounds.page;
import static fr.declic.media.Sounds.track;
import static fr.declic.media.Sounds.trak;
import static fr.declic.media.Sounds.webm;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.media.CleanSound.Film;
import fr.declic.media.CleanSound.Fine;
import fr.declic.media.CleanSound.OfAnotherCodec;
import fr.declic.media.CleanSound.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a sound. */
class CleanSoundTest {

    private static final byte[] NOTHING = {};

    private static CleanSound clean(byte[] bytes) {
        return CleanSound.of(FileKind.of(bytes), bytes);
    }

    private static byte[] fine(byte[] bytes) {
        var cleaned = clean(bytes);
        assertThat(cleaned).isInstanceOf(Fine.class);
        return ((Fine) cleaned).bytes();
    }

    private static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void ofAnMp3OnlyTheFramesAreKept() {
        var plain = mp3(NOTHING, 5, NOTHING);
        assertThat(fine(plain)).isEqualTo(plain);
        assertThat(fine(mp3(id3(text("TIT2 Chez Lina")), 5, joined(text("TAG"), new byte[125]))))
                .isEqualTo(plain);
        assertThat(fine(mp3(joined(id3(text("a")), id3(text("b")), new byte[40]), 5, text("APETAGEX and more"))))
                .isEqualTo(plain);
    }

    @Test
    void anMp3WithoutFramesIsNone() {
        assertThat(clean(id3(text("only a tag")))).isEqualTo(new Unreadable());
        assertThat(clean(mp3(id3(NOTHING), 2, NOTHING))).isEqualTo(new Unreadable());
        assertThat(clean(text("ID3 <script>alert(1)</script>"))).isEqualTo(new Unreadable());
    }

    @Test
    void anOggKeepsItsSoundAndLosesItsComments() {
        var cleaned = fine(ogg("TITLE=Chez Lina"));
        assertThat(words(cleaned)).doesNotContain("Lina", "prog").contains("OpusHead", "OpusTags");
        assertThat(fine(cleaned)).isEqualTo(cleaned);
        assertThat(cleaned.length).isLessThan(ogg("TITLE=Chez Lina").length);
    }

    @Test
    void commentsThatFillSeveralPagesAreGoneAndPagesAreCountedAnew() {
        var head = joined(text("OpusHead\u0001\u0001"), new byte[9]);
        var long1 = page(0, 9, 1, joined(text("OpusTags"), new byte[255 * 4 - 8]));
        // The packet goes on: its last segment has 255 bytes.
        var open = Arrays.copyOf(long1, long1.length);
        open[26] = 4;
        var begun = joined(Arrays.copyOf(open, 27 + 4), Arrays.copyOfRange(open, 27 + 5, open.length));
        var sound = page(0, 9, 3, new byte[30]);
        var cleaned = fine(joined(page(2, 9, 0, head), begun, page(1, 9, 2, new byte[20]), sound));
        assertThat(cleaned).isEqualTo(fine(joined(page(2, 9, 0, head), page(0, 9, 1, text("OpusTags")), sound)));
        assertThat(cleaned[cleaned.length - 58 + 18])
                .as("the number of the last page")
                .isEqualTo((byte) 2);
    }

    @Test
    void anOggThatIsDamagedOrHoldsSomethingElseIsRefused() {
        var broken = ogg("x");
        broken[broken.length - 3] ^= 1;
        assertThat(clean(broken)).isEqualTo(new Unreadable());
        assertThat(clean(page(2, 1, 0, text("\u0001vorbis and so on")))).isEqualTo(new OfAnotherCodec());
        assertThat(clean(joined(ogg("x"), page(2, 5, 0, text("\u0080theora"))))).isEqualTo(new Film());
        assertThat(clean(Arrays.copyOf(ogg("x"), 60))).isEqualTo(new Unreadable());
    }

    @Test
    void aRecordingOfABrowserKeepsItsLengthAndLosesItsWords() {
        var cleaned = fine(webm());
        assertThat(cleaned).hasSameSizeAs(webm());
        assertThat(words(cleaned)).doesNotContain("Lina", "Program", "48.85").contains("A_OPUS", "webm");
        assertThat(fine(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void aRecordingThatWasBrokenOffEndsWithItsLastBlock() {
        var whole = webm();
        var cut = Arrays.copyOf(whole, words(whole).indexOf("\u0012T\u00c3g") - 100);
        assertThat(fine(cut).length).isLessThan(cut.length);
    }

    @Test
    void aWebmThatShowsSomethingOrIsPackedOtherwiseIsRefused() {
        assertThat(clean(webm("webm", track(1, "V_VP8")))).isEqualTo(new Film());
        assertThat(clean(webm("webm", track(2, "A_OPUS"), track(1, "V_VP8")))).isEqualTo(new Film());
        assertThat(clean(webm("webm", track(2, "A_VORBIS")))).isEqualTo(new OfAnotherCodec());
        assertThat(clean(webm("matroska", track(2, "A_OPUS")))).isEqualTo(new Unreadable());
        assertThat(clean(webm("webm"))).isEqualTo(new Unreadable());
        assertThat(clean(Arrays.copyOf(webm(), 50))).isEqualTo(new Unreadable());
    }

    @Test
    void anM4aKeepsItsLengthAndLosesItsWordsAndDates() {
        var cleaned = fine(m4a());
        assertThat(cleaned).hasSameSizeAs(m4a());
        assertThat(words(cleaned)).doesNotContain("Lina", "GPS", "XMP", "\7\7").contains("mp4a", "soun");
        assertThat(fine(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void anMp4ThatIsAFilmOrPackedOtherwiseOrCutIsRefused() {
        assertThat(clean(m4a("isom", trak("vide", "avc1")))).isEqualTo(new Film());
        assertThat(clean(m4a("isom", trak("soun", "mp4a"), trak("vide", "avc1"))))
                .isEqualTo(new Film());
        assertThat(clean(m4a("isom", trak("soun", "ac-3")))).isEqualTo(new OfAnotherCodec());
        assertThat(clean(m4a("isom"))).isEqualTo(new Unreadable());
        assertThat(clean(Arrays.copyOf(m4a(), m4a().length - 5))).isEqualTo(new Unreadable());
        assertThat(FileKind.of(m4a("heic"))).isEqualTo(FileKind.HEIC);
        assertThat(FileKind.of(m4a("qt  "))).isEqualTo(FileKind.OTHER);
    }

    /** A second of one tone, as a browser (Chromium 156) recorded it; what is cleaned was played there to its end. */
    @ParameterizedTest
    @ValueSource(strings = {"recorded.webm", "recorded.m4a"})
    void aRealRecordingIsKeptWithoutTheNameOfTheBrowser(String name) throws IOException {
        byte[] recorded;
        try (var in = Objects.requireNonNull(CleanSoundTest.class.getResourceAsStream(name))) {
            recorded = in.readAllBytes();
        }
        var cleaned = fine(recorded);
        assertThat(cleaned).hasSameSizeAs(recorded);
        assertThat(words(cleaned)).doesNotContain("Chrom", "Lavf", "Google");
        assertThat(fine(cleaned)).isEqualTo(cleaned);
    }
}
