package fr.declic.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a browser holds to be known again: 128 random bits, as 32 hexadecimal digits. It is a secret, so it does not
 * print itself.
 */
record DeviceToken(String secret) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static DeviceToken random() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new DeviceToken(HexFormat.of().formatHex(bytes));
    }

    /** Empty if this cannot be a token. */
    static Optional<DeviceToken> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DeviceToken(text)) : Optional.empty();
    }

    /** SHA-256, in hexadecimal: enough for a secret of 128 random bits. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    @Override
    public String toString() {
        return "DeviceToken[…]";
    }
}
