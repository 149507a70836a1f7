package fr.declic.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** A view that only a trainer may enter. */
@Route("closed-for-this-test")
@RolesAllowed("TRAINER")
class ClosedView extends H1 {

    ClosedView() {
        super("Only for trainers");
    }
}
