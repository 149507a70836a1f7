package fr.declic.media;

import java.util.Arrays;
import java.util.Set;

/**
 * Blots out of a WebM file all that is not its sound (RFC 8794 and 9559): what it does not need becomes an empty element
 * of the same length, so that nothing moves and what points at a place still does.
 */
final class WebmOpus {

    private static final int EBML = 0x1A45DFA3;
    private static final int DOC_TYPE = 0x4282;
    private static final int TRACK_ENTRY = 0xAE;
    private static final int TRACK_TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int CLUSTER = 0x1F43B675;
    private static final int VOID = 0xEC;

    /** Segment, Info, Tracks, a track, a cluster and the head of it all: their parts are looked at one by one. */
    private static final Set<Integer> OPENED = Set.of(EBML, 0x18538067, 0x1549A966, 0x1654AE6B, TRACK_ENTRY, CLUSTER);

    private static final Set<Integer> BLOCKS = Set.of(0xA3, 0xA0);

    /** The names of programs: they must be there, and may say nothing. */
    private static final Set<Integer> PROGRAMS = Set.of(0x4D80, 0x5741);

    /** What a player needs. */
    private static final Set<Integer> KEPT = Set.of(
            0x4286,
            0x42F7,
            0x42F2,
            0x42F3,
            DOC_TYPE,
            0x4287,
            0x4285, // the head
            0x114D9B74,
            0x1C53BB6B,
            0x2AD7B1,
            0x4489, // places, scale, length
            0xD7,
            0x73C5,
            TRACK_TYPE,
            0xB9,
            0x88,
            0x55AA,
            0x9C,
            0x6DE7,
            0x6DF8,
            0x23E383,
            0x22B59C, // the track
            CODEC,
            0x63A2,
            0x56AA,
            0x56BB,
            0xE1, // how it is packed
            0xE7,
            0xA7,
            0xAB,
            0xA3,
            0xA0); // the sound

    private static final int SOUND = 2;
    private static final long UNKNOWN = -1;

    private final byte[] bytes;
    private int at;
    private int tracks;
    private int blocks;
    private boolean film;
    private boolean opus = true;
    private boolean webm;

    private WebmOpus(byte[] bytes) {
        this.bytes = bytes;
    }

    static CleanSound clean(byte[] bytes) {
        return new WebmOpus(bytes.clone()).clean();
    }

    private CleanSound clean() {
        while (at < bytes.length) {
            int from = at;
            int id = id();
            long length = length();
            if (id == 0 || length == UNKNOWN && !OPENED.contains(id)) {
                return new CleanSound.Unreadable();
            }
            if (OPENED.contains(id)) {
                tracks += id == TRACK_ENTRY ? 1 : 0;
            } else if (length > bytes.length - at) {
                return cutShort(from);
            } else {
                part(id, from, (int) length);
                at += (int) length;
            }
        }
        return result(bytes);
    }

    /** A recording that was broken off ends with its last whole block. */
    private CleanSound cutShort(int end) {
        return result(Arrays.copyOf(bytes, end));
    }

    private CleanSound result(byte[] cleaned) {
        if (!webm || tracks == 0 || blocks == 0) {
            return new CleanSound.Unreadable();
        }
        if (film || tracks > 1) {
            return new CleanSound.Film();
        }
        return opus ? new CleanSound.Fine(FileKind.WEBM, cleaned) : new CleanSound.OfAnotherCodec();
    }

    private void part(int id, int from, int length) {
        switch (id) {
            case DOC_TYPE -> webm = FileKind.begins(bytes, at, "webm") && length == 4;
            case TRACK_TYPE -> film |= length != 1 || bytes[at] != SOUND;
            case CODEC -> opus &= length == 6 && FileKind.begins(bytes, at, "A_OPUS");
            default -> blocks += BLOCKS.contains(id) ? 1 : 0;
        }
        if (PROGRAMS.contains(id)) {
            Arrays.fill(bytes, at, at + length, (byte) 0);
        } else if (!KEPT.contains(id)) {
            blot(from, at + length);
        }
    }

    /** An empty element of that length, two bytes at least. */
    private void blot(int from, int to) {
        int length = to - from;
        Arrays.fill(bytes, from, to, (byte) 0);
        bytes[from] = (byte) VOID;
        if (length - 2 < 127) {
            bytes[from + 1] = (byte) (0x80 | length - 2);
        } else {
            bytes[from + 1] = 1; // The length is told in the seven bytes after this one.
            int told = length - 9;
            for (int i = 0; i < 4; i++) {
                bytes[from + 8 - i] = (byte) (told >>> 8 * i);
            }
        }
    }

    /** One to four bytes, the mark of their number included; 0 if there is none. */
    private int id() {
        int first = bytes[at] & 0xFF;
        int size = Integer.numberOfLeadingZeros(first) - 23;
        if (size > 4) {
            return 0;
        }
        int id = 0;
        for (int i = 0; i < size; i++) {
            id = id << 8 | bytes[at++] & 0xFF;
        }
        return id;
    }

    /** One to eight bytes without the mark of their number; all ones is unknown. */
    private long length() {
        int first = bytes[at] & 0xFF;
        int size = Integer.numberOfLeadingZeros(first) - 23;
        if (size > 8) {
            throw new IndexOutOfBoundsException(size);
        }
        long length = first & (1 << 8 - size) - 1;
        boolean ones = length == (1 << 8 - size) - 1;
        at++;
        for (int i = 1; i < size; i++) {
            int next = bytes[at++] & 0xFF;
            ones &= next == 0xFF;
            length = length << 8 | next;
        }
        return ones ? UNKNOWN : length;
    }
}
