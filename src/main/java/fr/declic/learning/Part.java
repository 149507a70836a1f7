package fr.declic.learning;

/**
 * How many of a group of people did something, as far as it may be told: no group of one to four people is ever told
 * from another, neither those who did it nor those who did not.
 */
public sealed interface Part {

    /** Groups of fewer people than this are never told apart. */
    int FEWEST = 5;

    /** How many people there are in all. */
    int all();

    /** At least five did it, and at least five did not, or nobody could do otherwise. */
    record Exactly(Proportion of) implements Part {
        @Override
        public int all() {
            return of.all();
        }
    }

    /** Fewer than five did it, perhaps nobody. */
    record Few(int all) implements Part {}

    /** Fewer than five did not do it, perhaps nobody. */
    record AllButFew(int all) implements Part {}

    /** There are too few people to tell. */
    record Untold(int all) implements Part {}

    /**
     * @param some how many did it, 0 to {@code all}
     * @param all from 0
     */
    static Part of(int some, int all) {
        if (all < 2 * FEWEST) {
            return new Untold(all);
        }
        if (some < FEWEST) {
            return new Few(all);
        }
        return all - some < FEWEST ? new AllButFew(all) : new Exactly(new Proportion(some, all));
    }
}
