package fr.declic.portfolio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a file is by its first bytes. */
enum FileKind {
    PNG,
    JPEG,
    WEBP,
    PDF,
    OTHER;

    /** In bytes: where the end of a PDF must say that it is one. */
    private static final int TAIL = 2_048;

    static FileKind of(byte[] bytes) {
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP")) {
            return WEBP;
        }
        // Readers forgive what stands before; we do not: such a file may be something else as well.
        return begins(bytes, 0, "%PDF-1.") || begins(bytes, 0, "%PDF-2.") ? PDF : OTHER;
    }

    static boolean endsAsPdf(byte[] bytes) {
        var tail = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - TAIL), bytes.length);
        return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }

    static boolean begins(byte[] bytes, int at, String mark) {
        return at >= 0
                && bytes.length - mark.length() >= at
                && new String(bytes, at, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
