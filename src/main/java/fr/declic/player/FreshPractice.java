package fr.declic.player;

import com.vaadin.flow.server.VaadinSession;
import fr.declic.activity.Activity;
import fr.declic.page.DisplayOrder;
import java.util.Optional;
import java.util.UUID;

/** A practice in which nothing was done yet, as one meets it. */
public final class FreshPractice {

    private FreshPractice() {}

    /**
     * Its parts are in the same order for a person from day to day, and for a visitor as long as they stay.
     *
     * @param person who is there; empty for a visitor
     */
    public static Practice of(Activity activity, Optional<UUID> person) {
        long seed = person.map(UUID::getLeastSignificantBits).orElseGet(FreshPractice::visit);
        return Practice.fresh(activity, DisplayOrder.of(activity, seed), newRun());
    }

    private static long visit() {
        var session = VaadinSession.getCurrent();
        return session == null ? 0 : session.getSession().getId().hashCode();
    }

    /** A number for one practice, which a lab hands back. */
    static String newRun() {
        return UUID.randomUUID().toString();
    }
}
