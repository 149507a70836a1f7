package fr.declic.authoring;

import fr.declic.content.Audience;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * What the head of a draft says first, whatever its faults.
 *
 * @param title as it is called; empty when the head does not say
 * @param theme a code that may not exist
 */
public record DraftHead(Optional<String> title, Optional<Audience> audience, Optional<String> theme) {

    /** In characters: a title stands before that. */
    static final int FAR = 4_000;

    private static final Pattern THEME = Pattern.compile("[a-z0-9-]{1,60}");

    /** @param text of {@code module.md}, or its first {@link #FAR} characters: more are not looked at */
    public static DraftHead of(String text) {
        var near = StringUtils.left(text, FAR);
        int end = near.indexOf("\n---", 3);
        var head = end < 0 ? near : near.substring(0, end);
        return new DraftHead(
                found("title", head).map(it -> it.replace("\\\"", "\"")),
                found("audience", head)
                        .filter(it -> it.equals("adviser") || it.equals("resident"))
                        .map(it -> it.equals("adviser") ? Audience.ADVISER : Audience.RESIDENT),
                found("theme", head).filter(it -> THEME.matcher(it).matches()));
    }

    /** What stands behind a key, without its quotes. Line by line: a pattern would take for ever with many spaces. */
    private static Optional<String> found(String key, String head) {
        return head.lines()
                .filter(it -> it.startsWith(key + ":"))
                .findFirst()
                .map(it -> it.substring(key.length() + 1).strip())
                .map(it -> StringUtils.removeEnd(StringUtils.removeStart(it, "\""), "\"")
                        .strip())
                .filter(it -> !it.isEmpty());
    }
}
