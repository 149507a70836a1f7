package fr.declic.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The keys of the messages that name fields and types. A field's help is the same key with {@code .what} behind it, a
 * value's name (of {@link FieldKind.OneOf} and {@link FieldKind.ManyOf}) with {@code .is.} and the value.
 */
public final class ShapeLabels {

    /** How the head of a module is called here, where an activity has its type. */
    public static final String HEAD = "module";

    private static final String FIELD = "studio.field.";

    private ShapeLabels() {}

    /** The message with the name of a type; with {@code .what} behind it, the sentence that says what one does there. */
    public static String type(ActivityShape shape) {
        return "studio.type." + shape.type();
    }

    /** The message with the name of a family. */
    public static String family(ActivityShape.Family family) {
        return "studio.family." + family.name().toLowerCase(java.util.Locale.ROOT);
    }

    /**
     * The keys under which the name of a field may be, the most particular first: {@code choice} and
     * {@code options[2].text} give {@code studio.field.choice.options.text}, {@code studio.field.options.text} and
     * {@code studio.field.text}. One of them at least is in the message files.
     *
     * @param type of the activity, or {@link #HEAD}
     */
    public static List<String> keys(String type, DraftPath path) {
        var names = path.keys();
        var keys = new ArrayList<String>();
        keys.add(FIELD + type + "." + String.join(".", names));
        for (int from = 0; from < names.size(); from++) {
            keys.add(FIELD + String.join(".", names.subList(from, names.size())));
        }
        return List.copyOf(keys);
    }
}
