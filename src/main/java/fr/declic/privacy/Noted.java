package fr.declic.privacy;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of the audit.
 *
 * @param actor who did it; empty when it was this program, or someone whose account is erased since
 * @param person whom it was about; empty when nobody in particular
 * @param detail setting names, roles or numbers; never personal
 */
public record Noted(Instant at, Optional<AccountId> actor, Optional<AccountId> person, Act act, String detail) {}
