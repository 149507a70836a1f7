package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.authoring.Draft.State;
import fr.declic.authoring.RefusedDraft.Reason;
import java.util.Optional;

/** Who may do what with a draft on its way to the learners. Pure: each says why not, and nothing when one may. */
final class ReviewRules {

    private ReviewRules() {}

    /** Asking another trainer to read it. */
    static Optional<Reason> send(Draft draft, boolean faulty) {
        if (draft.binnedAt().isPresent()) {
            return Optional.of(Reason.BINNED);
        }
        if (draft.state() == State.IN_REVIEW) {
            return Optional.of(Reason.SENT);
        }
        return faulty ? Optional.of(Reason.FAULTY) : Optional.empty();
    }

    /**
     * Saying yes or no to it: somebody who neither sent it nor changed it last.
     *
     * @param read the version that they read
     */
    static Optional<Reason> judge(Draft draft, int read, AccountId reader) {
        if (draft.binnedAt().isPresent()) {
            return Optional.of(Reason.BINNED);
        }
        if (draft.state() == State.DRAFT) {
            return Optional.of(Reason.NOT_SENT);
        }
        if (isOf(draft, reader)) {
            return Optional.of(Reason.OWN);
        }
        return draft.version() == read ? Optional.empty() : Optional.of(Reason.CHANGED);
    }

    /** Whether somebody sent it or changed it last: they are no second reader. */
    static boolean isOf(Draft draft, AccountId person) {
        return draft.sentBy().filter(person::equals).isPresent()
                || draft.changedBy().filter(person::equals).isPresent();
    }

    /**
     * Giving it to the learners.
     *
     * @param seen the version that they mean
     * @param secondReader whether this place asks for one
     * @param approved the version that was approved last
     */
    static Optional<Reason> publish(Draft draft, int seen, boolean secondReader, Optional<Integer> approved) {
        if (draft.binnedAt().isPresent()) {
            return Optional.of(Reason.BINNED);
        }
        if (draft.version() != seen) {
            return Optional.of(Reason.CHANGED);
        }
        return !secondReader || approved.filter(it -> it == seen).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.UNREAD);
    }
}
