package fr.declic.portfolio;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a PNG or JPEG anew: what comes out is its points, and nothing of what else stood in the file. How large it is
 * is asked before anything is decoded; what is decoded is no larger than {@link #DECODED}, one picture at a time.
 */
final class PictureCleaner {

    /** A telephone makes 12 millions, some 25. */
    static final int POINTS = 40_000_000;

    /** In points. */
    static final int DECODED = 10_000_000;

    /** In points: the longer side of what is kept. A written page can still be read. */
    static final int SIDE = 2_000;

    private static final float QUALITY = 0.85f;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private PictureCleaner() {}

    static ReceivedFile clean(String format, String type, byte[] bytes) {
        ONE_AT_A_TIME.lock();
        try {
            return draw(format, type, bytes);
        } catch (IOException | RuntimeException damaged) {
            // Readers of pictures throw whatever comes to their mind at a damaged one.
            return new ReceivedFile.Unreadable();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static ReceivedFile draw(String format, String type, byte[] bytes) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Without what is packed beside the points, which may be a bomb of its own.
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > POINTS) {
                return new ReceivedFile.TooManyPoints();
            }
            var param = reader.getDefaultReadParam();
            int step = step(width, height);
            param.setSourceSubsampling(step, step, 0, 0);
            var turned = "jpeg".equals(format) ? Orientation.of(bytes) : Orientation.UPRIGHT;
            return new ReceivedFile.Fine(type, write(format, upright(reader.read(0, param), turned)));
        } finally {
            reader.dispose();
        }
    }

    /** Every how many points one is read. */
    static int step(long width, long height) {
        int step = 1;
        while ((width / step) * (height / step) > DECODED) {
            step++;
        }
        return step;
    }

    /** As one holds it, its longer side no longer than {@link #SIDE}. */
    private static BufferedImage upright(BufferedImage read, Orientation turned) {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean clear = read.getColorModel().hasAlpha();
        var drawn = new BufferedImage(
                turned.onItsSide() ? height : width,
                turned.onItsSide() ? width : height,
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        var way = turned.way(width, height);
        way.concatenate(
                AffineTransform.getScaleInstance((double) width / read.getWidth(), (double) height / read.getHeight()));
        pen.drawImage(read, way, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] write(String format, BufferedImage drawn) throws IOException {
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(drawn), format)
                .next();
        var out = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var param = writer.getDefaultWriteParam();
            if ("jpeg".equals(format)) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(drawn, null, null), param);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
