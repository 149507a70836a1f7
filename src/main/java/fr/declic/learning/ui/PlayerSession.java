package fr.declic.learning.ui;

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
import fr.declic.player.AnswerSink;
import fr.declic.player.FreshPractice;
import fr.declic.player.Keeping;
import fr.declic.player.Practice;
import org.springframework.stereotype.Component;

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
        var practice = FreshPractice.of(activity, current.id().map(AccountId::value));
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
                return Keeping.kept(() -> player.submit(revision, activity, answer, help));
            }

            @Override
            public void draft(Activity activity, Answer answer) {
                Keeping.keep(() -> player.keepDraft(revision, activity, answer));
            }
        };
    }
}
