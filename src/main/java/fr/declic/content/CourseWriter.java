package fr.declic.content;

import java.util.Map;

/** Writes a course as its file says it, always in the same way: reading what was written gives an equal course. */
public final class CourseWriter {

    private CourseWriter() {}

    /** The whole text of {@code courses/<slug>.yaml}, with LF line ends. */
    public static String write(Course course) {
        var out = new YamlWriter();
        out.plain("slug", course.slug());
        out.quoted("title", course.title());
        out.plain("audience", course.audience() == Audience.RESIDENT ? "resident" : "adviser");
        out.plain("language", course.language().toLanguageTag());
        out.quoted("for_whom", course.forWhom());
        out.quoted("outcome", course.outcome());
        out.raw("modules:\n");
        course.modules().forEach(id -> out.raw("  - " + id + "\n"));
        if (!course.touchSwap().isEmpty()) {
            var swaps = course.touchSwap().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .toList();
            out.mappings("touch_swap", swaps, swap -> {
                out.plain("module", swap.getKey());
                out.plain("instead", swap.getValue());
            });
        }
        return out.toString();
    }
}
