package fr.declic.placement;

import fr.declic.account.GuestRecognised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a guest answered goes with them to the account that they turned out to have. */
@Component("placementHandover")
class Handover {

    private final Runs runs;

    Handover(Runs runs) {
        this.runs = runs;
    }

    @EventListener
    void on(GuestRecognised known) {
        runs.handOver(known.guest(), known.account());
    }
}
