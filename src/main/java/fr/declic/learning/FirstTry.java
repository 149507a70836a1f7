package fr.declic.learning;

import fr.declic.learning.ModuleAttempts.Row;
import java.util.OptionalDouble;
import java.util.Set;

/** What one person did with one question: the first try, and those that followed up to the first right one. */
final class FirstTry {

    private final long id;
    private final boolean right;
    private final Set<Integer> shown;
    private boolean solved;
    private boolean helped;
    private int tries;

    /** @param shown what the answer shows, see {@link Slips#in} */
    FirstTry(Row row, Set<Integer> shown) {
        id = row.id();
        right = row.share() == 1;
        this.shown = shown;
    }

    /** Takes a try into account, the first one included, unless it was right before. */
    void add(Row row) {
        if (!solved) {
            tries++;
            helped |= !row.help().equals("none") && !row.help().equals("retry");
            solved = row.share() == 1;
        }
    }

    /** The number of the answer. */
    long id() {
        return id;
    }

    boolean right() {
        return right;
    }

    Tally.Person person(OptionalDouble others) {
        return new Tally.Person(right, tries, helped, shown, others);
    }
}
