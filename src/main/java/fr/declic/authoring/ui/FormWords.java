package fr.declic.authoring.ui;

import fr.declic.content.DraftPath;
import fr.declic.content.ShapeLabels;
import fr.declic.platform.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** How the fields of a form are called, and what is said of them. */
final class FormWords {

    private final Messages messages;
    private final Locale locale;
    private final Collection<String> known;
    private final String type;

    /** @param type of the activity, or {@link ShapeLabels#HEAD} */
    FormWords(Messages messages, Locale locale, String type) {
        this.messages = messages;
        this.locale = locale;
        this.known = messages.keys(locale);
        this.type = type;
    }

    String label(DraftPath path) {
        return first(ShapeLabels.keys(type, path));
    }

    /** What to write there, in one line. */
    String note(DraftPath path) {
        return first(ShapeLabels.notes(type, path));
    }

    /** The name of a value that a field may have. */
    String value(DraftPath path, String value) {
        return first(ShapeLabels.values(type, path, value));
    }

    private String first(List<String> keys) {
        var key = keys.stream().filter(known::contains).findFirst().orElse(keys.getFirst());
        return messages.getTranslation(key, locale);
    }
}
