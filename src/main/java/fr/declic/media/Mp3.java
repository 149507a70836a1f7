package fr.declic.media;

import java.io.ByteArrayOutputStream;

/** Keeps the frames of an MP3 and nothing else: no ID3 tag at either end, no APE tag, no picture. */
final class Mp3 {

    /** In kbit/s, by index from 1, for MPEG-1 and for MPEG-2, layer III (ISO 11172-3 and 13818-3). */
    private static final int[][] RATES = {
        {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
    };

    private static final int[] HERTZ = {44_100, 48_000, 32_000};

    /** One might be chance. */
    private static final int FEWEST = 3;

    private static final int LARGEST_FRAME = 1_441;

    private Mp3() {}

    static CleanSound clean(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        int frames = 0;
        int at = afterTags(bytes);
        while (at < bytes.length - 4) {
            int length = frame(bytes, at);
            boolean whole = length > 0 && at + length <= bytes.length;
            // Where something else stands between frames, the next two in a row tell that they are frames.
            if (whole && follows(bytes, at + length)) {
                out.write(bytes, at, length);
                frames++;
                at += length;
            } else {
                at++;
            }
        }
        return frames < FEWEST ? new CleanSound.Unreadable() : new CleanSound.Fine(FileKind.MP3, out.toByteArray());
    }

    /** Whether the sound goes on there, or is over. */
    private static boolean follows(byte[] bytes, int at) {
        return at >= bytes.length - 4
                || frame(bytes, at) > 0
                || FileKind.begins(bytes, at, "TAG")
                || FileKind.begins(bytes, at, "APETAGEX");
    }

    private static int afterTags(byte[] bytes) {
        int at = 0;
        while (FileKind.begins(bytes, at, "ID3") && at + 10 <= bytes.length) {
            int size = (bytes[at + 6] & 0x7F) << 21
                    | (bytes[at + 7] & 0x7F) << 14
                    | (bytes[at + 8] & 0x7F) << 7
                    | bytes[at + 9] & 0x7F;
            at = (int) Math.min(bytes.length, at + 10L + size);
        }
        return at;
    }

    /** How many bytes the frame has that begins there; 0 if none does. */
    private static int frame(byte[] bytes, int at) {
        if (at + 4 > bytes.length || bytes[at] != -1 || (bytes[at + 1] & 0xE6) != 0xE2) {
            return 0;
        }
        int version = bytes[at + 1] >> 3 & 3; // 3 is MPEG-1, 2 is MPEG-2, 0 is MPEG-2.5
        int rate = bytes[at + 2] >> 4 & 15;
        int hertz = bytes[at + 2] >> 2 & 3;
        if (version == 1 || rate == 0 || rate == 15 || hertz == 3) {
            return 0;
        }
        int bits = RATES[version == 3 ? 0 : 1][rate - 1] * 1000;
        int samples = version == 3 ? 144 : 72;
        int length =
                samples * bits / (HERTZ[hertz] >> (version == 3 ? 0 : version == 2 ? 1 : 2)) + (bytes[at + 2] >> 1 & 1);
        return Math.min(length, LARGEST_FRAME);
    }
}
