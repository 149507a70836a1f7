package fr.declic.activity;

import java.util.List;
import java.util.Set;

/** What a learner answered. Numbers are places in the activity's own lists, from 0, never places on the screen. */
public sealed interface Answer {

    /** Options of a {@code Choice}, or what stands for them: places in a picture, captions, lines of a sheet. */
    record Picked(Set<Integer> options) implements Answer {
        public Picked {
            options = Set.copyOf(options);
        }

        public static Picked of(Integer... options) {
            return new Picked(Set.of(options));
        }
    }

    /** A word or two, at most {@link Question.ShortText#MAX_LENGTH} characters. */
    record Typed(String text) implements Answer {}

    /** A text that was written again, at most {@link Rewrite#MAX_LENGTH} characters. */
    record Rewritten(String text) implements Answer {}

    /** A number on the scale of an {@code Estimate}. */
    record Guessed(int number) implements Answer {}

    /** The way gone through a {@code Scenario}: the place of each turn in its scene. */
    record Walked(List<Integer> turns) implements Answer {
        public Walked {
            turns = List.copyOf(turns);
        }
    }

    /** The items of an {@code Order} as the learner placed them. */
    record Ordered(List<Integer> items) implements Answer {
        public Ordered {
            items = List.copyOf(items);
        }
    }

    /** For each card of a {@code Sort}, the box it was put in; -1 for none. */
    record Sorted(List<Integer> boxes) implements Answer {
        public Sorted {
            boxes = List.copyOf(boxes);
        }
    }

    /**
     * What a lab reports when its goals are reached.
     *
     * @param run the number that the player gave to this practice, 1 to 40 characters
     * @param goals one result for each goal of the lab
     * @param seconds how long it took, 0 to 3,600
     */
    record LabReport(String run, List<Reached> goals, int seconds) implements Answer {
        public LabReport {
            goals = List.copyOf(goals);
        }
    }

    /**
     * A goal of a lab that was reached.
     *
     * @param tries how many attempts it took, from 1
     * @param help whether the keyboard twin or a demonstration took the place of the gesture
     */
    record Reached(String id, int tries, boolean help) {}
}
