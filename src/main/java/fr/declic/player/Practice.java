package fr.declic.player;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;
import fr.declic.activity.Lab;
import fr.declic.activity.Ladder;
import fr.declic.activity.Scenario;
import fr.declic.page.ActivityState;
import java.util.List;
import java.util.Optional;

/**
 * One learner's work on one activity: what was answered last, what it earned, and the help shown. Immutable; what
 * happens gives the next state.
 *
 * @param order the parts (options, items or cards) in the order in which they are shown
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

    /** After an answer was graded. Things that were put in order stay where they were put. */
    public Practice graded(Answer given, Grade earned) {
        return new Practice(
                activity,
                given instanceof Ordered(var items) ? items : order,
                run,
                Optional.of(given),
                Optional.of(earned),
                earned.full() ? new Ladder(0, ladder.shown()) : ladder.missed(),
                solved || earned.full());
    }

    /** With an answer that is on its way, a turn of a story or a text that one writes: nothing to grade yet. */
    public Practice onTheWay(Answer way) {
        return new Practice(activity, order, run, Optional.of(way), Optional.empty(), ladder, solved);
    }

    /** Whether an answer is only a part of the way: a story that has not come to an end. */
    public boolean goesOn(Answer answer) {
        return activity instanceof Scenario story
                && answer instanceof Walked(var turns)
                && story.walk(turns).scene().end().isEmpty();
    }

    /** The turns taken so far in a story that goes on; none where it begins, or begins again. */
    public List<Integer> way() {
        return grade.isEmpty() && answer.orElse(null) instanceof Walked(var turns) ? turns : List.of();
    }

    /** The same activity from its beginning; what was solved stays solved. */
    public Practice again(String newRun) {
        return new Practice(activity, order, newRun, Optional.empty(), Optional.empty(), Ladder.GROUND, solved);
    }

    /** After the learner asked for help. */
    public Practice helped() {
        return new Practice(activity, order, run, answer, grade, ladder.climbed(), solved);
    }

    /** With help shown up to a rung, as it was when an earlier answer was given. */
    public Practice helpedTo(Help rung) {
        var shown = rung.compareTo(Help.HINT) >= 0 && !(activity instanceof Lab) ? rung : Help.NONE;
        return new Practice(
                activity,
                order,
                run,
                answer,
                grade,
                new Ladder(ladder.misses(), ladder.shown().atLeast(shown)),
                solved);
    }

    /** Whether the learner can go on: it is right, or the answer was shown, or it is over whatever was answered. */
    public boolean settled() {
        return solved || ladder.shown() == Help.ANSWER || endsWithItsAnswer() && grade.isPresent();
    }

    /** A guess is made once; a story has an end. */
    private boolean endsWithItsAnswer() {
        return activity instanceof Estimate || activity instanceof Scenario;
    }

    /** Whether a question is still to be answered; a story that is gone through once more is, and a text taken up again. */
    public boolean open() {
        boolean underWay = grade.isEmpty() && answer.isPresent();
        return !(activity instanceof Lab) && (!settled() || underWay);
    }

    /** What to keep as the help that this answer had. In a lab, the help is what the lab says it gave. */
    public Help helpFor(Answer given) {
        if (activity instanceof Lab && given instanceof LabReport report) {
            return report.goals().stream().anyMatch(Reached::help) ? Help.HINT : Help.NONE;
        }
        return ladder.used();
    }

    /** What the page shows of it. */
    public ActivityState state() {
        return new ActivityState(order, answer, grade, ladder.shown(), settled(), open(), run);
    }
}
