package fr.declic.activity;

/**
 * Where a learner stands on the ladder of help of one question: retry, hint, the step that taught it, the answer.
 *
 * @param misses how many answers in a row were not fully right
 * @param shown the highest rung shown so far: {@code NONE}, or {@code HINT} and above
 */
public record Ladder(int misses, Help shown) {

    /** Three misses in a row always bring help. */
    public static final int MISSES_THAT_BRING_HELP = 3;

    public static final Ladder GROUND = new Ladder(0, Help.NONE);

    /** After an answer that was not fully right. */
    public Ladder missed() {
        var next = new Ladder(misses + 1, shown);
        return next.misses % MISSES_THAT_BRING_HELP == 0 ? next.climbed() : next;
    }

    /** After the learner asked for help. */
    public Ladder climbed() {
        return new Ladder(misses, shown.atLeast(Help.RETRY).next());
    }

    /** What to keep with the next answer as the help that it had. */
    public Help used() {
        return misses > 0 ? shown.atLeast(Help.RETRY) : shown;
    }

    /** Whether there is a rung left. */
    public boolean canClimb() {
        return shown != Help.ANSWER;
    }
}
