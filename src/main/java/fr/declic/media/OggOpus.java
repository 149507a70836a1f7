package fr.declic.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes the pages of an Ogg file with Opus in it anew (RFC 3533 and 7845), with comments that say nothing. */
final class OggOpus {

    private static final int HEAD = 27;
    private static final int CHECKSUM_AT = 22;
    private static final int NUMBER_AT = 18;
    private static final int[] CHECKSUMS = checksums();

    private final ByteBuffer in;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int number;

    private OggOpus(byte[] bytes) {
        in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static CleanSound clean(byte[] bytes) {
        return new OggOpus(bytes).clean();
    }

    private CleanSound clean() {
        int first = pageLength(0);
        if (first == 0 || !hasGoodSum(0, first)) {
            return new CleanSound.Unreadable();
        }
        if (!holds(0, "OpusHead")) {
            return holds(0, "\u0080theora") || holds(0, "\u007fFLAC") || holds(0, "\u0001vorbis")
                    ? new CleanSound.OfAnotherCodec()
                    : new CleanSound.Unreadable();
        }
        int serial = in.getInt(14);
        write(0, first);
        int at = afterComments(first, serial);
        if (at == 0) {
            return new CleanSound.Unreadable();
        }
        writeNoComments(serial);
        int sound = 0;
        for (int length = pageLength(at); length > 0; length = pageLength(at)) {
            if (in.getInt(at + 14) != serial) {
                return new CleanSound.Film(); // Another stream beside the sound.
            }
            if (!hasGoodSum(at, length)) {
                return new CleanSound.Unreadable();
            }
            write(at, length);
            at += length;
            sound++;
        }
        return sound == 0 ? new CleanSound.Unreadable() : new CleanSound.Fine(FileKind.OGG, out.toByteArray());
    }

    /** Where the first page with sound is; 0 if the comments do not end with their page. */
    private int afterComments(int from, int serial) {
        int at = from;
        if (pageLength(at) == 0 || !holds(at, "OpusTags")) {
            return 0;
        }
        for (int length = pageLength(at); length > 0; length = pageLength(at)) {
            int segments = in.get(at + 26) & 0xFF;
            if (in.getInt(at + 14) != serial || segments == 0) {
                return 0;
            }
            for (int i = 0; i < segments; i++) {
                if ((in.get(at + HEAD + i) & 0xFF) < 255) {
                    return i == segments - 1 ? at + length : 0;
                }
            }
            at += length;
        }
        return 0;
    }

    private boolean holds(int at, String mark) {
        int segments = in.get(at + 26) & 0xFF;
        return FileKind.begins(in.array(), at + HEAD + segments, mark);
    }

    /** In bytes; 0 if no whole page is there. */
    private int pageLength(int at) {
        if (at + HEAD > in.limit() || !FileKind.begins(in.array(), at, "OggS\0")) {
            return 0;
        }
        int segments = in.get(at + 26) & 0xFF;
        int length = HEAD + segments;
        for (int i = 0; i < segments && at + HEAD + i < in.limit(); i++) {
            length += in.get(at + HEAD + i) & 0xFF;
        }
        return at + length <= in.limit() ? length : 0;
    }

    private boolean hasGoodSum(int at, int length) {
        var page = new byte[length];
        in.get(at, page);
        var its = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        int said = its.getInt(CHECKSUM_AT);
        its.putInt(CHECKSUM_AT, 0);
        return checksum(page) == said;
    }

    private void write(int at, int length) {
        var page = new byte[length];
        in.get(at, page);
        write(page);
    }

    private void writeNoComments(int serial) {
        var comments = "OpusTags\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        var page = ByteBuffer.allocate(HEAD + 1 + comments.length).order(ByteOrder.LITTLE_ENDIAN);
        page.put("OggS\0\0".getBytes(StandardCharsets.ISO_8859_1)).putLong(0).putInt(serial);
        page.putInt(0).putInt(0).put((byte) 1).put((byte) comments.length).put(comments);
        write(page.array());
    }

    /** Pages are counted; each has the sum of its bytes. */
    private void write(byte[] page) {
        var its = ByteBuffer.wrap(page).order(ByteOrder.LITTLE_ENDIAN);
        its.putInt(NUMBER_AT, number++);
        its.putInt(CHECKSUM_AT, 0);
        its.putInt(CHECKSUM_AT, checksum(page));
        out.writeBytes(page);
    }

    /** CRC-32 as RFC 3533 wants it: polynomial 0x04c11db7, nothing turned round, from 0. */
    static int checksum(byte[] page) {
        int sum = 0;
        for (byte it : page) {
            sum = sum << 8 ^ CHECKSUMS[(sum >>> 24 ^ it) & 0xFF];
        }
        return sum;
    }

    private static int[] checksums() {
        var table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int sum = i << 24;
            for (int bit = 0; bit < 8; bit++) {
                sum = sum < 0 ? sum << 1 ^ 0x04C11DB7 : sum << 1;
            }
            table[i] = sum;
        }
        return table;
    }
}
