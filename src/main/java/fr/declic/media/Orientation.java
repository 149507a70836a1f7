package fr.declic.media;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, which a JPEG says in its Exif part (tag 0x0112, values 1 to 8). That part is thrown away, so
 * the picture itself is turned.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    FLIPPED,
    TRANSPOSED,
    TURNED_RIGHT,
    TRANSVERSED,
    TURNED_LEFT;

    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final short TAG = 0x0112;

    boolean onItsSide() {
        return compareTo(TRANSPOSED) >= 0;
    }

    /** From the points as they are stored, so many wide and high, to where they belong. */
    AffineTransform way(int width, int height) {
        return switch (this) {
            case UPRIGHT -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
            case FLIPPED -> new AffineTransform(1, 0, 0, -1, 0, height);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case TURNED_RIGHT -> new AffineTransform(0, 1, -1, 0, height, 0);
            case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, height, width);
            case TURNED_LEFT -> new AffineTransform(0, -1, 1, 0, 0, width);
        };
    }

    /** Upright where nothing, or nonsense, is said. */
    static Orientation of(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            if (marker == APP1 && FileKind.begins(jpeg, at + 4, "Exif\0\0")) {
                int from = at + 10;
                int to = Math.min(jpeg.length, at + 2 + length);
                return from < to ? exif(bytes.slice(from, to - from)) : UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation exif(ByteBuffer exif) {
        if (exif.limit() < 8) {
            return UPRIGHT;
        }
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory > exif.limit() - 2) {
            return UPRIGHT;
        }
        int entries = exif.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = directory + 2 + i * 12;
            if (at > exif.limit() - 12) {
                return UPRIGHT;
            }
            if (exif.getShort(at) == TAG) {
                int value = exif.getShort(at + 8);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
