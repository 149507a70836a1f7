package fr.declic.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes points as a file that is light enough: at falling quality first, then smaller. */
final class LightPicture {

    private static final float[] QUALITIES = {0.85f, 0.75f, 0.65f, 0.55f};
    private static final double SMALLER = 0.8;

    /** In points: the longer side below which a picture shows nothing any more. */
    private static final int SMALLEST = 320;

    private LightPicture() {}

    static CleanPicture of(FileKind kind, BufferedImage drawn, CleanPicture.Bounds bounds) throws IOException {
        if (kind == FileKind.PNG) {
            var png = png(drawn);
            if (png.length <= bounds.bytes()) {
                return fine(FileKind.PNG, png, drawn);
            }
            return isOpaque(drawn) ? jpeg(onWhite(drawn), bounds) : smallerPng(drawn, bounds);
        }
        return jpeg(onWhite(drawn), bounds);
    }

    private static CleanPicture jpeg(BufferedImage drawn, CleanPicture.Bounds bounds) throws IOException {
        for (var picture = drawn; isShown(picture, drawn); picture = smaller(picture)) {
            for (float quality : QUALITIES) {
                var jpeg = jpeg(picture, quality);
                if (jpeg.length <= bounds.bytes()) {
                    return fine(FileKind.JPEG, jpeg, picture);
                }
            }
        }
        return new CleanPicture.TooHeavy();
    }

    private static CleanPicture smallerPng(BufferedImage drawn, CleanPicture.Bounds bounds) throws IOException {
        for (var picture = smaller(drawn); isShown(picture, drawn); picture = smaller(picture)) {
            var png = png(picture);
            if (png.length <= bounds.bytes()) {
                return fine(FileKind.PNG, png, picture);
            }
        }
        return new CleanPicture.TooHeavy();
    }

    private static boolean isShown(BufferedImage picture, BufferedImage drawn) {
        return picture == drawn || Math.max(picture.getWidth(), picture.getHeight()) >= SMALLEST;
    }

    private static BufferedImage smaller(BufferedImage picture) {
        return PictureCleaner.scaled(picture, Math.max(1, (int) (picture.getWidth() * SMALLER)), Math.max(1, (int)
                (picture.getHeight() * SMALLER)));
    }

    /** Whether nothing can be seen through it, though it might say that something can. */
    private static boolean isOpaque(BufferedImage drawn) {
        if (!drawn.getColorModel().hasAlpha()) {
            return true;
        }
        var row = new int[drawn.getWidth()];
        for (int y = 0; y < drawn.getHeight(); y++) {
            drawn.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int point : row) {
                if (point >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage onWhite(BufferedImage drawn) {
        if (!drawn.getColorModel().hasAlpha()) {
            return drawn;
        }
        var opaque = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(drawn, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }

    private static CleanPicture.Fine fine(FileKind kind, byte[] bytes, BufferedImage drawn) {
        return new CleanPicture.Fine(kind, bytes, drawn.getWidth(), drawn.getHeight());
    }

    private static byte[] png(BufferedImage drawn) throws IOException {
        ImageWriter writer = writer(drawn, "png");
        return write(writer, drawn, writer.getDefaultWriteParam());
    }

    private static byte[] jpeg(BufferedImage drawn, float quality) throws IOException {
        ImageWriter writer = writer(drawn, "jpeg");
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        return write(writer, drawn, param);
    }

    private static ImageWriter writer(BufferedImage drawn, String format) {
        return ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(drawn), format)
                .next();
    }

    private static byte[] write(ImageWriter writer, BufferedImage drawn, ImageWriteParam param) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
