package fr.declic.page;

import java.util.Optional;

/**
 * What the home screen knows of the person.
 *
 * @param start where "Je commence" leads: the address of a step
 * @param kept the place that is kept for the person, if one is
 * @param lost whether their place cannot be looked up now
 * @param backLate present if they came back when little of the time was left: for how many months their place is kept
 * @param answered whether there is an answer that they have not seen, to a problem that they reported
 */
public record HomeState(String start, Optional<Kept> kept, boolean lost, Optional<Integer> backLate, boolean answered) {

    public HomeState(String start, Optional<Kept> kept) {
        this(start, kept, false, Optional.empty(), false);
    }

    /** A place in a module, steps counted from 1. */
    public record Kept(String moduleTitle, int number, int of, String address) {}
}
