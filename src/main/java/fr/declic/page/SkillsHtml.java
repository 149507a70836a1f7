package fr.declic.page;

import fr.declic.page.NotebookPage.Mark;
import fr.declic.page.NotebookPage.Skill;
import fr.declic.page.NotebookPage.ThemeSkills;
import java.util.List;
import java.util.stream.Collectors;

/** What one can do, in sentences by theme, with a picture that is a table too. */
final class SkillsHtml {

    private static final int STEPS = 3;
    private static final int WIDTH = 240; // of the bars, in units of the picture

    private SkillsHtml() {}

    static String of(List<ThemeSkills> themes, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var able = themes.stream().filter(theme -> !theme.skills().isEmpty()).toList();
        return "<section><h2 class=\"over\">%s</h2>%s%s%s</section>"
                .formatted(
                        voice.say("page.notebook.can"),
                        able.isEmpty()
                                ? "<p>%s</p>".formatted(voice.say("page.notebook.can.none"))
                                : able.stream()
                                        .map(theme -> theme(theme, texts))
                                        .collect(Collectors.joining()),
                        able.isEmpty() ? "" : meaning(voice),
                        themes.isEmpty() ? "" : table(themes, voice));
    }

    private static String theme(ThemeSkills theme, Texts texts) {
        return "<h3>%s</h3><ul class=\"skills\">%s</ul>"
                .formatted(
                        Html.text(Typography.of(theme.name(), texts.locale())),
                        theme.skills().stream()
                                .map(skill -> skill(skill, texts))
                                .collect(Collectors.joining()));
    }

    private static String skill(Skill skill, Texts texts) {
        var voice = Voice.of(texts, skill.module().language());
        return "<li><span>%s</span> %s%s</li>"
                .formatted(
                        voice.title(skill.module().canDo()),
                        mark(skill.mark(), texts),
                        skill.toReview()
                                ? " <a href=\"%s\">%s</a>"
                                        .formatted(Addresses.module(skill.module()), voice.say("page.notebook.fading"))
                                : "");
    }

    /** A level in words, with as many full marks as it is high: the picture says nothing more than the words. */
    static String mark(Mark mark, Texts texts) {
        var dots = new StringBuilder();
        for (int i = 0; i < STEPS; i++) {
            dots.append("<circle cx=\"%d\" cy=\"7\" r=\"5\"%s/>"
                    .formatted(7 + 14 * i, i < mark.rank() ? " class=\"on\"" : ""));
        }
        return "<span class=\"mark\"><svg viewBox=\"0 0 42 14\" width=\"42\" height=\"14\" aria-hidden=\"true\">%s</svg> %s</span>"
                .formatted(dots, Html.text(Typography.of(mark.words(), texts.locale())));
    }

    private static String meaning(Voice voice) {
        return "<details class=\"meaning\"><summary>%s</summary><p>%s</p><p>%s</p><p>%s</p></details>"
                .formatted(
                        voice.say("page.notebook.meaning"),
                        voice.say("page.notebook.meaning.levels"),
                        voice.say("page.notebook.meaning.never"),
                        voice.say("page.notebook.meaning.who"));
    }

    private static String table(List<ThemeSkills> themes, Voice voice) {
        int most = themes.stream().mapToInt(ThemeSkills::modules).max().orElse(1);
        return """
            <div class="wide" role="region" tabindex="0" aria-label="%s"><table class="progress"><caption>%s</caption><thead><tr>\
            <th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th>\
            <th scope="col">%s</th><th scope="col">%s</th></tr></thead><tbody>%s</tbody></table></div>\
            """.formatted(
                        voice.say("page.notebook.table"),
                        voice.say("page.notebook.table"),
                        voice.say("page.notebook.table.theme"),
                        voice.say("page.notebook.table.alone"),
                        voice.say("page.notebook.table.helped"),
                        voice.say("page.notebook.table.under-way"),
                        voice.say("page.notebook.table.modules"),
                        themes.stream().map(theme -> row(theme, most, voice)).collect(Collectors.joining()));
    }

    private static String row(ThemeSkills theme, int most, Voice voice) {
        long alone = theme.alone();
        long helped = theme.skills().size() - alone;
        return """
            <tr><th scope="row">%s%s</th><td>%d</td><td>%d</td><td>%d</td><td>%d</td></tr>\
            """.formatted(
                        Html.text(Typography.of(theme.name(), voice.texts().locale())),
                        bar(alone, helped, theme.underWay(), theme.modules(), most),
                        alone,
                        helped,
                        theme.underWay(),
                        theme.modules());
    }

    /** As long as the theme has modules; filled with what is acquired alone, with help, and under way. */
    private static String bar(long alone, long helped, long underWay, long modules, int most) {
        double unit = (double) WIDTH / most;
        return """
            <svg viewBox="0 0 %d 16" width="%d" height="16" aria-hidden="true"><rect class="all" width="%s" height="16" rx="8"/>\
            <rect class="begun" width="%s" height="16" rx="8"/><rect class="helped" width="%s" height="16" rx="8"/>\
            <rect class="alone" width="%s" height="16" rx="8"/></svg>\
            """.formatted(
                        WIDTH,
                        WIDTH,
                        Math.round(unit * modules),
                        Math.round(unit * (alone + helped + underWay)),
                        Math.round(unit * (alone + helped)),
                        Math.round(unit * alone));
    }
}
