package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** Several lines to type, with their name above and what they are for. */
class Area extends Div {

    /**
     * @param id unique on the page
     * @param name in the form
     * @param hint may be empty
     */
    Area(String id, String name, String label, String hint, String text, int most) {
        addClassName("field");
        var title = new NativeLabel(label);
        title.setFor(id);
        add(title);
        var area = new Element("textarea")
                .setAttribute("id", id)
                .setAttribute("name", name)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(most))
                .setProperty("value", text);
        if (!hint.isEmpty()) {
            var what = new Paragraph(hint);
            what.addClassName("soft");
            what.setId(id + "-hint");
            area.setAttribute("aria-describedby", id + "-hint");
            add(what);
        }
        getElement().appendChild(area);
    }

    /** So high that one sees a page of it. */
    Area tall() {
        addClassName("tall");
        return this;
    }
}
