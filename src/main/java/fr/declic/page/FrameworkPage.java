package fr.declic.page;

import fr.declic.page.NotebookPage.Link;
import fr.declic.page.NotebookPage.Mark;
import fr.declic.page.RadarChart.Axis;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one can do, as a competency framework names it: a picture by area, and a table. */
public final class FrameworkPage {

    private FrameworkPage() {}

    /** What frameworks are presented in; their competencies may have names in other languages too. */
    private static final Locale LANGUAGE = Locale.FRENCH;

    /**
     * A framework and how far one has come in it. Its title and what must be said are in French.
     *
     * @param note what must be said with it, plain; empty when nothing
     * @param throughNote what must be said of competencies seen through others, plain; empty when none is
     * @param others the other frameworks
     */
    public record Seen(String title, String note, String throughNote, List<Area> areas, List<Link> others) {
        public Seen {
            areas = List.copyOf(areas);
            others = List.copyOf(others);
        }
    }

    /** A name, plain, and the language that it is in. */
    public record Named(String text, Locale language) {}

    /** @param code such as {@code 2} */
    public record Area(String code, Named name, List<Row> rows) {
        public Area {
            rows = List.copyOf(rows);
        }

        private double acquired() {
            return rows.isEmpty()
                    ? 0
                    : (double) rows.stream()
                                    .filter(row -> row.mark().rank() > 0)
                                    .count()
                            / rows.size();
        }
    }

    /**
     * One competency.
     *
     * @param toReview whether it was acquired long ago
     * @param level the framework's own level, in words, where something is acquired and it has levels
     * @param known how we know, in words; empty when nothing was done
     * @param through another competency by which it is seen, where nothing was done for it itself
     */
    public record Row(
            String code,
            Named name,
            Mark mark,
            boolean toReview,
            Optional<String> level,
            String known,
            Optional<Through> through) {}

    /** @param level in words */
    public record Through(Named name, String level) {}

    /** The inside of the page's {@code main}. */
    public static String main(Seen seen, Texts texts) {
        var voice = Voice.of(texts, LANGUAGE);
        return """
            <style>%s</style><h1 tabindex="-1">%s</h1><p>%s</p>%s%s%s<p class="soft">%s%s</p>\
            <nav aria-label="%s"><ul class="links">%s<li><a href="%s">%s</a></li></ul></nav>\
            """.formatted(
                        Stylesheet.notebook(),
                        voice.title(seen.title()),
                        voice.say("page.framework.what"),
                        seen.note().isEmpty() ? "" : "<p class=\"soft\">%s</p>".formatted(voice.title(seen.note())),
                        picture(seen, voice),
                        seen.areas().stream().map(area -> area(area, voice)).collect(Collectors.joining()),
                        voice.say("page.framework.marker"),
                        seen.throughNote().isEmpty() ? "" : " " + voice.title(seen.throughNote()),
                        voice.say("page.framework.others"),
                        seen.others().stream()
                                .map(it -> "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(Html.text(it.address()), voice.title(it.text())))
                                .collect(Collectors.joining()),
                        Addresses.NOTEBOOK,
                        voice.say("page.framework.back"));
    }

    /** A shape needs three sides; with fewer areas the table is picture enough. */
    private static String picture(Seen seen, Voice voice) {
        var areas = seen.areas().stream().filter(area -> !area.rows().isEmpty()).toList();
        return areas.size() < 3
                ? ""
                : "<figure class=\"radar\">%s<figcaption>%s</figcaption></figure>"
                        .formatted(
                                RadarChart.svg(
                                        areas.stream()
                                                .map(area -> new Axis(area.code(), area.acquired()))
                                                .toList(),
                                        voice.texts().get("page.framework.picture")),
                                voice.say("page.framework.picture.legend"));
    }

    private static String area(Area area, Voice voice) {
        var texts = voice.texts();
        var id = Html.text("area-" + area.code());
        return """
            <h2 id="%s">%s. %s</h2><div class="wide" role="region" tabindex="0" aria-labelledby="%s"><table class="framework"><thead><tr>\
            <th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>%s</tbody></table></div>\
            """.formatted(
                        id,
                        Html.text(area.code()),
                        name(area.name(), texts),
                        id,
                        voice.say("page.framework.competency"),
                        voice.say("page.framework.level"),
                        voice.say("page.framework.known"),
                        area.rows().stream().map(row -> row(row, texts)).collect(Collectors.joining()));
    }

    private static String row(Row row, Texts texts) {
        return "<tr><th scope=\"row\"><span class=\"code\">%s</span> %s</th><td>%s%s%s</td><td>%s%s</td></tr>"
                .formatted(
                        Html.text(row.code()),
                        name(row.name(), texts),
                        SkillsHtml.mark(row.mark(), texts),
                        row.toReview() ? "<br>" + set(texts.get("page.notebook.fading"), texts) : "",
                        row.level().map(it -> "<br>" + set(it, texts)).orElse(""),
                        set(row.known(), texts),
                        row.through()
                                .map(it -> (row.known().isEmpty() ? "" : "<br>")
                                        + "<span class=\"soft\">%s</span>".formatted(through(it, texts)))
                                .orElse(""));
    }

    private static String name(Named name, Texts texts) {
        return Voice.of(texts, name.language()).title(name.text());
    }

    private static String through(Through through, Texts texts) {
        var name = through.name();
        return Voice.of(texts, name.language()).sayOf("page.framework.through", name.text(), through.level());
    }

    private static String set(String text, Texts texts) {
        return Html.text(Typography.of(text, texts.locale()));
    }
}
