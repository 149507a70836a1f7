package fr.declic.activity;

import java.util.HashSet;
import java.util.List;

/**
 * A passphrase to build, from words that the machine draws, and what it is worth. Nothing that is typed is kept or sent:
 * like every lab it reports which goals were reached, in how many tries, with help or not.
 *
 * @param goals one at least, each once, in the order in which they are practised
 * @param feedback what is said when all goals are reached
 */
public record PasswordLab(About about, String prompt, List<Goal> goals, String feedback) implements Lab {

    /** What can be practised. */
    public enum Goal {
        /** Words drawn by the machine, one by one: what each is worth. */
        DRAW,
        /** Short and complicated, or long and simple. */
        COMPARE,
        /** Why what everyone knows by heart is weak. */
        FAMOUS,
        /** A sentence for training, with drawn words, until it is enough. */
        BUILD,
        /** To write hidden, show to check, and hide again. */
        HIDE
    }

    public PasswordLab {
        goals = List.copyOf(goals);
        Check.that(!goals.isEmpty() && new HashSet<>(goals).size() == goals.size(), "goals", goals);
    }

    @Override
    public String type() {
        return "password-lab";
    }

    @Override
    public List<String> goalIds() {
        return goals.stream().map(Lab::goalId).toList();
    }
}
