package fr.declic.exchange;

import static fr.declic.exchange.Samples.ISSUER;
import static fr.declic.exchange.Samples.KEY;
import static fr.declic.exchange.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.exchange.PassportFile.Faulty;
import fr.declic.exchange.PassportFile.Fine;
import fr.declic.exchange.PassportFile.FromTheFuture;
import fr.declic.exchange.PassportFile.NotAPassport;
import fr.declic.exchange.PassportFile.OtherVersion;
import fr.declic.exchange.PassportFile.Tampered;
import fr.declic.exchange.PassportFile.TooLarge;
import fr.declic.exchange.PassportFile.UnknownSigner;
import fr.declic.exchange.SignedText.KeyInside;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassportTest {

    private final Passport passport = Samples.passport(new Random(6), 12);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsWrittenIsReadAgain(long seed) {
        var random = new Random(seed);
        var written = Samples.passport(random, random.nextInt(300));
        assertThat(read(PassportWriter.write(written, KEY))).isInstanceOfSatisfying(Fine.class, fine -> {
            assertThat(fine.passport()).isEqualTo(written);
            assertThat(fine.kid()).isEqualTo(KEY.kid());
        });
    }

    @Test
    void oneAlteredByteAnywhereIsRefusedAndSaidToBeAltered() {
        var file = PassportWriter.write(passport, KEY);
        var random = new Random(7);
        for (int at = 0; at < file.length; at++) {
            var altered = file.clone();
            do {
                altered[at] = (byte) random.nextInt(256);
            } while (altered[at] == file[at]);
            assertThat(read(altered)).as("byte %d", at).isInstanceOf(Tampered.class);
        }
    }

    @Test
    void anotherLetterThatDecodesToTheSameBytesIsRefusedToo() {
        var file = PassportWriter.write(passport, KEY);
        var letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for (char other : letters.toCharArray()) {
            var altered = file.clone();
            altered[file.length - 1] = (byte) other;
            if (other != file[file.length - 1]) {
                assertThat(read(altered)).isInstanceOf(Tampered.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 0.9, 0.99})
    void whatIsLeftOfAPassportIsSaidToBeAltered(double part) {
        var file = PassportWriter.write(passport, KEY);
        assertThat(read(Arrays.copyOf(file, (int) (file.length * part)))).isInstanceOf(Tampered.class);
    }

    @Test
    void aSignedTextByAnotherWayIsNoPassportAndNothingIsSaidOfItsBeingAltered() {
        var header = Base64.getUrlEncoder().withoutPadding().encodeToString("""
                {"alg":"EdDSA","typ":"JWT"}""".getBytes(StandardCharsets.UTF_8));
        var text = header + "." + "a".repeat(200) + "." + "b".repeat(86);
        assertThat(read(text.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(NotAPassport.class);
    }

    @Test
    void anyBytesAreAnsweredNotThrown() {
        var random = new Random(8);
        for (int i = 0; i < 500; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            assertThat(read(bytes)).isInstanceOf(NotAPassport.class);
        }
        assertThat(read(new byte[PassportReader.MOST + 1])).isInstanceOf(TooLarge.class);
    }

    @Test
    void aKeyThatNobodyHereKnowsShowsThatItIsWholeButNotWhoMadeIt() {
        var stranger = SigningKey.generate();
        assertThat(read(PassportWriter.write(passport, stranger))).isEqualTo(new UnknownSigner(ISSUER));
    }

    @Test
    void whoPutsTheirOwnKeyUnderTheNameOfOursIsRefused() {
        var stranger = SigningKey.generate();
        var file = SignedText.sign(
                PassportWriter.compressed(Json.write(passport)),
                PassportWriter.TYPE,
                KEY.kid(),
                KeyInside.YES,
                stranger);
        assertThat(read(file.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Tampered.class);
    }

    @Test
    void fromTheFutureIsRefusedButTwoClocksMayDiffer() {
        assertThat(read(issued(Duration.ofHours(23)))).isInstanceOf(Fine.class);
        assertThat(read(issued(Duration.ofHours(25)))).isInstanceOf(FromTheFuture.class);
    }

    private byte[] issued(Duration later) {
        return PassportWriter.write(
                new Passport(
                        Passport.VERSION,
                        passport.id(),
                        ISSUER,
                        passport.holder(),
                        NOW.plus(later),
                        passport.levels(),
                        passport.evidence()),
                KEY);
    }

    @Test
    void anotherVersionIsSaidToBeOne() {
        assertThat(read(signed(json -> json.replace("\"version\":1", "\"version\":2"))))
                .isEqualTo(new OtherVersion(2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"difficulty\":            | \"difficulty\":9",
                "\"share\":                 | \"share\":7",
                "\"share\":                 | \"share\":\"x",
                "\"moduleId\":\"            | \"moduleId\":\"../",
                "\"kind\":\"                | \"kind\":\"<b>",
                "\"help\":\"                | \"help\":\"MUCH",
                "\"at\":\"2026              | \"at\":\"1999",
                "\"at\":\"202               | \"at\":\"203",
                "\"holder\":                | \"more\":1,\"holder\":",
                "\"holder\":                | \"hold\":",
                "\"evidence\":[             | \"evidence\":[null,",
            })
    void whatNoPassportHoldsIsRefusedWhoeverSignedIt(String was, String is) {
        assertThat(read(signed(json -> json.replaceFirst(Pattern.quote(was.strip()), is.strip()))))
                .isInstanceOf(Faulty.class);
    }

    @ParameterizedTest
    @CsvSource({"6, 60, Fine", "20, 59, Fine", "20, 60, Faulty"})
    void aCodeIsNoLongerThanATableHasRoomFor(int framework, int own, String what) {
        var code = "a".repeat(framework) + ":" + "b".repeat(own);
        var file = signed(json -> json.replaceAll("\"competencies\":\\[[^]]*]", "\"competencies\":[\"" + code + "\"]"));
        assertThat(read(file).getClass().getSimpleName()).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-1000000000-01-01T00:00:00Z", "+1000000000-12-31T23:59:59.999999999Z", "1969-12-31T23:59:59Z"})
    void aDayThatNoCalendarShowsIsRefused(String at) {
        var file = signed(json -> json.replaceFirst("\"issuedAt\":\"[^\"]*\"", "\"issuedAt\":\"" + at + "\""));
        assertThat(read(file)).isInstanceOf(Faulty.class);
        assertThat(new ProofCheck(Samples.ours(KEY)).check(new String(file, StandardCharsets.US_ASCII)))
                .isInstanceOf(Finding.NoProof.class);
    }

    @Test
    void whatIsSmallOnTheWayAndLargeInsideIsRefused() {
        var bomb = SignedText.sign(
                PassportWriter.compressed(new byte[100_000_000]), PassportWriter.TYPE, KEY.kid(), KeyInside.YES, KEY);
        assertThat(read(bomb.getBytes(StandardCharsets.US_ASCII))).isInstanceOf(Faulty.class);
    }

    @Test
    void aPassportOfManyAnswersStaysSmall() {
        var evidence = new ArrayList<>(Samples.passport(new Random(9), 2_000).evidence());
        var large = new Passport(
                Passport.VERSION, passport.id(), ISSUER, passport.holder(), NOW, passport.levels(), evidence);
        assertThat(PassportWriter.write(large, KEY).length).isLessThan(150_000);
    }

    private byte[] signed(UnaryOperator<String> change) {
        var json = change.apply(Json.text(passport));
        assertThat(json).isNotEqualTo(Json.text(passport));
        return SignedText.sign(
                        PassportWriter.compressed(json.getBytes(StandardCharsets.UTF_8)),
                        PassportWriter.TYPE,
                        KEY.kid(),
                        KeyInside.YES,
                        KEY)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static PassportFile read(byte[] file) {
        return new PassportReader(Samples.ours(KEY), NOW).read(file);
    }
}
