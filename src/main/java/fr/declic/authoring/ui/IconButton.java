package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.NativeButton;
import fr.declic.page.Drawing;

/** A small button with a drawing; its words are said, and shown under the mouse. */
class IconButton extends NativeButton {

    IconButton(Drawing sign, String label, boolean may, Runnable does) {
        super("", _ -> does.run());
        getElement()
                .setProperty("innerHTML", sign.svg())
                .setAttribute("type", "button")
                .setAttribute("aria-label", label)
                .setAttribute("title", label);
        addClassName("icon-button");
        setEnabled(may);
    }
}
