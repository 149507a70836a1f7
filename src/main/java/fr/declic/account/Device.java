package fr.declic.account;

import java.time.Duration;
import java.time.Instant;

/**
 * A browser that an account comes back on.
 *
 * @param hash of its token
 */
record Device(String hash, AccountId account, boolean shared, Instant expires) {

    /** On a shared machine: the browser forgets it when it is closed, and we do at the end of the day. */
    static final Duration SHARED = Duration.ofHours(12);

    static final Duration OWN = Duration.ofDays(180);

    static Device of(Secret token, AccountId account, boolean shared, Instant now) {
        return new Device(token.hash(), account, shared, now.plus(shared ? SHARED : OWN));
    }
}
