package fr.declic.player;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;
import fr.declic.activity.Lab;
import fr.declic.activity.Ladder;
import java.util.List;
import java.util.Optional;

/**
 * One learner's work on one activity: what was answered last, what it earned, and the help shown. Immutable; what
 * happens gives the next state.
 *
 * @param order the order in which options, items or cards are shown, as places in the activity's own list
 * @param run the number of this practice, which a lab's report must carry
 * @param solved whether it was ever fully right
 */
public record Practice(
        Activity activity,
        List<Integer> order,
        String run,
        Optional<Answer> answer,
        Optional<Grade> grade,
        Ladder ladder,
        boolean solved) {

    /** Nothing done yet. */
    public static Practice fresh(Activity activity, List<Integer> order, String run) {
        return new Practice(activity, order, run, Optional.empty(), Optional.empty(), Ladder.GROUND, false);
    }

    /** After an answer was graded. */
    public Practice graded(Answer given, Grade earned) {
        return new Practice(
                activity,
                order,
                run,
                Optional.of(given),
                Optional.of(earned),
                earned.full() ? new Ladder(0, ladder.shown()) : ladder.missed(),
                solved || earned.full());
    }

    /** After the learner asked for help. */
    public Practice helped() {
        return new Practice(activity, order, run, answer, grade, ladder.climbed(), solved);
    }

    /** Whether the learner can go on: it is right, or the answer has been shown. */
    public boolean settled() {
        return solved || ladder.shown() == Help.ANSWER;
    }

    /** What to keep as the help that this answer had. In a lab, the help is what the lab says it gave. */
    public Help helpFor(Answer given) {
        if (activity instanceof Lab && given instanceof LabReport report) {
            return report.goals().stream().anyMatch(Reached::help) ? Help.HINT : Help.NONE;
        }
        return ladder.used();
    }
}
