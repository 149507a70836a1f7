package fr.declic.activity;

/** An answer that does not fit its activity: forged, or sent by a page that is out of date. Nothing is stored. */
public final class RefusedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param reason for the log, in English; it never holds what the person typed */
    public RefusedAnswer(String reason) {
        super(reason);
    }

    static void unless(boolean holds, String reason) {
        if (!holds) {
            throw new RefusedAnswer(reason);
        }
    }
}
