package fr.declic.media;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Files as people and their enemies send them. */
public final class Files {

    private Files() {}

    /** Its left half is red, its right half blue. */
    public static byte[] picture(String format, int width, int height) {
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(drawn, format, out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    /** A JPEG with an Exif part that says how it was held, and a place after it. */
    public static byte[] held(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(64).order(ByteOrder.BIG_ENDIAN);
        exif.putShort((short) 0xFFE1).putShort((short) 62);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0).putInt(0);
        exif.put("GPS 48.85N".getBytes(StandardCharsets.ISO_8859_1));
        return joined(slice(jpeg, 0, 2), exif.array(), slice(jpeg, 2, jpeg.length));
    }

    /** A PNG that says that it is so large, and holds next to nothing. */
    public static byte[] bomb(int width, int height) {
        var png = picture("png", 1, 1);
        var head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        head.putInt(29, (int) sum.getValue());
        return png;
    }

    public static byte[] pdf() {
        return text("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n");
    }

    /** Parts of a WebP; each with its head. */
    public static byte[] webp(byte[]... parts) {
        var all = joined(parts);
        var whole = ByteBuffer.allocate(12 + all.length).order(ByteOrder.LITTLE_ENDIAN);
        whole.put(text("RIFF")).putInt(4 + all.length).put(text("WEBP")).put(all);
        return whole.array();
    }

    public static byte[] part(String name, byte[] content) {
        var part =
                ByteBuffer.allocate(8 + content.length + (content.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        part.put(text(name)).putInt(content.length).put(content);
        return part.array();
    }

    /** The head of a lossless picture, with nothing behind it. */
    public static byte[] lossless(int width, int height) {
        var content = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
        content.put((byte) 0x2F).putInt((width - 1) | (height - 1) << 14);
        return content.array();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }
}
