package fr.declic.authoring;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says of a part of a draft.
 *
 * @param id 32 hexadecimal digits
 * @param part the key of the part, which may be gone by now; {@link fr.declic.content.Manuscript#HEAD} for the module
 * @param words 1 to {@value #LONGEST} characters
 * @param by how they are called; empty once they are erased, or when they never said
 * @param settledAt when somebody had done what it asks
 */
public record Remark(String id, String part, String words, String by, Instant at, Optional<Instant> settledAt) {

    /** In characters. */
    public static final int LONGEST = 1_000;

    /** On one draft. */
    public static final int MOST = 200;

    public boolean settled() {
        return settledAt.isPresent();
    }
}
