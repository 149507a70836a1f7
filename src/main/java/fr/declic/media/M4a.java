package fr.declic.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Blots out of an MP4 file with one sound all that is not the sound (ISO 14496-12): titles, pictures, places and dates
 * become free space of the same length, so that nothing moves.
 */
final class M4a {

    private static final int HEAD = 8;
    private static final Set<String> FREE = Set.of("free", "skip");
    private static final Set<String> FILE = Set.of("ftyp", "styp", "moov", "mdat", "moof", "sidx", "mfra");
    private static final Set<String> MOVIE = Set.of("mvhd", "trak", "mvex");
    private static final Set<String> TRACK = Set.of("tkhd", "mdia", "edts");
    private static final Set<String> MEDIUM = Set.of("mdhd", "hdlr", "minf");
    private static final Set<String> INNER = Set.of("smhd", "vmhd", "dinf", "stbl");
    private static final Set<String> TABLE =
            Set.of("stsd", "stts", "stsc", "stsz", "stz2", "stco", "co64", "sgpd", "sbgp", "ctts", "stss");
    private static final Set<String> SOUNDS = Set.of("mp4a", "Opus");

    private final byte[] bytes;
    private final ByteBuffer in;
    private int tracks;
    private boolean sound;
    private boolean film;
    private boolean otherCodec;

    M4a(byte[] given) {
        bytes = given.clone();
        in = ByteBuffer.wrap(bytes);
    }

    CleanSound clean() {
        boxes(0, bytes.length, FILE);
        if (tracks == 0 || !FileKind.begins(bytes, 4, "ftyp")) {
            return new CleanSound.Unreadable();
        }
        if (film || tracks > 1) {
            return new CleanSound.Film();
        }
        if (otherCodec) {
            return new CleanSound.OfAnotherCodec();
        }
        return sound ? new CleanSound.Fine(FileKind.M4A, bytes) : new CleanSound.Unreadable();
    }

    private void boxes(int from, int to, Set<String> kept) {
        int at = from;
        while (at < to) {
            long size = in.getInt(at) & 0xFFFF_FFFFL;
            int head = HEAD;
            if (size == 1) {
                size = in.getLong(at + HEAD);
                head = 2 * HEAD;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < head || size > to - at) {
                throw new IndexOutOfBoundsException(at);
            }
            int end = at + (int) size;
            box(at, at + head, end, kept);
            at = end;
        }
    }

    private void box(int at, int from, int to, Set<String> kept) {
        var type = type(at + 4);
        if (FREE.contains(type) || !kept.contains(type)) {
            blot(at, from, to);
            return;
        }
        switch (type) {
            case "moov" -> boxes(from, to, MOVIE);
            case "trak" -> {
                tracks++;
                boxes(from, to, TRACK);
            }
            case "mdia" -> boxes(from, to, MEDIUM);
            case "minf" -> boxes(from, to, INNER);
            case "stbl" -> boxes(from, to, TABLE);
            case "vmhd" -> film = true;
            case "mvhd", "tkhd", "mdhd" -> zero(from + 4, Math.min(to, from + (bytes[from] == 1 ? 20 : 12)));
            case "hdlr" -> {
                film |= !type(from + 8).equals("soun");
                zero(from + 24, to); // The name of a program.
            }
            case "stsd" -> {
                sound |= SOUNDS.contains(type(from + 12));
                otherCodec |= !SOUNDS.contains(type(from + 12));
            }
            default -> {}
        }
    }

    private void blot(int at, int from, int to) {
        in.put(at + 4, "free".getBytes(StandardCharsets.ISO_8859_1));
        zero(from, to);
    }

    private void zero(int from, int to) {
        Arrays.fill(bytes, Math.min(from, to), to, (byte) 0);
    }

    private String type(int at) {
        return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
    }
}
