package fr.declic.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** A field with its name and hint before it and its fault after it; both are read aloud with it. */
class Field extends Div {

    private final HasValue<?, String> value;
    private final Component control;
    private final Paragraph fault = new Paragraph();

    <C extends Component & HasValue<?, String>> Field(String id, String name, String hint, C control, String text) {
        this.value = control;
        this.control = control;
        addClassName("field");
        control.setId(id);
        control.getElement().setAttribute("aria-describedby", id + "-hint " + id + "-fault");
        control.getElement().setAttribute("autocomplete", "off");
        value.setValue(text);
        var label = new NativeLabel(name);
        label.setFor(id);
        var what = new Paragraph(hint);
        what.setId(id + "-hint");
        what.addClassName("soft");
        fault.setId(id + "-fault");
        fault.addClassName("fault");
        add(label, what, control, fault);
    }

    String value() {
        return value.getValue();
    }

    void accept() {
        fault.setText("");
        control.getElement().removeAttribute("aria-invalid");
    }

    void refuse(String sentence) {
        fault.setText(sentence);
        control.getElement().setAttribute("aria-invalid", "true");
    }

    void focus() {
        control.getElement().callJsFunction("focus");
    }
}
