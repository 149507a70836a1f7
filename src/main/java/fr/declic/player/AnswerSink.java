package fr.declic.player;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;

/** Where answers go: kept for a learner, or graded and forgotten in a preview. */
public interface AnswerSink {

    /**
     * Grades an answer, and keeps it if it is to be kept, before it returns. It takes the place of its draft.
     *
     * @param help the highest rung of help that the answer had
     * @throws fr.declic.activity.RefusedAnswer if the answer does not fit the activity
     * @throws NotKept if it could not be stored: it is as if it had not been given
     */
    Grade submit(Activity activity, Answer answer, Help help);

    /**
     * Keeps an answer that is on its way: a story that goes on, a text that one writes. Nothing is graded.
     *
     * @throws NotKept if it could not be stored
     */
    void draft(Activity activity, Answer answer);

    /** The storage did not answer. */
    final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1;

        public NotKept(Throwable cause) {
            super("not kept", cause);
        }
    }
}
