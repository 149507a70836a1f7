package fr.declic.platform;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomListenerRegistration;
import java.io.ByteArrayOutputStream;
import java.util.Base64;

/**
 * A file that the browser sends in pieces, as Flow's own requests: none is larger than any request may be, and Flow's
 * token stands against forged ones. It is in memory until it has come, and nowhere after.
 */
public final class FilePieces {

    /** In bytes, what the browser puts into one piece. */
    public static final int PIECE = 240_000;

    private static final String SIZE = "event.detail.size";
    private static final String FROM = "event.detail.from";
    private static final String TEXT = "event.detail.text";

    private final int most;
    private ByteArrayOutputStream come = new ByteArrayOutputStream();
    private long whole;

    /** @param most in bytes */
    public FilePieces(int most) {
        this.most = most;
    }

    /** What has come with one piece. */
    public sealed interface Come {

        /** The next piece is awaited. */
        record More() implements Come {}

        /** The file is there. */
        record Whole(byte[] bytes) implements Come {}

        record TooLarge() implements Come {}

        record Unreadable() implements Come {}
    }

    /** Has the browser tell what {@link #receive(DomEvent)} reads. */
    public static void tells(DomListenerRegistration registration) {
        registration.addEventData(SIZE).addEventData(FROM).addEventData(TEXT);
    }

    /** Takes the piece that an event brings in its {@code detail}: {@code size}, {@code from} and {@code text}. */
    public Come receive(DomEvent event) {
        var sent = event.getEventData();
        return receive(
                sent.path(SIZE).asLong(-1),
                sent.path(FROM).asLong(-1),
                sent.path(TEXT).asString(""));
    }

    /**
     * @param size of the whole file, in bytes
     * @param from the place of the piece in it
     * @param base64 the bytes of the piece
     */
    private Come receive(long size, long from, String base64) {
        var now = take(size, from, base64);
        if (!(now instanceof Come.More)) {
            come = new ByteArrayOutputStream();
        }
        return now;
    }

    private Come take(long size, long from, String base64) {
        if (size > most) {
            return new Come.TooLarge();
        }
        if (from == 0) {
            whole = size;
            come = new ByteArrayOutputStream();
        }
        var piece = decoded(base64);
        var fits = size >= 0
                && size == whole
                && from == come.size()
                && piece.length <= whole - come.size()
                && (piece.length > 0 || size == 0);
        if (!fits) {
            return new Come.Unreadable();
        }
        come.writeBytes(piece);
        return come.size() < whole ? new Come.More() : new Come.Whole(come.toByteArray());
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
