package fr.declic.authoring.ui;

import fr.declic.content.Manuscript;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a draft is called, whatever the faults of its head. */
final class DraftTitle {

    private static final Pattern TITLE = Pattern.compile("(?m)^title: *\"?(.*?)\"? *$");

    private DraftTitle() {}

    static Optional<String> of(Manuscript text) {
        var found = TITLE.matcher(text.head());
        return found.find()
                ? Optional.of(found.group(1).replace("\\\"", "\"").strip()).filter(it -> !it.isEmpty())
                : Optional.empty();
    }
}
