package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.declic.platform.FormScreen;

/** A screen of this feature. */
abstract class PrivacyScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    PrivacyScreen(String name) {
        super("privacy", name);
    }

    /** A link to a file, which the browser keeps. */
    final Anchor download(String key, String look, String route) {
        var link = link(key, look, route);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
