package fr.declic.platform;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

/** One line to type, with its name above, what it is for, and under it what is wrong with it. */
public class TextLine extends Div {

    private final Input field = new Input();
    private final Paragraph hint = new Paragraph();
    private final Paragraph fault = new Paragraph();
    private final String id;

    /** @param id of the field, and its name in the form */
    public TextLine(String id, String label, String hint, String autocomplete) {
        this.id = id;
        addClassName("field");
        field.setId(id);
        field.addClassName("line");
        field.getElement().setAttribute("name", id).setAttribute("autocomplete", autocomplete);
        var name = new NativeLabel(label);
        name.setFor(field);
        this.hint.setId(id + "-hint");
        this.hint.addClassName("soft");
        this.hint.setText(hint);
        fault.setId(id + "-fault");
        fault.addClassNames("say", "not-yet");
        add(name);
        if (!hint.isEmpty()) {
            add(this.hint);
            field.getElement().setAttribute("aria-describedby", id + "-hint");
        }
        add(field);
    }

    /** A login: as it is written, without help from the keyboard. */
    public static TextLine login(String label, String hint) {
        var line = new TextLine("login", label, hint, "username");
        line.field
                .getElement()
                .setAttribute("autocapitalize", "none")
                .setAttribute("autocorrect", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "80");
        return line;
    }

    /** A password, which one may look at (WCAG 3.3.8), paste, and leave to a manager. */
    public static TextLine password(String id, String label, String hint, String autocomplete) {
        var line = new TextLine(id, label, hint, autocomplete);
        line.field.setType("password");
        line.field.getElement().setAttribute("maxlength", "200");
        var show = new NativeButton(line.getTranslation("platform.password.show"));
        show.addClassName("quiet");
        show.getElement().setAttribute("type", "button").setAttribute("aria-controls", id);
        var shown = line.getTranslation("platform.password.hide");
        var hidden = line.getTranslation("platform.password.show");
        // In the browser alone: the server need not know.
        show.getElement().executeJs("""
                        this.onclick = () => {
                          const field = document.getElementById($0);
                          const show = field.type === 'password';
                          field.type = show ? 'text' : 'password';
                          this.textContent = show ? $1 : $2;
                        }
                        """, id, shown, hidden);
        line.add(new Div(show));
        return line;
    }

    public TextLine value(String value) {
        field.setValue(value);
        return this;
    }

    public TextLine most(int signs) {
        field.getElement().setAttribute("maxlength", Integer.toString(signs));
        return this;
    }

    public void setReadOnly(boolean readOnly) {
        field.getElement().setAttribute("readonly", readOnly);
    }

    public String fieldId() {
        return id;
    }

    void accept() {
        field.getElement().setAttribute("aria-invalid", "false");
        field.getElement().setAttribute("aria-describedby", id + "-hint");
        fault.removeFromParent();
    }

    /** Says what is wrong, under the field, and goes there. */
    public void refuse(String why) {
        fault.setText(why);
        addComponentAtIndex(indexOf(field) + 1, fault);
        field.getElement().setAttribute("aria-invalid", "true");
        field.getElement().setAttribute("aria-describedby", id + "-fault " + id + "-hint");
        field.focus();
    }
}
