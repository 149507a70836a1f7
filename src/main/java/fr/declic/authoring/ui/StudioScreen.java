package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.H1;
import fr.declic.platform.FormScreen;

/** A screen of the studio. */
abstract class StudioScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    StudioScreen(String name) {
        super("authoring", name);
    }

    /** Under a heading that people wrote themselves. */
    final void beginUnder(String heading) {
        begin("title");
        getChildren().filter(H1.class::isInstance).map(H1.class::cast).forEach(it -> it.setText(heading));
    }

    final void go(String route) {
        getUI().ifPresent(ui -> ui.navigate(route));
    }
}
