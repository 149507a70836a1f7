package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * A draft without its text and its files.
 *
 * @param origin the hash of the text that it was adapted from
 * @param verdict the last one, perhaps of an earlier version
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
        Optional<Verdict> verdict,
        String files) {

    /** What a reader decided, of one version. */
    record Verdict(int version, boolean approved, Instant at) {}

    /** Whether it waits to be published as it is. */
    boolean approved() {
        return state == Draft.State.IN_REVIEW
                && verdict.filter(it -> it.approved() && it.version() == version)
                        .isPresent();
    }

    /** @param published when it was last, if ever: what was asked before that is over */
    boolean sentBack(Optional<Instant> published) {
        return state == Draft.State.DRAFT
                && verdict.filter(it -> !it.approved()
                                && published.filter(it.at()::isBefore).isEmpty())
                        .isPresent();
    }

    /** Whether what was published then is all of it. */
    boolean isWithin(Instant published) {
        return state == Draft.State.DRAFT && !changedAt.isAfter(published);
    }
}
