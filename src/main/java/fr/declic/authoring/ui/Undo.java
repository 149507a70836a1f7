package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Where something was taken away: what it was, and a button to put it back. */
class Undo extends Div {

    private final NativeButton button;

    Undo(String sentence, Runnable back) {
        addClassName("undo");
        getElement().setAttribute("role", "status");
        button = Notice.button(getTranslation("authoring.form.undo"), back);
        add(new Span(sentence), button);
    }

    void focus() {
        button.getElement().executeJs("this.focus()");
    }
}
