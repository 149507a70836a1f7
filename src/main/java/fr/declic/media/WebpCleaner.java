package fr.declic.portfolio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of a WebP what is not the picture. Java has no reader for it, so it is not drawn anew: of its parts (RFC
 * 9649, chapter 2.7), those that hold points are kept, and no others.
 */
final class WebpCleaner {

    private static final Set<String> POINTS = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final int HEAD = 12;
    private static final int PART = 8;

    /** In the first byte of VP8X: that there are colours' profile, Exif, XMP. */
    private static final int SAYS_MORE = 0x20 | 0x08 | 0x04;

    private WebpCleaner() {}

    static ReceivedFile clean(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream();
        long points = 0;
        int at = HEAD;
        while (at <= bytes.length - PART) {
            var name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            long size = in.getInt(at + 4) & 0xFFFF_FFFFL;
            if (size > bytes.length - at - PART) {
                return new ReceivedFile.Unreadable();
            }
            int next = at + PART + (int) size;
            if (POINTS.contains(name)) {
                points = Math.max(points, points(name, in, at + PART, (int) size));
                add(name, bytes, at, next, out);
            }
            at = next + (int) (size & 1);
        }
        if (points == 0) {
            return new ReceivedFile.Unreadable();
        }
        return points > PictureCleaner.POINTS ? new ReceivedFile.TooManyPoints() : fine(out.toByteArray());
    }

    private static void add(String name, byte[] bytes, int from, int to, ByteArrayOutputStream out) {
        var part = Arrays.copyOfRange(bytes, from, to);
        if (name.equals("VP8X") && part.length > PART) {
            part[PART] &= (byte) ~SAYS_MORE;
        }
        out.writeBytes(part);
        if ((part.length & 1) == 1) {
            out.write(0);
        }
    }

    /** How many points this part says that the picture has; 0 if it says nothing. */
    private static long points(String name, ByteBuffer in, int at, int size) {
        if (size < 10) {
            return 0;
        }
        return switch (name) {
            case "VP8X" -> (three(in, at + 4) + 1) * (three(in, at + 7) + 1);
            case "VP8L" -> {
                long bits = in.getInt(at + 1) & 0xFFFF_FFFFL;
                yield ((bits & 0x3FFF) + 1) * (((bits >> 14) & 0x3FFF) + 1);
            }
            case "VP8 " -> (in.getShort(at + 6) & 0x3FFFL) * (in.getShort(at + 8) & 0x3FFFL);
            default -> 0;
        };
    }

    private static long three(ByteBuffer in, int at) {
        return (in.get(at) & 0xFF) | (in.get(at + 1) & 0xFF) << 8 | (long) (in.get(at + 2) & 0xFF) << 16;
    }

    private static ReceivedFile fine(byte[] parts) {
        var whole = ByteBuffer.allocate(HEAD + parts.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        whole.putInt(4 + parts.length);
        whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        whole.put(parts);
        return new ReceivedFile.Fine("image/webp", whole.array());
    }
}
