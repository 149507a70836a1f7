package fr.declic.portfolio;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a trainer says that someone can do.
 *
 * @param code within the framework, such as {@code CCP1-1}
 * @param by empty once their account is erased
 */
public record Validation(String id, String code, String comment, Optional<AccountId> by, Instant at) {

    /** In signs. */
    public static final int COMMENT = 2_000;
}
