package fr.declic.portfolio;

import java.time.Instant;

/**
 * A page of somebody's private journal.
 *
 * @param id 32 hexadecimal digits
 * @param written when it was begun
 */
public record LogbookEntry(String id, String text, Instant written, Instant kept) {

    /** In signs. */
    public static final int TEXT = 20_000;

    /** How many a person may have. */
    public static final int MOST = 2_000;
}
