package fr.declic.portfolio;

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

    /** How many millions of points a picture may have. */
    int MILLION_POINTS = PictureCleaner.POINTS / 1_000_000;

    /** More points than that. */
    record TooManyPoints() implements ReceivedFile {}

    static ReceivedFile of(byte[] bytes) {
        if (bytes.length > MOST) {
            return new TooLarge();
        }
        return switch (FileKind.of(bytes)) {
            case PNG -> PictureCleaner.clean("png", "image/png", bytes);
            case JPEG -> PictureCleaner.clean("jpeg", "image/jpeg", bytes);
            case WEBP -> WebpCleaner.clean(bytes);
            case PDF -> FileKind.endsAsPdf(bytes) ? new Fine(TraceFile.PDF, bytes) : new Unreadable();
            case OTHER -> new OfAnotherKind();
        };
    }
}
