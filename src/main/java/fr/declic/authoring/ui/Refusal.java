package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import fr.declic.authoring.RefusedDraft.Reason;
import java.util.Locale;

/** Why a change to a draft cannot be made, in a sentence. */
final class Refusal {

    private Refusal() {}

    /** @param on which is in the language of who reads */
    static String of(Component on, Reason reason) {
        return on.getTranslation("authoring.refused." + reason.name().toLowerCase(Locale.ROOT));
    }
}
