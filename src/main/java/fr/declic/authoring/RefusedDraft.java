package fr.declic.authoring;

/** A change to a draft that cannot be made. Nothing was changed. */
public final class RefusedDraft extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why not; the screens have a sentence for each. */
    public enum Reason {
        /** There is no such draft, or no such version. */
        GONE,
        /** It is in the bin. */
        BINNED,
        /** Its text has more than {@link Draft#LONGEST} characters. */
        TOO_LONG,
        /** It has more than {@link Draft#MOST_PARTS} steps and activities. */
        CROWDED,
        /** It has {@link Draft#MOST_FILES} files. */
        FULL,
        /** Its files have more than {@link Draft#MOST_BYTES} bytes. */
        HEAVY,
        /** Another module has this id. */
        TAKEN,
        /** This is no id. */
        NO_ID,
        /** It has faults. */
        FAULTY,
        /** Nobody else has approved this version. */
        UNREAD,
        /** It is with a reader already. */
        SENT,
        /** It is not with a reader. */
        NOT_SENT,
        /** Who sent it or changed it last is no second reader. */
        OWN,
        /** It is not the version that one has read. */
        CHANGED,
        /** Learners see it as it is. */
        SAME,
        /** A word is needed. */
        WORDLESS,
        /** These are more than {@link Remark#LONGEST} characters. */
        WORDY,
        /** It has {@link Remark#MOST} remarks. */
        TOO_MANY
    }

    private final transient Reason reason;

    RefusedDraft(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    static void unless(boolean fine, Reason reason) {
        if (!fine) {
            throw new RefusedDraft(reason);
        }
    }

    public Reason reason() {
        return reason;
    }
}
