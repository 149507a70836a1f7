package fr.declic.exchange;

import fr.declic.activity.Evidence;
import fr.declic.exchange.PassportFile.Faulty;
import fr.declic.exchange.PassportFile.Fine;
import fr.declic.exchange.PassportFile.FromTheFuture;
import fr.declic.exchange.PassportFile.NotAPassport;
import fr.declic.exchange.PassportFile.OtherVersion;
import fr.declic.exchange.PassportFile.Tampered;
import fr.declic.exchange.PassportFile.TooLarge;
import fr.declic.exchange.PassportFile.UnknownSigner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Reads what {@link PassportWriter} wrote, and nothing else. */
public final class PassportReader {

    /** Of the file, in bytes. */
    public static final int MOST = 2_000_000;

    /** Of what is in it once it is no longer compressed. */
    private static final int MOST_INSIDE = 20_000_000;

    /** Two clocks may differ. */
    public static final Duration CLOCKS = Duration.ofDays(1);

    /** Nobody learnt here before. */
    static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final KnownKeys keys;
    private final Instant now;

    public PassportReader(KnownKeys keys, Instant now) {
        this.keys = keys;
        this.now = now;
    }

    public PassportFile read(byte[] file) {
        if (file.length > MOST) {
            return new TooLarge();
        }
        var text = new String(file, StandardCharsets.US_ASCII);
        return SignedText.read(text)
                .map(this::read)
                .orElseGet(() -> SignedText.wasOne(text) ? new Tampered() : new NotAPassport());
    }

    /** Nothing that it says counts before its signature is right. */
    private PassportFile read(SignedText text) {
        var known = keys.find(text.kid());
        var key = known.map(KnownKeys.Known::key).or(text::keyInside);
        if (key.isEmpty()) {
            return new NotAPassport();
        }
        if (!text.kid().equals(key.get().kid()) || !text.isSignedBy(key.get())) {
            return new Tampered();
        }
        if (!text.type().equals(PassportWriter.TYPE)) {
            return new NotAPassport();
        }
        var json = inside(text);
        var version = json.flatMap(Json::version);
        if (version.isPresent() && version.get() != Passport.VERSION && version.get() > 0) {
            return new OtherVersion(version.get());
        }
        var passport = json.flatMap(it -> Json.read(it, Passport.class));
        if (passport.isEmpty()) {
            return new Faulty();
        }
        return known.map(it -> judge(passport.get(), it))
                .orElseGet(() -> new UnknownSigner(passport.get().issuer()));
    }

    static Optional<byte[]> inside(SignedText text) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(text.payload()))) {
            var json = zip.readNBytes(MOST_INSIDE + 1);
            return json.length > MOST_INSIDE ? Optional.empty() : Optional.of(json);
        } catch (IOException notCompressed) {
            return Optional.empty();
        }
    }

    private PassportFile judge(Passport passport, KnownKeys.Known known) {
        if (passport.issuedAt().isAfter(now.plus(CLOCKS))) {
            return new FromTheFuture(passport.issuedAt());
        }
        var fine = !passport.issuedAt().isBefore(FIRST)
                && passport.evidence().stream().allMatch(it -> Codes.areFine(it) && isInTime(it, passport));
        return fine ? new Fine(passport, known.signer(), known.key().kid()) : new Faulty();
    }

    private static boolean isInTime(Evidence evidence, Passport passport) {
        return !evidence.at().isBefore(FIRST)
                && !evidence.at().isAfter(passport.issuedAt().plus(CLOCKS));
    }
}
