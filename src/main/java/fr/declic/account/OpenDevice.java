package fr.declic.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A browser that one is signed in on, as its owner sees it.
 *
 * @param id to end it by; it opens nothing
 * @param name what kind of machine, such as "Firefox · Windows"; empty when not known
 * @param used when it last came back
 * @param here whether it is the browser that asks
 */
public record OpenDevice(
        String id, String name, boolean shared, Optional<Instant> made, Optional<Instant> used, boolean here) {}
