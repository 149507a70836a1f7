package fr.declic.placement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.CurrentAccount;
import fr.declic.content.Audience;
import fr.declic.placement.MyPlacement;
import fr.declic.placement.PlacementRoutes;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import jakarta.annotation.security.RolesAllowed;

/** For advisers, about their trade. Open to all: who thinks of becoming one may look. */
final class AdviserViews {

    private AdviserViews() {}

    @Route(PlacementRoutes.ADVISER)
    @AnonymousAllowed
    static class Door extends DoorView {
        Door(MyPlacement placement, Messages messages) {
            super(Audience.ADVISER, placement, messages);
        }
    }

    /** The entry in the menu of who works here: it leads to the same door as for everybody. */
    @Route(PlacementRoutes.ADVISER_ENTRY)
    @Menu(title = "placement.menu", order = 35)
    @RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
    static class Entry extends Room implements BeforeEnterObserver {
        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            event.forwardTo(PlacementRoutes.ADVISER);
        }
    }

    @Route(PlacementRoutes.ADVISER_QUESTION)
    @AnonymousAllowed
    static class Question extends QuestionView {
        Question(MyPlacement placement, CurrentAccount current, Messages messages) {
            super(Audience.ADVISER, placement, current, messages);
        }
    }
}
