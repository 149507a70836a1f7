package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import fr.declic.content.ContentProblem;
import fr.declic.content.DraftPath;

/** A field of a form, or a list of parts that have fields. */
abstract class FieldBox extends Div {

    /** After a change: what is said of it, and not what one writes in. */
    abstract void refresh();

    /** Whether it tells this fault. */
    abstract boolean tells(ContentProblem fault);

    /** Its name, with the place of its part in a list of several. */
    abstract String called();

    /** The id of what can have the focus. */
    abstract String focusId();

    /** The name of a field that may be there several times. */
    final String called(String label, DraftPath path) {
        return path.parts().reversed().stream()
                .filter(DraftPath.Part.Item.class::isInstance)
                .map(it -> ((DraftPath.Part.Item) it).place() + 1)
                .findFirst()
                .map(number -> getTranslation("authoring.form.item", label, number))
                .orElse(label);
    }
}
