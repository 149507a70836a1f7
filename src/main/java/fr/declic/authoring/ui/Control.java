package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;

/**
 * What edits one value.
 *
 * @param component what is put on the screen
 * @param target the element that has the name, and is told to be wrong
 * @param several whether it holds several elements that one writes in
 * @param refresh after a change somewhere: draws what depends on it, such as the names to choose from
 */
record Control(Component component, Element target, boolean several, Runnable refresh) {

    private static final Runnable NOTHING = () -> {};

    static Control one(Element element) {
        return one(element, NOTHING);
    }

    static Control one(Element element, Runnable refresh) {
        var box = new Div();
        box.addClassName("control");
        box.getElement().appendChild(element);
        return new Control(box, element, false, refresh);
    }

    static Control several(Component component) {
        return several(component, NOTHING);
    }

    static Control several(Component component, Runnable refresh) {
        return new Control(component, component.getElement(), true, refresh);
    }
}
