package fr.declic.exchange;

import java.util.Optional;

/** Whose keys an installation knows: its own, past ones too, and those of others that it trusts. */
@FunctionalInterface
public interface KnownKeys {

    Optional<Known> find(String kid);

    record Known(PublicKey key, Signer signer) {}

    /** Who is behind a key. */
    sealed interface Signer {

        /** This installation. */
        record Us() implements Signer {}

        /** @param name as this installation's administrators call it */
        record Trusted(String name) implements Signer {}
    }
}
