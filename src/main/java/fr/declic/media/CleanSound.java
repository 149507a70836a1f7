package fr.declic.media;

import java.nio.BufferUnderflowException;

/** What became of a sound that somebody gave. */
public sealed interface CleanSound {

    /** To keep: what one hears, without titles, pictures, dates or the names of programs. */
    record Fine(FileKind kind, byte[] bytes) implements CleanSound {}

    /** Damaged, or it holds no sound. */
    record Unreadable() implements CleanSound {}

    /** It shows something as well: it is a film. */
    record Film() implements CleanSound {}

    /** Packed in a way that not every browser plays: neither MP3, nor Opus, nor AAC. */
    record OfAnotherCodec() implements CleanSound {}

    /**
     * Takes out of a sound what is not heard. Its sound itself is not decoded.
     *
     * @throws IllegalArgumentException for another kind
     */
    static CleanSound of(FileKind kind, byte[] bytes) {
        try {
            return switch (kind) {
                case MP3 -> Mp3.clean(bytes);
                case OGG -> OggOpus.clean(bytes);
                case WEBM -> WebmOpus.clean(bytes);
                case M4A -> new M4a(bytes).clean();
                case PNG, JPEG, WEBP, SVG, HEIC, PDF, OTHER ->
                    throw new IllegalArgumentException(kind + " is not heard");
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException _) {
            // It says to go on where it has ended.
            return new Unreadable();
        }
    }
}
