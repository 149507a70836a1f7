package fr.declic.placement.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.CurrentAccount;
import fr.declic.content.Audience;
import fr.declic.placement.MyPlacement;
import fr.declic.placement.PlacementRoutes;
import fr.declic.platform.Messages;

/** For residents. */
final class ResidentViews {

    private ResidentViews() {}

    @Route(PlacementRoutes.RESIDENT)
    @AnonymousAllowed
    static class Door extends DoorView {
        Door(MyPlacement placement, Messages messages) {
            super(Audience.RESIDENT, placement, messages);
        }
    }

    @Route(PlacementRoutes.RESIDENT_QUESTION)
    @AnonymousAllowed
    static class Question extends QuestionView {
        Question(MyPlacement placement, CurrentAccount current, Messages messages) {
            super(Audience.RESIDENT, placement, current, messages);
        }
    }
}
