package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.declic.content.DraftPath;
import fr.declic.content.Shape;
import java.util.Set;

/** Fields of a form that belong together: in sight, or folded in as long as nothing in them is wrong. */
class FieldGroup extends Div {

    private final ShapeForm form;
    private final Set<String> keys;
    private final ShapeFields fields;
    private final Span flag = new Span();

    FieldGroup(ShapeForm form, String title, Shape shape, Set<String> keys) {
        this.form = form;
        this.keys = keys;
        this.fields = new ShapeFields(form, shape, DraftPath.ROOT, keys::contains);
        addClassName("field-group");
        if (title.isEmpty()) {
            add(fields);
            return;
        }
        flag.addClassName("flag");
        var summary = new Element("summary").setText(title);
        summary.appendChild(flag.getElement());
        var fold = new Element("details").appendChild(summary, fields.getElement());
        getElement().appendChild(fold);
        refresh();
        fold.setAttribute("open", flag.isVisible());
    }

    void refresh() {
        long wrong = keys.stream()
                .map(DraftPath.ROOT::key)
                .mapToLong(it -> form.faults(it, true).size())
                .sum();
        flag.setVisible(wrong > 0);
        flag.setText(wrong == 0 ? "" : getTranslation("authoring.rail.faulty"));
        fields.refresh();
    }
}
