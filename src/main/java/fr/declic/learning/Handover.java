package fr.declic.learning;

import fr.declic.account.GuestRecognised;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a guest did goes with them to the account that they turned out to have, in the same transaction. */
@Component
class Handover {

    /** Before features that compute something from what was moved. */
    private static final int FIRST = 0;

    private final Attempts attempts;
    private final Progresses progresses;
    private final Drafts drafts;
    private final Problems problems;

    Handover(Attempts attempts, Progresses progresses, Drafts drafts, Problems problems) {
        this.attempts = attempts;
        this.progresses = progresses;
        this.drafts = drafts;
        this.problems = problems;
    }

    @EventListener
    @Order(FIRST)
    void on(GuestRecognised known) {
        attempts.handOver(known.guest(), known.account());
        progresses.handOver(known.guest(), known.account());
        drafts.handOver(known.guest(), known.account());
        problems.handOver(known.guest(), known.account());
    }
}
