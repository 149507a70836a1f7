package fr.declic.authoring.ui;

import fr.declic.content.Manuscript;
import org.springframework.stereotype.Component;

/** Makes the panel of the part that is open. */
@Component
class Panels {

    Panel of(DraftView view) {
        return view.key().equals(Manuscript.HEAD) ? new HeadPanel(view) : new PartPanel(view);
    }
}
