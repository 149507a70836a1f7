package fr.declic.proof;

import fr.declic.exchange.SignedText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/**
 * Finds the signed text among the files in a PDF that anybody may have made. It is looked for in the bytes alone: a
 * program that understands all of a PDF unfolds whatever its writer packed into it, and a small file may unfold into
 * more than there is memory.
 */
final class SignedInPdf {

    /** The beginning of a file in the file: its properties, then its packed bytes. */
    private static final Pattern FILE = Pattern.compile("/EmbeddedFile\\b.{0,1000}?\\bstream\\r?\\n", Pattern.DOTALL);

    /** So many files are looked into. */
    private static final int FILES = 20;

    private SignedInPdf() {}

    /** @param most the largest text that is read, in characters */
    static Optional<String> find(byte[] pdf, int most) {
        return FILE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .limit(FILES)
                .flatMap(it -> unfold(pdf, it.end(), most).stream())
                .filter(it -> SignedText.read(it).isPresent())
                .findFirst();
    }

    private static Optional<String> unfold(byte[] pdf, int from, int most) {
        try (var unfolded = new InflaterInputStream(new ByteArrayInputStream(pdf, from, pdf.length - from))) {
            var bytes = unfolded.readNBytes(most + 1);
            return bytes.length > most ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.US_ASCII));
        } catch (IOException notPacked) {
            return Optional.empty();
        }
    }
}
