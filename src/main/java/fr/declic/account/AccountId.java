package fr.declic.account;

import java.io.Serializable;
import java.util.UUID;

/** Names an account. */
public record AccountId(UUID value) implements Serializable {

    static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }
}
