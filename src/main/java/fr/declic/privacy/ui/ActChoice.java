package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** Which kind of act to show, as the field {@code act} of a form. */
class ActChoice extends Div {

    /** @param acts their words by their keys, in order; the empty key is all of them */
    ActChoice(String label, Map<String, String> acts) {
        addClassName("field");
        var name = new NativeLabel(label);
        name.setFor("act");
        var choice = new Element("select")
                .setAttribute("id", "act")
                .setAttribute("name", "act")
                .setAttribute("class", "line");
        acts.forEach((key, words) -> choice.appendChild(
                new Element("option").setAttribute("value", key).setText(words)));
        add(name);
        getElement().appendChild(choice);
    }
}
