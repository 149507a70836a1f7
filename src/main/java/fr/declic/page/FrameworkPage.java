package fr.declic.page;

import fr.declic.page.NotebookPage.Link;
import fr.declic.page.NotebookPage.Mark;
import fr.declic.page.RadarChart.Axis;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one can do, as a competency framework names it: a picture by area, and a table. */
public final class FrameworkPage {

    private FrameworkPage() {}

    /**
     * A framework and how far one has come in it.
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

    /** @param code such as {@code 2} */
    public record Area(String code, String name, List<Row> rows) {
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
     * @param level the framework's own level, in words, where something is acquired and it has levels
     * @param known how we know, in words; empty when nothing was done
     * @param through another competency by which it is seen, in words, where nothing was done for it itself
     */
    public record Row(
            String code, String name, Mark mark, Optional<String> level, String known, Optional<String> through) {}

    /** The inside of the page's {@code main}. */
    public static String main(Seen seen, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        return """
            <style>%s</style><h1 tabindex="-1">%s</h1><p>%s</p>%s%s%s<p class="soft">%s%s</p>\
            <nav aria-label="%s"><ul class="links">%s<li><a href="%s">%s</a></li></ul></nav>\
            """.formatted(
                        Stylesheet.notebook(),
                        set(seen.title(), texts),
                        voice.say("page.framework.what"),
                        seen.note().isEmpty() ? "" : "<p class=\"soft\">%s</p>".formatted(set(seen.note(), texts)),
                        picture(seen, voice),
                        seen.areas().stream().map(area -> area(area, voice)).collect(Collectors.joining()),
                        voice.say("page.framework.marker"),
                        seen.throughNote().isEmpty() ? "" : " " + set(seen.throughNote(), texts),
                        voice.say("page.framework.others"),
                        seen.others().stream()
                                .map(it -> "<li><a href=\"%s\">%s</a></li>"
                                        .formatted(Html.text(it.address()), set(it.text(), texts)))
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
        var title = set(area.code() + ". " + area.name(), texts);
        return """
            <h2>%s</h2><div class="wide" role="region" tabindex="0" aria-label="%s"><table class="framework"><thead><tr>\
            <th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>%s</tbody></table></div>\
            """.formatted(
                        title,
                        title,
                        voice.say("page.framework.competency"),
                        voice.say("page.framework.level"),
                        voice.say("page.framework.known"),
                        area.rows().stream().map(row -> row(row, texts)).collect(Collectors.joining()));
    }

    private static String row(Row row, Texts texts) {
        return "<tr><th scope=\"row\"><span class=\"code\">%s</span> %s</th><td>%s%s</td><td>%s%s</td></tr>"
                .formatted(
                        Html.text(row.code()),
                        set(row.name(), texts),
                        SkillsHtml.mark(row.mark(), texts),
                        row.level().map(it -> "<br>" + set(it, texts)).orElse(""),
                        set(row.known(), texts),
                        row.through()
                                .map(it -> (row.known().isEmpty() ? "" : "<br>")
                                        + "<span class=\"soft\">%s</span>".formatted(set(it, texts)))
                                .orElse(""));
    }

    private static String set(String text, Texts texts) {
        return Html.text(Typography.of(text, texts.locale()));
    }
}
