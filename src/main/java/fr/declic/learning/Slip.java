package fr.declic.learning;

/**
 * Something that an answer can show besides being right or not: most often, one way to be wrong.
 *
 * @param text the author's words that it is about, plain; empty for kinds that say it all
 * @param box for {@code BOX}, the name of the box; else empty
 */
public record Slip(Kind kind, String text, String box) {

    public Slip(Kind kind, String text) {
        this(kind, text, "");
    }

    /** What happened to the text. */
    public enum Kind {
        /** A wrong option, place or caption was picked. */
        PICKED,
        /** A right option, place or caption was not picked, where several are. */
        MISSED,
        /** An item is not where it belongs. */
        MISPLACED,
        /** A card is in a box that is not its own. */
        BOX,
        /** A wrong text that the author foresaw was typed. */
        TYPED,
        /** Something that the author did not foresee was typed; what it was is never told. */
        UNFORESEEN,
        /** A guess was below the figure, and not close. */
        TOO_LOW,
        /** A guess was above the figure, and not close. */
        TOO_HIGH,
        /** A story came to an end that is not worth all. */
        END,
        /** Something that must be said is not in the text. */
        UNSAID,
        /** A goal of a lab was reached with its help. */
        HELPED,
        /** A line of a sheet was ticked; no line is wrong. */
        TICKED
    }
}
