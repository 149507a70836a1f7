package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.Shape;
import fr.declic.content.Shape.Field;
import fr.declic.content.YamlDraft.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The fields of one mapping. Which have their place may change with what is written in others: they then come and go,
 * and those that stay keep the caret. What is written where it has no place is shown too, to be taken away.
 */
class ShapeFields extends Div {

    private final ShapeForm form;
    private final Shape shape;
    private final DraftPath here;
    private final Predicate<String> which;
    private final Map<Field, FieldBox> boxes = new LinkedHashMap<>();

    ShapeFields(ShapeForm form, Shape shape, DraftPath here, Predicate<String> which) {
        this.form = form;
        this.shape = shape;
        this.here = here;
        this.which = which;
        addClassName("fields");
        refresh();
    }

    void refresh() {
        var wanted = shown(form.at(here));
        boxes.entrySet().removeIf(it -> {
            boolean gone = !wanted.contains(it.getKey());
            if (gone) {
                it.getValue().removeFromParent();
            }
            return gone;
        });
        for (int i = 0; i < wanted.size(); i++) {
            var field = wanted.get(i);
            var known = boxes.get(field);
            if (known == null) {
                known = box(field);
                boxes.put(field, known);
                addComponentAtIndex(i, known);
            }
            known.refresh();
        }
    }

    private List<Field> shown(Named beside) {
        var placed = shape.placed(beside);
        return shape.fields().stream()
                .filter(it -> which.test(it.key()) && !(it.kind() instanceof FieldKind.Fixed))
                .filter(it -> placed.contains(it)
                        || beside.values().containsKey(it.key())
                                && shape.field(it.key(), beside)
                                        .filter(it::equals)
                                        .isPresent())
                .toList();
    }

    private FieldBox box(Field field) {
        var path = here.key(field.key());
        return field.kind() instanceof FieldKind.Groups groups
                ? new GroupList(form, path, field, groups)
                : new FormField(form, path, field);
    }
}
