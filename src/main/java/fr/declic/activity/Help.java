package fr.declic.activity;

/** The ladder of help, from none to the answer itself. The highest rung used is kept with the attempt. */
public enum Help {
    NONE,
    RETRY,
    HINT,
    STEP,
    ANSWER;

    /** The rung above; the last one stays. */
    public Help next() {
        return this == ANSWER ? ANSWER : values()[ordinal() + 1];
    }

    /** The higher of both. */
    public Help atLeast(Help other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
