package fr.declic.placement.ui;

import fr.declic.player.AnswerSink;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does what must be stored before the screen moves on. */
final class Keeping {

    private Keeping() {}

    /** @throws AnswerSink.NotKept if the storage does not answer */
    static void keep(Runnable storing) {
        try {
            storing.run();
        } catch (DataAccessException | TransactionException lost) {
            throw new AnswerSink.NotKept(lost);
        }
    }
}
