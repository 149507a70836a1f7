package fr.declic.place.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.Function;

/** One of a few, all in sight. */
class Choice<T> extends FieldSet {

    private T value;

    Choice(String name, String legend, List<T> options, T chosen, Function<T, String> text) {
        super(legend);
        value = chosen;
        addClassNames("picks", "field");
        for (var option : options) {
            var radio = new Element("input");
            radio.setAttribute("type", "radio").setAttribute("name", name);
            radio.setAttribute("checked", option.equals(chosen));
            radio.addEventListener("change", _ -> value = option);
            var label = new NativeLabel();
            label.addClassName("pick");
            label.getElement().appendChild(radio, new Span(text.apply(option)).getElement());
            add(label);
        }
    }

    T value() {
        return value;
    }
}
