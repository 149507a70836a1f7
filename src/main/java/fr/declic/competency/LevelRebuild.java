package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.learning.EvidenceLog;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Computes the levels of everyone anew, part by part: what is done stays done if it is stopped. */
@Component
class LevelRebuild {

    /** How many learners in one transaction. */
    static final int PART = 100;

    private final EvidenceLog log;
    private final Brought brought;
    private final CompetencyTracker tracker;

    LevelRebuild(EvidenceLog log, Brought brought, CompetencyTracker tracker) {
        this.log = log;
        this.brought = brought;
        this.tracker = tracker;
    }

    /** What happens meanwhile. */
    @FunctionalInterface
    interface Progress {
        void done(int learners, int changed);
    }

    /** @return how many levels became others */
    int run(Progress progress) {
        int learners = 0;
        int changed = 0;
        Optional<AccountId> last = Optional.empty();
        while (true) {
            var part = log.learners(last, PART);
            if (part.isEmpty()) {
                break;
            }
            changed += tracker.rebuild(part);
            learners += part.size();
            last = Optional.of(part.getLast());
            progress.done(learners, changed);
        }
        for (var learner : brought.learners()) {
            changed += tracker.rebuild(List.of(learner));
        }
        return changed;
    }
}
