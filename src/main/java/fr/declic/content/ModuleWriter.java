package fr.declic.content;

import fr.declic.content.Step.Practice;
import fr.declic.content.Step.Text;
import java.util.Locale;

/**
 * Writes a module as its file says it, always in the same way: reading what was written gives an equal module. Texts are
 * in double quotes, ids of steps are written out.
 */
public final class ModuleWriter {

    private final YamlWriter out = new YamlWriter();

    private ModuleWriter() {}

    /** The whole text of {@code module.md}, with LF line ends. */
    public static String write(CourseModule module) {
        var writer = new ModuleWriter();
        writer.out.raw("---\n");
        writer.head(module);
        writer.out.raw("---\n");
        module.steps().forEach(writer::step);
        if (!module.review().isEmpty()) {
            boolean french = module.language().getLanguage().equals(Locale.FRENCH.getLanguage());
            writer.out.raw("\n## " + (french ? "Pour réviser" : "Review") + "\n<!-- review -->\n");
            module.review().forEach(it -> ActivityWriter.write(it, writer.out));
        }
        return writer.out.toString();
    }

    private void head(CourseModule it) {
        out.plain("id", it.id());
        out.quoted("title", it.title());
        out.plain("language", it.language().toLanguageTag());
        out.plain("audience", it.audience() == Audience.RESIDENT ? "resident" : "adviser");
        out.plain("theme", it.theme());
        out.plain("minutes", it.minutes());
        out.quoted("objective", it.objective());
        it.ownCanDo().ifPresent(sentence -> out.quoted("can_do", sentence));
        out.plain("competencies", it.competencies());
        out.plain("prerequisites", it.prerequisites());
        it.coopTheme().ifPresent(theme -> out.quoted("coop_theme", theme));
        out.quoted("authors", it.authors());
        out.plain("licence", it.licence());
        out.plain("checked_on", it.checkedOn());
        it.reviewEvery().ifPresent(months -> out.plain("review_every", months + " months"));
        it.certainty().ifPresent(certainty -> out.plain("certainty", certainty));
        out.mappings("sources", it.sources(), source -> {
            out.quoted("title", source.title());
            out.quoted("url", source.url());
            out.plain("read_on", source.readOn());
        });
        out.quoted("together", it.together());
        out.block("guide", it.guide());
        out.mappings("tested_with", it.testedWith(), reading -> {
            out.quoted("who", reading.who());
            out.plain("on", reading.on());
        });
        it.adaptedFrom().ifPresent(id -> out.plain("adapted_from", id));
    }

    private void step(Step step) {
        var sound = step.sound().map(name -> "; sound: " + name).orElse("");
        out.raw("\n## " + step.title() + "\n<!-- step: " + step.id() + sound + " -->\n");
        for (var block : step.blocks()) {
            switch (block) {
                case Text text -> out.raw("\n" + text.markdown() + "\n");
                case Practice practice -> ActivityWriter.write(practice.activity(), out);
            }
        }
    }
}
