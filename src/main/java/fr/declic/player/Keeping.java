package fr.declic.player;

import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Does what must be stored before the screen moves on. */
public final class Keeping {

    private Keeping() {}

    /** @throws AnswerSink.NotKept if the storage does not answer */
    public static void keep(Runnable storing) {
        kept(() -> {
            storing.run();
            return true;
        });
    }

    /** @throws AnswerSink.NotKept if the storage does not answer */
    public static <T> T kept(Supplier<T> storing) {
        try {
            return storing.get();
        } catch (DataAccessException | TransactionException lost) {
            throw new AnswerSink.NotKept(lost);
        }
    }
}
