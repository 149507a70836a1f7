package fr.declic.exchange;

import fr.declic.activity.Lab;
import fr.declic.content.CourseModule;
import fr.declic.exchange.ScormPackage.Origin;
import fr.declic.page.PackagePage;
import fr.declic.page.Texts;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What whoever opens a package reads first: what it is, what counts, and that its answers are in it. */
final class ScormReadme {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private ScormReadme() {}

    static String of(CourseModule module, Scorm version, Origin origin, PackagePage page, String sha256, Texts texts) {
        var checked = module.checkedOn()
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale()));
        var words = Map.of(
                "title", module.title(),
                "objective", module.objective(),
                "version", version.title(),
                "authors", String.join(", ", module.authors()),
                "licence", module.licence(),
                "checked", checked,
                "revision", sha256,
                "origin", origin(origin, texts),
                "labs", labs(module, page, texts));
        return PLACE.matcher(template(texts)).replaceAll(found -> word(found, words));
    }

    private static String word(MatchResult found, Map<String, String> words) {
        return Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group()));
    }

    private static String template(Texts texts) {
        var own = ScormPackage.resource(
                "LISEZ-MOI_%s.txt".formatted(texts.locale().getLanguage()));
        var text = own.or(() -> ScormPackage.resource("LISEZ-MOI_fr.txt")).orElseThrow();
        return new String(text, StandardCharsets.UTF_8);
    }

    private static String origin(Origin origin, Texts texts) {
        var from = Stream.of(origin.name(), origin.address())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
        return from.isEmpty() ? "" : texts.get("exchange.scorm.origin", from) + "\n";
    }

    private static String labs(CourseModule module, PackagePage page, Texts texts) {
        boolean some = module.steps().stream()
                .anyMatch(step -> step.activity().filter(Lab.class::isInstance).isPresent());
        return !some || page.playsLabs() ? "" : "  " + texts.get("exchange.scorm.no-labs") + "\n";
    }
}
