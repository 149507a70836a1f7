package fr.declic.media;

/** What became of a picture that somebody gave. */
public sealed interface CleanPicture {

    /** More than a telephone makes: 12 millions, some 25. */
    int MILLION_POINTS = 40;

    /**
     * To keep: its points and nothing else, no place, no device, no date.
     *
     * @param kind what it is now, which may be another than it was
     * @param width of what is kept, in points
     * @param height of what is kept, in points
     */
    record Fine(FileKind kind, byte[] bytes, int width, int height) implements CleanPicture {}

    /** More points than {@link #MILLION_POINTS} say. */
    record TooManyPoints() implements CleanPicture {}

    /** Damaged, or of a kind that cannot be read here. */
    record Unreadable() implements CleanPicture {}

    /** However small it is made, it has more bytes than it may. */
    record TooHeavy() implements CleanPicture {}

    /**
     * How large a picture may be that is kept.
     *
     * @param side its longer side, in points
     * @param bytes at most; {@link Integer#MAX_VALUE} for as many as it takes
     */
    record Bounds(int side, int bytes) {}

    /**
     * Draws a PNG or JPEG anew within bounds; of a WebP, which Java does not read, takes out what is not the picture.
     * A PNG stays one if it can be seen through or is light enough.
     *
     * @throws IllegalArgumentException for another kind
     */
    static CleanPicture of(FileKind kind, byte[] bytes, Bounds bounds) {
        return switch (kind) {
            case PNG, JPEG -> PictureCleaner.clean(kind, bytes, bounds);
            case WEBP -> WebpCleaner.clean(bytes);
            case SVG, HEIC, PDF, MP3, OGG, WEBM, M4A, OTHER ->
                throw new IllegalArgumentException(kind + " is not drawn");
        };
    }

    /** Whether a WebP moves. */
    static boolean moves(byte[] webp) {
        return WebpCleaner.moves(webp);
    }
}
