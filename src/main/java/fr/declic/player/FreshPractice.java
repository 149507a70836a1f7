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
     * Its parts are in the same order for the same key, and for a visitor as long as they stay.
     *
     * @param order who is there, so that the order is theirs from day to day; empty for a visitor
     */
    public static Practice of(Activity activity, Optional<UUID> order) {
        long seed = order.map(UUID::getLeastSignificantBits).orElseGet(FreshPractice::visit);
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
