package fr.declic.place;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What a file that somebody gave for a logo turned out to be. Its first bytes count, not its name. */
public sealed interface LogoFile {

    record Fine(Logo logo) implements LogoFile {}

    /** More than {@link Logo#MOST} bytes. */
    record TooLarge() implements LogoFile {}

    /** Neither PNG, nor JPEG, nor WebP. */
    record NotAPicture() implements LogoFile {}

    static LogoFile of(byte[] bytes) {
        if (bytes.length > Logo.MOST) {
            return new TooLarge();
        }
        if (begins(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
            return fine("image/png", bytes);
        }
        if (begins(bytes, 0, "\u00ff\u00d8\u00ff")) {
            return fine("image/jpeg", bytes);
        }
        return begins(bytes, 0, "RIFF") && begins(bytes, 8, "WEBP") ? fine("image/webp", bytes) : new NotAPicture();
    }

    private static LogoFile fine(String type, byte[] bytes) {
        return new Fine(new Logo(type, Base64.getEncoder().encodeToString(bytes)));
    }

    private static boolean begins(byte[] bytes, int at, String mark) {
        return bytes.length >= at + mark.length()
                && new String(bytes, at, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
