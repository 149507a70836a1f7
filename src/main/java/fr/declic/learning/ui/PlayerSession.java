package fr.declic.learning.ui;

import com.vaadin.flow.server.VaadinSession;
import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Role;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Grade;
import fr.declic.activity.Grader;
import fr.declic.activity.Help;
import fr.declic.content.Revision;
import fr.declic.learning.ModulePlayer;
import fr.declic.page.DisplayOrder;
import fr.declic.player.AnswerSink;
import fr.declic.player.Practice;
import fr.declic.player.StepPlayer;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Ties the player to the learner: what was done before, and where answers and places are kept. */
@Component
class PlayerSession {

    private final ModulePlayer player;
    private final CurrentAccount current;

    PlayerSession(ModulePlayer player, CurrentAccount current) {
        this.player = player;
        this.current = current;
    }

    /** The learner's work on an activity, rebuilt from what was kept. */
    Practice practice(Revision revision, Activity activity) {
        var practice = Practice.fresh(activity, DisplayOrder.of(activity, seed()), StepPlayer.newRun());
        for (var past : player.past(revision, activity)) {
            practice = practice.helpedTo(past.help()).graded(past.answer(), Grader.grade(activity, past.answer()));
        }
        var draft = player.draft(revision, activity);
        return draft.isPresent() ? practice.again(practice.run()).onTheWay(draft.get()) : practice;
    }

    boolean writesModules() {
        return current.is(Role.TRAINER);
    }

    AnswerSink sink(Revision revision) {
        return new AnswerSink() {
            @Override
            public Grade submit(Activity activity, Answer answer, Help help) {
                return kept(() -> player.submit(revision, activity, answer, help));
            }

            @Override
            public void draft(Activity activity, Answer answer) {
                keep(() -> player.keepDraft(revision, activity, answer));
            }
        };
    }

    /** Does something that must be stored before the screen moves on. */
    void keep(Runnable storing) {
        kept(() -> {
            storing.run();
            return true;
        });
    }

    private static <T> T kept(Supplier<T> storing) {
        try {
            return storing.get();
        } catch (DataAccessException | TransactionException lost) {
            throw new AnswerSink.NotKept(lost);
        }
    }

    /** The same for a learner from day to day, and for a visitor as long as they stay. */
    private long seed() {
        return current.id()
                .map(AccountId::value)
                .map(uuid -> uuid.getLeastSignificantBits())
                .orElseGet(() -> {
                    var session = VaadinSession.getCurrent();
                    return session == null
                            ? 0
                            : (long) session.getSession().getId().hashCode();
                });
    }
}
