package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.content.Manuscript;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A module that is being written. Its text may have any fault.
 *
 * @param id 32 hexadecimal digits
 * @param moduleId the id of the module; no other draft outside of the bin has it
 * @param text of {@code module.md}, LF line ends, at most {@value #LONGEST} characters
 * @param version one more with each change
 * @param origin the hash of the text that it began from, where it began from one
 * @param files by the name that the text uses
 * @param changedBy empty once they are erased
 * @param sentBy who asked for a review
 * @param binnedAt since when it is in the bin
 */
public record Draft(
        String id,
        String moduleId,
        String text,
        int version,
        State state,
        Optional<String> origin,
        Map<String, DraftFile> files,
        Optional<AccountId> madeBy,
        Optional<AccountId> changedBy,
        Instant changedAt,
        Optional<AccountId> sentBy,
        Optional<Instant> binnedAt) {

    /** What {@code module.md} may have. */
    public static final int LONGEST = 200 * 1024;

    /** How many files may lie beside it. */
    public static final int MOST_FILES = 100;

    /** Where it is on its way to the learners. */
    public enum State {
        DRAFT,
        IN_REVIEW
    }

    public Draft {
        files = Map.copyOf(files);
    }

    /** The same with these files beside it. */
    Draft with(Map<String, DraftFile> other) {
        return new Draft(
                id, moduleId, text, version, state, origin, other, madeBy, changedBy, changedAt, sentBy, binnedAt);
    }

    /** The text cut into its parts. */
    public Manuscript manuscript() {
        return Manuscript.of(text);
    }

    static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
