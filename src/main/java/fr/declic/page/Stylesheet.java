package fr.declic.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The styles that are written into the pages themselves, so that nothing is waited for. */
public final class Stylesheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final List<String> SCREENS = List.of(
            "tokens.css",
            "frame.css",
            "home.css",
            "step.css",
            "activity.css",
            "forms.css",
            "account.css",
            "comfort.css",
            "print.css");
    private static final String FIRST_SCREEN = joined(SCREENS);
    private static final String FICHE = joined(List.of("tokens.css", "fiche.css"));

    private Stylesheet() {}

    /** The styles of every public screen, for the head of each page. A file that is not there yet is left out. */
    public static String firstScreen() {
        return FIRST_SCREEN;
    }

    /** The styles of the fiche alone. */
    public static String fiche() {
        return FICHE;
    }

    private static String joined(List<String> files) {
        return files.stream()
                .map(file -> Resource.read("css/" + file))
                .flatMap(Optional::stream)
                .map(Stylesheet::light)
                .collect(Collectors.joining());
    }

    /** Takes out comments and needless spaces; a space that means something, as in {@code a + b}, stays. */
    static String light(String css) {
        return COMMENT.matcher(css)
                .replaceAll("")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .replaceAll("(?<![\\w.])0\\.(\\d)", ".$1")
                .replaceAll("#(\\w)\\1(\\w)\\2(\\w)\\3\\b", "#$1$2$3")
                .strip();
    }
}
