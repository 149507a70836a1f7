package fr.declic.content;

/**
 * A picture or a sound beside a module's file.
 *
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param type such as {@code image/svg+xml}
 */
public record Media(String sha256, String type, byte[] bytes) {

    /** Hashes the bytes. */
    public static Media of(String type, byte[] bytes) {
        return new Media(Sha256.of(bytes), type, bytes);
    }
}
