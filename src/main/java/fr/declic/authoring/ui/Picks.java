package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.SequencedMap;

/** Fields of a form in which one picks: the browser's own. */
final class Picks {

    private Picks() {}

    /** One of several, by a list. @param options what they are called, by value */
    static Div list(String id, String label, SequencedMap<String, String> options, String picked) {
        var name = new NativeLabel(label);
        name.setFor(id);
        var list = new Element("select")
                .setAttribute("id", id)
                .setAttribute("name", id)
                .setAttribute("class", "line");
        options.forEach((value, text) -> {
            var option = new Element("option").setAttribute("value", value).setText(text);
            list.appendChild(value.equals(picked) ? option.setAttribute("selected", true) : option);
        });
        var field = new Div(name);
        field.addClassName("field");
        field.getElement().appendChild(list);
        return field;
    }

    /** Yes or no. */
    static Div box(String id, String label, boolean checked) {
        return one("checkbox", id, id, "yes", label, checked);
    }

    /** One of several that all show. @param name of the field, the same for all of them */
    static Div radio(String name, String value, String label, String hint, boolean checked) {
        var field = one("radio", name + "-" + value, name, value, label, checked);
        if (!hint.isEmpty()) {
            var what = new Paragraph(hint);
            what.addClassName("soft");
            what.setId(name + "-" + value + "-hint");
            field.add(what);
            field.getElement().getChild(0).getChild(0).setAttribute("aria-describedby", name + "-" + value + "-hint");
        }
        return field;
    }

    private static Div one(String type, String id, String name, String value, String label, boolean checked) {
        var box = new Element("input")
                .setAttribute("type", type)
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("value", value)
                .setAttribute("checked", checked);
        var words = new NativeLabel();
        words.addClassName("tick");
        words.getElement().appendChild(box);
        words.add(new Span(label));
        var field = new Div(words);
        field.addClassName("of-form");
        return field;
    }
}
