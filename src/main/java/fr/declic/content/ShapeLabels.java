package fr.declic.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The keys of the messages that name types, fields and values. Each field has a name and a note of one line, each value
 * of {@link FieldKind.OneOf} and {@link FieldKind.ManyOf} a name.
 */
public final class ShapeLabels {

    /** How the head of a module is called here, where an activity has its type. */
    public static final String HEAD = "module";

    private static final String FIELD = "studio.field.";

    private ShapeLabels() {}

    /** The message with the name of a type; and with {@code .what} behind it the sentence that says what one does there. */
    public static String type(ActivityShape shape) {
        return "studio.type." + shape.type();
    }

    /** The message with the name of a family. */
    public static String family(ActivityShape.Family family) {
        return "studio.family." + family.name().toLowerCase(Locale.ROOT);
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

    /** The keys of the note of a field, in the same order: what to write there, in one line. */
    public static List<String> notes(String type, DraftPath path) {
        return keys(type, path).stream().map(it -> it + ".note").toList();
    }

    /** The keys of the name of a value that a field may have, in the same order. */
    public static List<String> values(String type, DraftPath path, String value) {
        return keys(type, path).stream()
                .map(it -> it + ".is." + value.replace(' ', '-'))
                .toList();
    }
}
