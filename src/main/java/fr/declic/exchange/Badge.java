package fr.declic.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * That someone reached something.
 *
 * @param id names this one badge
 * @param holder whom it is about: an account's opaque name
 * @param issuedAt to the second
 * @param done what they did, in words: how much, and with or without help
 */
public record Badge(UUID id, Issuer issuer, String holder, Instant issuedAt, Achievement achievement, String done) {

    public Badge {
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
