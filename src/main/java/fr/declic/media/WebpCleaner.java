package fr.declic.media;

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

    /** There too. */
    private static final int MOVES = 0x02;

    private WebpCleaner() {}

    static CleanPicture clean(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream();
        var size = Size.NONE;
        int at = HEAD;
        while (at <= bytes.length - PART) {
            var name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            long length = in.getInt(at + 4) & 0xFFFF_FFFFL;
            if (length > bytes.length - at - PART) {
                return new CleanPicture.Unreadable();
            }
            int next = at + PART + (int) length;
            if (POINTS.contains(name)) {
                size = size.or(size(name, in, at + PART, (int) length));
                add(name, bytes, at, next, out);
            }
            at = next + (int) (length & 1);
        }
        if (size.points() == 0) {
            return new CleanPicture.Unreadable();
        }
        return size.points() > PictureCleaner.POINTS
                ? new CleanPicture.TooManyPoints()
                : new CleanPicture.Fine(FileKind.WEBP, whole(out.toByteArray()), size.width(), size.height());
    }

    /** Whether what was cleaned says that it moves. */
    static boolean moves(byte[] webp) {
        return FileKind.begins(webp, HEAD, "VP8X") && webp.length > HEAD + PART && (webp[HEAD + PART] & MOVES) != 0;
    }

    /** In points. */
    private record Size(int width, int height) {

        static final Size NONE = new Size(0, 0);

        long points() {
            return (long) width * height;
        }

        Size or(Size other) {
            return other.points() > points() ? other : this;
        }
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

    /** How large this part says that the picture is; {@link Size#NONE} if it says nothing. */
    private static Size size(String name, ByteBuffer in, int at, int length) {
        if (length < 10) {
            return Size.NONE;
        }
        return switch (name) {
            case "VP8X" -> new Size(three(in, at + 4) + 1, three(in, at + 7) + 1);
            case "VP8L" -> {
                int bits = in.getInt(at + 1);
                yield new Size((bits & 0x3FFF) + 1, ((bits >>> 14) & 0x3FFF) + 1);
            }
            case "VP8 " -> new Size(in.getShort(at + 6) & 0x3FFF, in.getShort(at + 8) & 0x3FFF);
            default -> Size.NONE;
        };
    }

    private static int three(ByteBuffer in, int at) {
        return (in.get(at) & 0xFF) | (in.get(at + 1) & 0xFF) << 8 | (in.get(at + 2) & 0xFF) << 16;
    }

    private static byte[] whole(byte[] parts) {
        var whole = ByteBuffer.allocate(HEAD + parts.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        whole.putInt(4 + parts.length);
        whole.put("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        whole.put(parts);
        return whole.array();
    }
}
