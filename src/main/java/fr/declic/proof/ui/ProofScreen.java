package fr.declic.proof.ui;

import com.vaadin.flow.component.html.H2;
import fr.declic.page.Stylesheet;
import fr.declic.platform.FormScreen;
import fr.declic.platform.Fragment;
import fr.declic.privacy.When;
import java.time.Instant;

/** A screen of this feature. */
abstract class ProofScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    ProofScreen(String name) {
        super("proof", name);
    }

    /** Begins the screen anew, with the styles that only these screens have. */
    final void start(String headingKey) {
        begin(headingKey);
        add(new Fragment("<style>" + Stylesheet.proofs() + "</style>"));
    }

    final H2 part(String key) {
        var heading = new H2(text(key));
        heading.addClassName("over");
        return heading;
    }

    final String day(Instant at) {
        return When.dayOf(at, getLocale());
    }
}
