package fr.declic.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text in some bytes: UTF-8 with or without its mark, UTF-16 in both orders, Windows-1252. Whatever the file says
 * of itself, its bytes decide.
 *
 * @param text with LF line ends and no byte order mark
 * @param encoding its name for people; never empty
 */
record TextBytes(String text, String encoding) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LOOKED_AT = 400;

    /** How these bytes are to be read; empty when in none of the ways that are known. */
    static Optional<TextBytes> of(byte[] bytes) {
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.empty();
        }
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return decode(bytes, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        if (isMostlyZero(bytes, 1)) {
            return decode(bytes, 0, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (isMostlyZero(bytes, 0)) {
            return decode(bytes, 0, StandardCharsets.UTF_16BE, "UTF-16");
        }
        return decode(bytes, 0, StandardCharsets.UTF_8, "UTF-8")
                .or(() -> decode(bytes, 0, WINDOWS, "Windows-1252"))
                .filter(it -> it.text().indexOf('\0') < 0);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters in UTF-16 leave every other byte zero. */
    private static boolean isMostlyZero(byte[] bytes, int from) {
        int end = Math.min(bytes.length, LOOKED_AT);
        int zeros = 0;
        int others = 0;
        for (int i = 0; i < end; i++) {
            boolean here = i % 2 == from;
            zeros += here && bytes[i] == 0 ? 1 : 0;
            others += !here && bytes[i] == 0 ? 1 : 0;
        }
        return end >= 4 && zeros * 4 > end && others * 10 < end;
    }

    private static Optional<TextBytes> decode(byte[] bytes, int from, Charset charset, String name) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            var text = chars.toString();
            return Optional.of(new TextBytes(
                    text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n'), name));
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
