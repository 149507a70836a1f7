package fr.declic.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads a text file of the library: UTF-8, 200 kB at most, line ends brought to LF, no byte order mark. */
final class TextFile {

    /** In bytes. */
    static final int LARGEST = 200 * 1024;

    private TextFile() {}

    /** The text of a file; empty, with a problem, when there is none to read. */
    static Optional<String> read(ContentFolder folder, String path, Problems problems) {
        try {
            var bytes = folder.read(path, LARGEST);
            if (bytes.isEmpty()) {
                problems.add(0, "", "Ce fichier manque.", "Ajoutez-le.");
            }
            return bytes.flatMap(it -> text(it, problems));
        } catch (IOException _) {
            problems.add(0, "", "Ce fichier ne se lit pas.", "Vérifiez les droits du fichier.");
            return Optional.empty();
        }
    }

    /** Whether there is a character that nobody sees or that no file can hold; line feeds and tabs are fine. */
    static boolean hasControl(String text) {
        return firstControl(text) >= 0;
    }

    /** The same text with LF line ends and without the characters that {@link #hasControl} finds. */
    static String withoutControls(String text) {
        var lines = withLineFeeds(text);
        var kept = new StringBuilder(lines.length());
        for (int i = 0; i < lines.length(); i++) {
            if (!isControl(lines, i)) {
                kept.append(lines.charAt(i));
            }
        }
        return kept.toString();
    }

    private static Optional<String> text(byte[] bytes, Problems problems) {
        if (bytes.length > LARGEST) {
            problems.add(0, "", "Ce fichier est trop gros.", "Restez à 200 ko au plus.");
            return Optional.empty();
        }
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var chars = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        var text = chars.flip().toString();
        if (result.isError()) {
            problems.add(lineAt(text, text.length()), "", "Ce fichier n'est pas en UTF-8.", "Enregistrez-le en UTF-8.");
            return Optional.empty();
        }
        text = withLineFeeds(text.startsWith("\ufeff") ? text.substring(1) : text);
        int control = firstControl(text);
        if (control >= 0) {
            problems.add(lineAt(text, control), "", "Cette ligne contient un caractère invisible.", Remedies.RETYPE);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static String withLineFeeds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isControl(String text, int i) {
        char c = text.charAt(i);
        return Character.isISOControl(c) && c != '\n' && c != '\t' || isLone(text, i) || c >= '\ufffe' || c == '\ufeff';
    }

    /** Half of a character that takes two. */
    static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
                || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static int lineAt(String text, int end) {
        return 1
                + (int) IntStream.range(0, end)
                        .filter(i -> text.charAt(i) == '\n')
                        .count();
    }
}
