package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.Part;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

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

    /**
     * How many steps and activities it may have together: more than any module that can be published, so that a screen can
     * still show it.
     */
    public static final int MOST_PARTS = 300;

    /** How many files may lie beside it. */
    public static final int MOST_FILES = 100;

    /** In bytes: what they may weigh together, so that the module's ZIP can be read again. */
    public static final int MOST_BYTES = 18_000_000;

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

    /** Why a draft cannot have this text. */
    static Optional<Reason> tooMuch(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Reason.TOO_LONG);
        }
        long parts = Manuscript.of(text).parts().stream()
                .mapToLong(it -> 1
                        + it.blocks().stream()
                                .filter(Part.Practice.class::isInstance)
                                .count())
                .sum();
        return parts > MOST_PARTS ? Optional.of(Reason.CROWDED) : Optional.empty();
    }

    /**
     * Why a draft cannot have these files.
     *
     * @param sizes of all of them, in bytes
     */
    static Optional<Reason> tooMuch(IntStream sizes) {
        var all = sizes.summaryStatistics();
        if (all.getCount() > MOST_FILES) {
            return Optional.of(Reason.FULL);
        }
        return all.getSum() > MOST_BYTES ? Optional.of(Reason.HEAVY) : Optional.empty();
    }

    /** The sizes of its files, with this one beside them or in the place of the one that has its name. */
    IntStream sizesWith(String name, Media file) {
        return IntStream.concat(
                IntStream.of(file.bytes().length),
                files.values().stream().filter(it -> !it.name().equals(name)).mapToInt(DraftFile::size));
    }

    /** The text cut into its parts. */
    public Manuscript manuscript() {
        return Manuscript.of(text);
    }

    static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
