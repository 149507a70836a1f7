package fr.declic.authoring.ui;

import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Shape;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.LinkedHashMap;

/** A part of an activity got another name: what speaks of it follows. Pure. */
final class Renaming {

    private Renaming() {}

    /**
     * With each reference to an item of a list under its new name.
     *
     * @param path of the name, in or at a list of the activity
     */
    static Named of(Named activity, Shape shape, DraftPath path, String was, String is) {
        if (was.isEmpty() || was.equals(is) || path.keys().isEmpty()) {
            return activity;
        }
        return in(activity, shape, path.keys().getFirst(), was, is);
    }

    private static Named in(Named here, Shape shape, String list, String was, String is) {
        var values = new LinkedHashMap<String, YamlDraft>();
        here.values().forEach((key, value) -> {
            var kind = shape.field(key, here).map(Shape.Field::kind);
            values.put(key, kind.map(it -> renamed(value, it, list, was, is)).orElse(value));
        });
        return new Named(values);
    }

    private static YamlDraft renamed(YamlDraft value, FieldKind kind, String list, String was, String is) {
        var inside = new Target.Inside(list);
        if (kind instanceof FieldKind.Ref(var to) && to.equals(inside)) {
            return text(value, was, is);
        }
        if (!(value instanceof Items(var items))) {
            return value;
        }
        if (kind instanceof FieldKind.Refs refs && refs.to().equals(inside)) {
            return new Items(items.stream().map(it -> text(it, was, is)).toList());
        }
        return kind instanceof FieldKind.Groups groups
                ? new Items(items.stream()
                        .map(it -> it instanceof Named named ? in(named, groups.shape(), list, was, is) : it)
                        .toList())
                : value;
    }

    private static YamlDraft text(YamlDraft value, String was, String is) {
        return value instanceof Text(var name, var plain) && name.equals(was) ? new Text(is, plain) : value;
    }
}
