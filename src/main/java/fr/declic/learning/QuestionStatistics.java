package fr.declic.learning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What people's answers say of one question of a module. A first try is a person's first answer to this question, of
 * whatever text of the module; who first met it under other words is left out.
 *
 * <p>People are counted in fives: whoever came after the last five waits until there are five more. So what is told of
 * first tries never changes by one person's. What one goes on to do counts too, rounded.
 *
 * @param activityId the question's
 * @param figures empty while fewer than five people have answered
 */
public record QuestionStatistics(String activityId, Optional<Figures> figures) {

    /**
     * @param people how many are counted, a multiple of five
     * @param tries answers up to the first right one, of all people together, rounded down to a multiple of five; empty when
     *     it would show that fewer than five tried again
     * @param medianTries of a person, from 1; an even number of people may give a half
     * @param rightAtFirstTry people whose first answer was fully right
     * @param helped people who used a hint or more before they had it right, rounded down to a multiple of five; in a
     *     lab, its keyboard twin or its demonstration
     * @param discrimination see there; empty with fewer than 20 people who answered two other questions, and where any
     *     answer is a good one
     * @param slips what first tries show, the most frequent first; empty where nothing may be told
     */
    public record Figures(
            int people,
            OptionalInt tries,
            double medianTries,
            Part rightAtFirstTry,
            Part helped,
            Optional<Discrimination> discrimination,
            List<Slipped> slips) {

        public Figures {
            slips = List.copyOf(slips);
        }
    }

    /**
     * How many people's first try shows something.
     *
     * @param slips one, or several that can only be told together
     * @param people of those who were wrong at the first try; of all where {@code ofAll}
     * @param ofAll whether it is counted over everybody: a line ticked on a sheet, a goal that was helped
     */
    public record Slipped(List<Slip> slips, Part people, boolean ofAll) {

        public Slipped {
            slips = List.copyOf(slips);
        }
    }
}
