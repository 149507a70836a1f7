package fr.declic.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey, as its owner sees it.
 *
 * @param id to remove it by; it opens nothing
 * @param name of the machine on which it was added, such as "Firefox · Windows"; empty when not known
 * @param used when it last opened
 */
public record Passkey(String id, String name, Instant made, Optional<Instant> used) {}
