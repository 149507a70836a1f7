package fr.declic.authoring;

import fr.declic.content.Audience;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the head of a draft says first, whatever its faults.
 *
 * @param title as it is called; empty when the head does not say
 * @param theme a code that may not exist
 */
public record DraftHead(Optional<String> title, Optional<Audience> audience, Optional<String> theme) {

    /** In characters: a title stands before that. */
    static final int FAR = 4_000;

    private static final Pattern TITLE = line("title", ".*?");
    private static final Pattern AUDIENCE = line("audience", "resident|adviser");
    private static final Pattern THEME = line("theme", "[a-z0-9-]{1,60}");

    /** @param text of {@code module.md}, or its first {@link #FAR} characters */
    public static DraftHead of(String text) {
        int end = text.indexOf("\n---", 3);
        var head = end < 0 ? text : text.substring(0, end);
        return new DraftHead(
                found(TITLE, head).map(it -> it.replace("\\\"", "\"")),
                found(AUDIENCE, head).map(it -> it.equals("adviser") ? Audience.ADVISER : Audience.RESIDENT),
                found(THEME, head));
    }

    private static Pattern line(String key, String value) {
        return Pattern.compile("(?m)^" + key + ":[ \\t]*\"?(" + value + ")\"?[ \\t]*$");
    }

    private static Optional<String> found(Pattern line, String head) {
        var found = line.matcher(head);
        return found.find() ? Optional.of(found.group(1).strip()).filter(it -> !it.isEmpty()) : Optional.empty();
    }
}
