package fr.declic.exchange;

import fr.declic.activity.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What someone takes with them from one installation to another. Levels are written for people to read; another
 * installation computes them anew from the evidence.
 *
 * @param version of this format, see {@link #VERSION}
 * @param id names this one file
 * @param holder whom it is about: an account's opaque name
 */
public record Passport(
        int version,
        UUID id,
        Issuer issuer,
        String holder,
        Instant issuedAt,
        List<Stated> levels,
        List<Evidence> evidence) {

    public static final int VERSION = 1;

    /** How many answers it may hold. */
    public static final int MOST = 50_000;

    public Passport {
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
        if (holder.length() > 100 || levels.size() > 2_000 || evidence.size() > MOST || !Codes.isADay(issuedAt)) {
            throw new IllegalArgumentException("not what a passport may hold");
        }
    }
}
