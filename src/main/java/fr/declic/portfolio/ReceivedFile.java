package fr.declic.portfolio;

import fr.declic.media.CleanPicture;
import fr.declic.media.FileKind;

/** What a file that somebody gave turned out to be. Its bytes count, not its name or what the browser said of it. */
public sealed interface ReceivedFile {

    /** In bytes. */
    int MOST = 10_000_000;

    /**
     * To keep.
     *
     * @param type its media type
     * @param bytes of a picture, its points and nothing else: no place, no device, no date
     */
    record Fine(String type, byte[] bytes) implements ReceivedFile {}

    /** More than {@link #MOST} bytes. */
    record TooLarge() implements ReceivedFile {}

    /** Neither PNG, nor JPEG, nor WebP, nor PDF. */
    record OfAnotherKind() implements ReceivedFile {}

    /** It says to be one of them, and is damaged, or of a kind that cannot be read here. */
    record Unreadable() implements ReceivedFile {}

    /** A written page can still be read. */
    CleanPicture.Bounds BOUNDS = new CleanPicture.Bounds(2_000, Integer.MAX_VALUE);

    /** How many millions of points a picture may have. */
    int MILLION_POINTS = CleanPicture.MILLION_POINTS;

    /** More points than that. */
    record TooManyPoints() implements ReceivedFile {}

    static ReceivedFile of(byte[] bytes) {
        if (bytes.length > MOST) {
            return new TooLarge();
        }
        var kind = FileKind.of(bytes);
        return switch (kind) {
            case PNG, JPEG, WEBP -> picture(CleanPicture.of(kind, bytes, BOUNDS));
            case PDF -> FileKind.endsAsPdf(bytes) ? new Fine(TraceFile.PDF, bytes) : new Unreadable();
            case SVG, HEIC, MP3, OGG, WEBM, M4A, OTHER -> new OfAnotherKind();
        };
    }

    private static ReceivedFile picture(CleanPicture cleaned) {
        return switch (cleaned) {
            case CleanPicture.Fine fine -> new Fine(fine.kind().type(), fine.bytes());
            case CleanPicture.TooManyPoints _ -> new TooManyPoints();
            case CleanPicture.Unreadable _, CleanPicture.TooHeavy _ -> new Unreadable();
        };
    }
}
