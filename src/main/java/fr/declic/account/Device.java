package fr.declic.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A browser that an account comes back on.
 *
 * @param id stays, while the token changes
 * @param hash of its token
 * @param rotated when it was given that token
 */
record Device(String id, String hash, AccountId account, boolean shared, Instant expires, Instant rotated) {

    /** On a shared machine: the browser forgets it when it is closed, and we do at the end of the day. */
    static final Duration SHARED = Duration.ofHours(12);

    static final Duration OWN = Duration.ofDays(180);

    /** Requests that left the browser together with the same token all come in; only the first gets a new one. */
    static final Duration TOGETHER = Duration.ofMinutes(1);

    static Device of(Secret token, AccountId account, boolean shared, Instant now) {
        return new Device(
                Secret.random().digits(), token.hash(), account, shared, now.plus(shared ? SHARED : OWN), now);
    }

    /** @param presented the hash of the token that the browser showed: this one, or the one before it */
    boolean wantsNewToken(String presented, Instant now) {
        return presented.equals(hash) || !now.isBefore(rotated.plus(TOGETHER));
    }
}
