package fr.declic.exchange;

import fr.declic.exchange.SignedText.KeyInside;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes a passport: its JSON, compressed, as the payload of a {@link SignedText} that carries its key. */
public final class PassportWriter {

    /** What the file is usually called. */
    public static final String FILE = "passeport-declic.jws";

    static final String TYPE = "declic-passport";

    private PassportWriter() {}

    public static byte[] write(Passport passport, SigningKey key) {
        return SignedText.sign(compressed(Json.write(passport)), TYPE, key.kid(), KeyInside.YES, key)
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] compressed(byte[] json) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(json);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return bytes.toByteArray();
    }
}
