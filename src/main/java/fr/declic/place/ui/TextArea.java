package fr.declic.place.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;

/** The browser's own field of several lines. */
@Tag("textarea")
class TextArea extends AbstractSinglePropertyField<TextArea, String> {

    TextArea() {
        super("value", "", false);
        setSynchronizedEvent("change");
    }
}
