package fr.declic.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a file is by its first bytes. Its name does not count, nor what a browser said of it. */
public enum FileKind {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg"),
    /** What some telephones save photos as; browsers do not show it. */
    HEIC("image/heic", "heic"),
    PDF("application/pdf", "pdf"),
    MP3("audio/mpeg", "mp3"),
    OGG("audio/ogg", "ogg"),
    WEBM("audio/webm", "webm"),
    M4A("audio/mp4", "m4a"),
    OTHER("application/octet-stream", "bin");

    /** In bytes: where the end of a PDF must say that it is one. */
    private static final int TAIL = 2_048;

    /** In bytes: within which a drawing must say that it is one. */
    private static final int HEAD = 4_096;

    private static final Set<String> SOUND_BRANDS =
            Set.of("M4A ", "mp41", "mp42", "isom", "iso2", "iso3", "iso4", "iso5", "iso6", "dash", "MSNV");
    private static final Set<String> PHOTO_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

    private final String type;
    private final String extension;

    FileKind(String type, String extension) {
        this.type = type;
        this.extension = extension;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** What a name ends with, without the dot. */
    public String extension() {
        return extension;
    }

    /** What these bytes begin as. They may still be damaged. */
    public static FileKind of(byte[] bytes) {
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
        if (begins(bytes, 0, "%PDF-1.") || begins(bytes, 0, "%PDF-2.")) {
            return PDF;
        }
        return begins(bytes, 4, "ftyp") ? byBrand(bytes) : soundOrDrawing(bytes);
    }

    private static FileKind byBrand(byte[] bytes) {
        var brand = latin(bytes, 8, 12);
        return SOUND_BRANDS.contains(brand) ? M4A : PHOTO_BRANDS.contains(brand) ? HEIC : OTHER;
    }

    private static FileKind soundOrDrawing(byte[] bytes) {
        if (begins(bytes, 0, "OggS")) {
            return OGG;
        }
        if (begins(bytes, 0, "\u001a\u0045\u00df\u00a3")) {
            return WEBM;
        }
        if (begins(bytes, 0, "ID3") || bytes.length > 3 && bytes[0] == -1 && (bytes[1] & 0xE6) == 0xE2) {
            return MP3;
        }
        var head = latin(bytes, 0, Math.min(bytes.length, HEAD)).stripLeading();
        boolean markup = head.startsWith("<") || head.startsWith("\u00ef\u00bb\u00bf<");
        return markup && head.contains("<svg") && !head.toLowerCase(Locale.ROOT).contains("<html") ? SVG : OTHER;
    }

    /** Whether a PDF ends as one. */
    public static boolean endsAsPdf(byte[] bytes) {
        return latin(bytes, Math.max(0, bytes.length - TAIL), bytes.length).contains("%%EOF");
    }

    /** Whether this text, each letter one byte, stands there. */
    static boolean begins(byte[] bytes, int at, String mark) {
        return at >= 0
                && bytes.length - mark.length() >= at
                && latin(bytes, at, at + mark.length()).equals(mark);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(Arrays.copyOfRange(bytes, from, to), StandardCharsets.ISO_8859_1);
    }
}
