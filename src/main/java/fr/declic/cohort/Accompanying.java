package fr.declic.cohort;

import fr.declic.account.Accompaniment;
import fr.declic.account.AccountId;
import fr.declic.account.GuestRecognised;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the features below who accompanies whom, and follows a guest to the account that they turned out to have. */
@Component
class Accompanying implements Accompaniment {

    private final Memberships memberships;

    Accompanying(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public boolean accompanies(AccountId adviser, AccountId person) {
        return memberships.accompanies(adviser, person);
    }

    @EventListener
    void on(GuestRecognised known) {
        memberships.handOver(known.guest(), known.account());
    }
}
