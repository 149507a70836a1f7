package fr.declic.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps one copy of each picture or sound, by its hash, and checks it once. Safe to share between threads. */
final class MediaShelf {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EBML = {0x1a, 0x45, (byte) 0xdf, (byte) 0xa3};
    private static final int NEAR = 16 * 1024;
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final Map<String, Checked> shelf = new ConcurrentHashMap<>();

    /** What is wrong in the bytes themselves. */
    record Fault(int line, String message, String remedy) {}

    /** A picture or a sound with its faults. */
    record Checked(Media media, List<Fault> faults) {}

    Checked put(String type, byte[] bytes) {
        var media = Media.of(type, bytes);
        return shelf.computeIfAbsent(type + media.sha256(), _ -> new Checked(media, faults(media)));
    }

    private static List<Fault> faults(Media media) {
        var bytes = media.bytes();
        return switch (media.type()) {
            case "image/svg+xml" -> SvgRules.faults(bytes);
            case "image/png" -> faultUnless(startsWith(bytes, PNG));
            case "image/jpeg" -> faultUnless(startsWith(bytes, JPEG));
            case "image/webp" ->
                faultUnless(bytes.length > 12
                        && latin(bytes, 0, 4).equals("RIFF")
                        && latin(bytes, 8, 12).equals("WEBP"));
            case "text/markdown" -> faultUnless(isText(bytes));
            case "audio/ogg" ->
                faultUnless(bytes.length > 4 && latin(bytes, 0, 4).equals("OggS") && contains(bytes, "OpusHead"));
            case "audio/webm" -> faultUnless(startsWith(bytes, EBML) && contains(bytes, "A_OPUS"));
            case "audio/mp4" ->
                faultUnless(bytes.length > 8 && latin(bytes, 4, 8).equals("ftyp"));
            default ->
                faultUnless(bytes.length > 3
                        && (latin(bytes, 0, 3).equals("ID3") || (bytes[0] == -1 && (bytes[1] & 0xe0) == 0xe0)));
        };
    }

    private static List<Fault> faultUnless(boolean fits) {
        return fits
                ? List.of()
                : List.of(new Fault(
                        0,
                        "Le contenu de ce fichier n'est pas celui que dit son nom.",
                        "Enregistrez-le de nouveau dans le bon format."));
    }

    /** Near the beginning, where a sound says how it is packed. */
    private static boolean contains(byte[] bytes, String mark) {
        return latin(bytes, 0, Math.min(bytes.length, NEAR)).contains(mark);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return !TextFile.hasControl(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return false;
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
