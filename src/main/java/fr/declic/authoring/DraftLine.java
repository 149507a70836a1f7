package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft without its text and its files.
 *
 * @param origin the hash of the text that it was adapted from
 * @param files another text when a file has come, changed or gone
 */
record DraftLine(
        String id,
        String moduleId,
        Optional<String> origin,
        int version,
        Draft.State state,
        Optional<AccountId> madeBy,
        Optional<AccountId> changedBy,
        Instant changedAt,
        Optional<AccountId> sentBy,
        Optional<Instant> binnedAt,
        String files) {}
