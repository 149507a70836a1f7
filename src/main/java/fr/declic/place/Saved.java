package fr.declic.place;

import java.util.List;

/** What became of a place that somebody wanted to keep. */
public sealed interface Saved {

    record Kept() implements Saved {}

    /** Nothing was kept. */
    record Refused(List<Fault> faults) implements Saved {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
