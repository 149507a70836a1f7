package fr.declic.authoring.ui;

import fr.declic.content.Manuscript;
import fr.declic.platform.Messages;
import org.springframework.stereotype.Component;

/** Makes the panel of the part that is open. */
@Component
class Panels {

    private final Messages messages;

    Panels(Messages messages) {
        this.messages = messages;
    }

    Panel of(DraftView view) {
        return view.key().equals(Manuscript.HEAD) ? new HeadPanel(view) : new PartPanel(view, messages);
    }
}
