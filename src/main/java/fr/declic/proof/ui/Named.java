package fr.declic.proof.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** A text with a name in it, which may be in another language: a voice then changes for the name alone. */
final class Named extends Span {

    private static final String HERE = "\u0000";

    /** @param text makes the text from the name */
    Named(UnaryOperator<String> text, String name, Locale language) {
        var around = text.apply(HERE).split(HERE, 2);
        add(new Text(around[0]));
        if (around.length > 1) {
            add(of(name, language), new Text(around[1]));
        }
    }

    /** The name alone. */
    static Span of(String name, Locale language) {
        var shown = new Span(name);
        shown.getElement().setAttribute("lang", language.toLanguageTag());
        return shown;
    }
}
