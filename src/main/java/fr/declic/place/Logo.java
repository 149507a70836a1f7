package fr.declic.place;

import java.util.Base64;
import java.util.Optional;
import java.util.Set;

/**
 * The picture of the place, small enough to stay in memory. Never SVG, which can carry a script.
 *
 * @param type its media type, found in its first bytes
 * @param base64 its bytes
 */
public record Logo(String type, String base64) {

    /** In bytes. */
    public static final int MOST = 200_000;

    private static final Set<String> TYPES = Set.of("image/png", "image/jpeg", "image/webp");
    private static final String DATA = "data:";
    private static final String BASE64 = ";base64,";

    public Logo {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("not a type of logo: " + type);
        }
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(base64);
    }

    /** An address that holds the picture itself. */
    public String dataUri() {
        return DATA + type + BASE64 + base64;
    }

    /** Names this picture in its address, which changes with it. */
    public String fingerprint() {
        return "%08x%x".formatted(base64.hashCode(), base64.length());
    }

    /** Reads what {@link #dataUri} wrote; empty for anything else. */
    static Optional<Logo> read(String dataUri) {
        int mark = dataUri.indexOf(BASE64);
        if (!dataUri.startsWith(DATA) || mark < 0) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getDecoder().decode(dataUri.substring(mark + BASE64.length()));
            return LogoFile.of(bytes) instanceof LogoFile.Fine fine ? Optional.of(fine.logo()) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
