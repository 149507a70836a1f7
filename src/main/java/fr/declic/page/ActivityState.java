package fr.declic.page;

import fr.declic.activity.Answer;
import fr.declic.activity.Grade;
import fr.declic.activity.Grade.Note;
import fr.declic.activity.Help;
import java.util.List;
import java.util.Optional;

/**
 * Where a learner stands with an activity.
 *
 * @param order the parts (options, items or cards) in the order in which they are shown; empty where there are none.
 *     The page names a part by its place in this list, never by its number in the activity, which would tell the key.
 * @param answer what was answered last, in the activity's own numbers
 * @param grade what that answer was worth; empty while it was not graded
 * @param help the highest rung of help that was given
 * @param solved whether it is behind
 * @param enabled false until the player listens, and when nothing more is to be answered
 * @param run the number of this practice, which a lab hands back with its report; empty for a question
 */
public record ActivityState(
        List<Integer> order,
        Optional<Answer> answer,
        Optional<Grade> grade,
        Help help,
        boolean solved,
        boolean enabled,
        String run) {

    public ActivityState {
        order = List.copyOf(order);
    }

    /** Nothing answered yet, and the player not there yet. */
    public static ActivityState first(List<Integer> order) {
        return new ActivityState(order, Optional.empty(), Optional.empty(), Help.NONE, false, false, "");
    }

    /** The same before the player listens. */
    public ActivityState waiting() {
        return new ActivityState(order, answer, grade, help, solved, false, run);
    }

    /** The part that is shown at a place. */
    public int part(int place) {
        return order.get(place);
    }

    /** What the grade says of a part. */
    Optional<Note> note(int part) {
        return grade.stream()
                .flatMap(it -> it.notes().stream())
                .filter(it -> it.part() == part)
                .findFirst();
    }

    boolean helped(Help rung) {
        return help.compareTo(rung) >= 0;
    }

    String disabled() {
        return Html.when(!enabled, " disabled");
    }
}
