package fr.declic.placement;

/** What became of a question. */
enum Outcome {
    RIGHT,
    NOT_YET,

    /** "Je ne sais pas": an answer like another, and not a right one. */
    UNKNOWN,

    /** A lab that this machine or this person has no use for: it says nothing. */
    PASSED;

    boolean tells() {
        return this != PASSED;
    }
}
