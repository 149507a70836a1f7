package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;

/** A field with its name above it, what helps to fill it, and what was wrong with it. */
class LabelledField extends Div {

    private final Element field;
    private final Paragraph fault = new Paragraph();
    private final String id;

    private LabelledField(String id, String label, String hint, Element field) {
        this.id = id;
        this.field = field;
        addClassName("field");
        field.setAttribute("id", id).setAttribute("name", id).setAttribute("class", "line");
        var name = new NativeLabel(label);
        name.setFor(id);
        add(name);
        if (!hint.isEmpty()) {
            var help = new Paragraph(hint);
            help.setId(id + "-hint");
            help.addClassName("soft");
            field.setAttribute("aria-describedby", id + "-hint");
            add(help);
        }
        fault.setId(id + "-fault");
        fault.addClassNames("say", "not-yet");
        getElement().appendChild(field);
    }

    static LabelledField line(String id, String label, String hint) {
        var field = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", "80");
        return new LabelledField(id, label, hint, field);
    }

    /** @param options their words by their values, in order */
    static LabelledField choice(String id, String label, Map<String, String> options) {
        var field = new Element("select");
        options.forEach((value, words) -> field.appendChild(
                new Element("option").setAttribute("value", value).setText(words)));
        return new LabelledField(id, label, "", field);
    }

    void refuse(String why) {
        fault.setText(why);
        add(fault);
        field.setAttribute("aria-invalid", "true").setAttribute("aria-describedby", id + "-fault " + id + "-hint");
        field.callJsFunction("focus");
    }
}
