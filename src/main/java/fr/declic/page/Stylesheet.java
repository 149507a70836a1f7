package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private static final Map<String, String> OWN = Stream.of("picture.css", "sheet.css", "story.css", "rewrite.css")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), file -> joined(List.of(file))));
    private static final String FICHE = joined(List.of("tokens.css", "fiche.css"));

    private static final String PACKAGED = joined(List.of(
            "tokens.css",
            "frame.css",
            "step.css",
            "activity.css",
            "forms.css",
            "picture.css",
            "sheet.css",
            "story.css",
            "rewrite.css",
            "print.css",
            "package.css"));

    private static final String WORK = joined(List.of("work.css", "portfolio.css", "file.css"));
    private static final String NOTEBOOK = joined(List.of("notebook.css"));
    private static final String PROOFS = joined(List.of("proofs.css", "file.css"));
    private static final String STUDIO = joined(List.of("studio.css"));
    private static final String WORKSHOP = joined(List.of("workshop.css"));

    private Stylesheet() {}

    /** The styles of every public screen, for the head of each page. A file that is not there yet is left out. */
    public static String firstScreen() {
        return FIRST_SCREEN;
    }

    /** What the screens of those who work here have besides: it comes with their layout. */
    public static String work() {
        return WORK;
    }

    /** What the notebook and its tables have besides: it comes with them. */
    static String notebook() {
        return NOTEBOOK;
    }

    /** What the screens of proofs have besides: it comes with them. */
    public static String proofs() {
        return PROOFS;
    }

    /** What the studio's editor has besides: it comes with it. */
    public static String studio() {
        return STUDIO;
    }

    /** What the plan of a workshop has besides: it comes with it. */
    public static String workshop() {
        return WORKSHOP;
    }

    /** The styles of the fiche alone. */
    public static String fiche() {
        return FICHE;
    }

    /** The styles of a module that is played elsewhere: a file of its own, beside its page. */
    static String packaged() {
        return PACKAGED;
    }

    /** Each text that a {@code style} element of these pages holds, to the letter. */
    public static List<String> all() {
        return Stream.concat(
                        Stream.of(FIRST_SCREEN, WORK, FICHE, NOTEBOOK, PROOFS, STUDIO, WORKSHOP),
                        OWN.values().stream().sorted())
                .toList();
    }

    /** The styles of an activity that few pages have: they come with it. Empty for the usual ones. */
    static String of(Activity activity) {
        var file =
                switch (activity) {
                    case Hotspot _, ImageContext _ -> "picture.css";
                    case Estimate _, Checklist _ -> "sheet.css";
                    case Scenario _ -> "story.css";
                    case Rewrite _ -> "rewrite.css";
                    case Choice _, ShortText _, Order _, Sort _, Lab _ -> "";
                };
        return OWN.getOrDefault(file, "");
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
