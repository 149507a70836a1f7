package fr.declic.account.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** One choice among a few, as large cards that one can press anywhere. It acts at once. */
class PickGroup<T> extends FieldSet {

    PickGroup(String name, String legend, List<T> options, T chosen, Function<T, String> text, Consumer<T> onPick) {
        super(legend);
        addClassName("picks");
        for (var option : options) {
            var radio = new Element("input");
            radio.setAttribute("type", "radio").setAttribute("name", name);
            radio.setAttribute("value", option.toString().toLowerCase(Locale.ROOT));
            radio.setAttribute("checked", option.equals(chosen));
            radio.addEventListener("change", _ -> onPick.accept(option));
            var label = new NativeLabel();
            label.addClassName("pick");
            label.getElement().appendChild(radio, new Span(text.apply(option)).getElement());
            add(label);
        }
    }
}
