package fr.declic.placement;

/** When to stop asking. A person may stop earlier at any time. */
final class Enough {

    static final int LEAST = 5;
    static final int MOST = 12;

    /**
     * The standard error, in logits, that is small enough to say where to begin: the starts lie about a logit apart.
     * Five answers cannot reach it, eight or nine well-chosen ones do.
     */
    static final double SURE = 0.65;

    private Enough() {}

    /** @param questions how many were answered, labs apart */
    static boolean reached(int questions, Normal ability) {
        return questions >= MOST || questions >= LEAST && ability.deviation() <= SURE;
    }
}
