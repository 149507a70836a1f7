package fr.declic.account;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Names an account. */
public record AccountId(UUID value) implements Serializable {

    /** Empty if this names none. */
    public static Optional<AccountId> read(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}
