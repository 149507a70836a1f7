package fr.declic.page;

import fr.declic.content.Media;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How large a picture is, in pixels, read from the first bytes of its file. Knowing it keeps the page from jumping.
 *
 * <p>Sources: PNG 3rd edition, section 11.2.1; ITU-T T.81, annex B; RFC 9649 (WebP).
 */
record PictureSize(int width, int height) {

    static Optional<PictureSize> of(Media media) {
        var bytes = ByteBuffer.wrap(media.bytes());
        try {
            return switch (media.type()) {
                case "image/png" -> Optional.of(new PictureSize(bytes.getInt(16), bytes.getInt(20)));
                case "image/jpeg" -> jpeg(bytes);
                case "image/webp" -> webp(bytes.order(ByteOrder.LITTLE_ENDIAN));
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException cut) {
            return Optional.empty();
        }
    }

    /** Walks the segments up to the frame header (SOF0 to SOF15; C4, C8 and CC are none). */
    private static Optional<PictureSize> jpeg(ByteBuffer bytes) {
        int at = 2;
        while ((bytes.get(at) & 0xff) == 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
                return Optional.of(new PictureSize(bytes.getShort(at + 7) & 0xffff, bytes.getShort(at + 5) & 0xffff));
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return Optional.empty();
    }

    private static Optional<PictureSize> webp(ByteBuffer bytes) {
        return switch (bytes.get(15)) {
            case 'X' -> Optional.of(new PictureSize(1 + (bytes.getInt(24) & 0xffffff), 1 + (bytes.getInt(26) >>> 8)));
            case 'L' -> {
                int packed = bytes.getInt(21);
                yield Optional.of(new PictureSize(1 + (packed & 0x3fff), 1 + ((packed >>> 14) & 0x3fff)));
            }
            default -> Optional.of(new PictureSize(bytes.getShort(26) & 0x3fff, bytes.getShort(28) & 0x3fff));
        };
    }
}
