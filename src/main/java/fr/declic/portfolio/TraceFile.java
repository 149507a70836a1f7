package fr.declic.portfolio;

import java.time.Instant;
import java.util.Map;

/**
 * A picture or a PDF that belongs to a trace.
 *
 * @param id 32 hexadecimal digits
 * @param name as its owner called it; its ending says nothing of its type
 * @param type its media type, found in its bytes
 */
public record TraceFile(String id, String traceId, String name, String type, int size, Instant at) {

    /** How many a person may have. */
    public static final int MOST = 20;

    static final int NAME = 120;

    public static final String PDF = "application/pdf";

    private static final Map<String, String> ENDINGS =
            Map.of("image/png", "png", "image/jpeg", "jpg", "image/webp", "webp", PDF, "pdf");

    /** What a browser shows; anything else it keeps. */
    public boolean isPicture() {
        return !type.equals(PDF);
    }

    /** The ending that fits its type. */
    public String ending() {
        return ENDINGS.getOrDefault(type, "bin");
    }
}
