package fr.declic.authoring;

import fr.declic.content.Audience;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/**
 * What one looks for in the studio's list.
 *
 * @param words each of them begins a word of the title or of the id, accents and capitals forgiven
 * @param theme a code; empty for all
 * @param due only those whose facts ask to be checked
 * @param faulty only drafts with faults
 */
public record ModuleSearch(
        String words,
        Optional<Standing> standing,
        Optional<Audience> audience,
        String theme,
        boolean due,
        boolean faulty) {

    /** In characters. */
    public static final int LONGEST = 200;

    public static final ModuleSearch ALL = new ModuleSearch("", Optional.empty(), Optional.empty(), "", false, false);

    /** Where a module is on its way; one that is served and being changed is in two places. */
    public enum Standing {
        DRAFT,
        IN_REVIEW,
        LOCAL,
        SHIPPED,
        WITHDRAWN
    }

    public ModuleSearch {
        words = StringUtils.left(words, LONGEST);
    }

    /** Whether a module is one of those; its faults are not looked at. */
    boolean takes(ListedModule module) {
        var text = " " + spaced(module.title() + " " + module.id());
        return Stream.of(spaced(words).split(" ")).allMatch(word -> text.contains(" " + word))
                && standing.map(it -> is(module, it)).orElse(true)
                && audience.map(it -> module.audience().equals(Optional.of(it))).orElse(true)
                && (theme.isEmpty() || module.theme().equals(Optional.of(theme)))
                && (!due || module.due().isPresent())
                && (!faulty || module.draft().isPresent());
    }

    private static boolean is(ListedModule module, Standing standing) {
        var draft = module.draft().map(ListedModule.Writing::state);
        return switch (standing) {
            case DRAFT -> draft.equals(Optional.of(Draft.State.DRAFT));
            case IN_REVIEW -> draft.equals(Optional.of(Draft.State.IN_REVIEW));
            case LOCAL -> module.served().equals(Optional.of(ListedModule.Served.LOCAL));
            case SHIPPED -> module.served().equals(Optional.of(ListedModule.Served.SHIPPED));
            case WITHDRAWN -> module.served().equals(Optional.of(ListedModule.Served.WITHDRAWN));
        };
    }

    private static String spaced(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Without accents and capitals. */
    static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }
}
