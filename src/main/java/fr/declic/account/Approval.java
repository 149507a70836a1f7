package fr.declic.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A computer that waits for a phone, as it stands now.
 *
 * @param number six digits that both screens show
 * @param account who said yes
 * @param expires until when one may say yes or no
 */
record Approval(String number, Optional<AccountId> account, boolean refused, Instant expires) {

    boolean isOpenAt(Instant now) {
        return account.isEmpty() && !refused && now.isBefore(expires);
    }
}
