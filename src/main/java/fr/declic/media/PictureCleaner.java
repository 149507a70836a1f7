package fr.declic.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a PNG or JPEG anew: what comes out is its points, and nothing of what else stood in the file. How large it is
 * is asked before anything is decoded; what is decoded is no larger than {@link #DECODED}, one picture at a time.
 */
final class PictureCleaner {

    static final int POINTS = CleanPicture.MILLION_POINTS * 1_000_000;

    /** In points. */
    static final int DECODED = 10_000_000;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private PictureCleaner() {}

    static CleanPicture clean(FileKind kind, byte[] bytes, CleanPicture.Bounds bounds) {
        ONE_AT_A_TIME.lock();
        try {
            return draw(kind, bytes, bounds);
        } catch (IOException | RuntimeException damaged) {
            // Readers of pictures throw whatever comes to their mind at a damaged one.
            return new CleanPicture.Unreadable();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static CleanPicture draw(FileKind kind, byte[] bytes, CleanPicture.Bounds bounds) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByMIMEType(kind.type()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Without what is packed beside the points, which may be a bomb of its own.
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > POINTS) {
                return new CleanPicture.TooManyPoints();
            }
            var param = reader.getDefaultReadParam();
            int step = step(width, height);
            param.setSourceSubsampling(step, step, 0, 0);
            var turned = kind == FileKind.JPEG ? Orientation.of(bytes) : Orientation.UPRIGHT;
            var upright = upright(halved(reader.read(0, param), bounds.side()), turned, bounds.side());
            return LightPicture.of(kind, upright, bounds);
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

    /** Four points become one as long as it is more than twice as long as wanted: none is left out that way. */
    private static BufferedImage halved(BufferedImage read, int side) {
        var picture = read;
        while (Math.max(picture.getWidth(), picture.getHeight()) > 2 * side
                && Math.min(picture.getWidth(), picture.getHeight()) > 1) {
            picture = scaled(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return picture;
    }

    /** As one holds it, its longer side no longer than that. */
    private static BufferedImage upright(BufferedImage read, Orientation turned, int side) {
        double scale = Math.min(1, (double) side / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        return drawn(read, width, height, turned);
    }

    /** A smaller one. */
    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        return drawn(picture, width, height, Orientation.UPRIGHT);
    }

    /** So many points wide and high, then turned. */
    private static BufferedImage drawn(BufferedImage read, int width, int height, Orientation turned) {
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
}
