package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;

/** A field of a form, or a list of parts that have fields. */
abstract class FieldBox extends Div {

    /** After a change: what is said of it, and not what one writes in. */
    abstract void refresh();
}
