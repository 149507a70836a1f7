package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a draft was.
 *
 * @param id names it for good; later ones have greater ids
 * @param writtenBy empty once they are erased
 */
public record DraftVersion(long id, int version, Why why, Optional<AccountId> writtenBy, Instant writtenAt) {

    /** Why it was kept. */
    public enum Why {
        /** The draft began so. */
        BEGUN,
        /** Somebody's changes within ten minutes. */
        EDIT,
        /** It was taken out of the history. */
        RESTORED,
        /** Somebody's text that met another's: it is here and not in the draft. */
        ASIDE,
        /** It was sent to a reader. */
        SENT,
        /** It became what learners see. */
        PUBLISHED
    }
}
