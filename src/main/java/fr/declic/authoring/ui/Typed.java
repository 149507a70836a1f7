package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;

/** A field whose text is told as it is typed, at the latest half a second after a key. */
class Typed extends Div {

    private static final int WHILE_TYPING_MILLIS = 500;
    private static final String VALUE = "element.value";

    private final Element field;
    private final String id;
    private final Paragraph hint = new Paragraph();

    private Typed(String tag, String id, String label, String value, int most, Consumer<String> onText) {
        this.id = id;
        addClassName("field");
        var name = new NativeLabel(label);
        name.setFor(id);
        field = new Element(tag)
                .setAttribute("id", id)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(most))
                .setProperty("value", value);
        hear(field, WHILE_TYPING_MILLIS, onText);
        hint.addClassName("soft");
        hint.setId(id + "-hint");
        add(name);
        getElement().appendChild(field);
    }

    /** Tells each text of any field as it is typed, at the latest so long after a key. */
    static void hear(Element field, int millis, Consumer<String> onText) {
        field.addEventListener("input", event -> onText.accept(value(event)))
                .debounce(millis, DebouncePhase.INTERMEDIATE, DebouncePhase.TRAILING)
                .addEventData(VALUE);
        field.addEventListener("change", event -> onText.accept(value(event))).addEventData(VALUE);
    }

    private static String value(DomEvent event) {
        return event.getEventData().path(VALUE).asString("");
    }

    /** One line. */
    static Typed line(String id, String label, String value, int most, Consumer<String> onText) {
        var typed = new Typed("input", id, label, value, most, onText);
        typed.field.setAttribute("class", "line");
        return typed;
    }

    /** Several lines. */
    static Typed area(String id, String label, String value, int most, Consumer<String> onText) {
        var typed = new Typed("textarea", id, label, value, most, onText);
        typed.addClassName("tall");
        return typed;
    }

    /** What it is for. */
    Typed hint(String words) {
        hint.setText(words);
        field.setAttribute("aria-describedby", id + "-hint");
        if (hint.getParent().isEmpty()) {
            addComponentAtIndex(1, hint);
        }
        return this;
    }
}
