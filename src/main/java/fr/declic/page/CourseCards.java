package fr.declic.page;

import fr.declic.content.Audience;
import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import java.util.List;
import java.util.stream.Collectors;

/** Courses as large cards that lead to them. */
final class CourseCards {

    private static final int HOUR = 60;

    private CourseCards() {}

    /** A list of courses under its title; nothing when there is none. */
    static String section(List<Course> courses, Library library, Voice voice) {
        return courses.isEmpty()
                ? ""
                : courses.stream()
                        .map(course -> card(course, library, voice))
                        .collect(Collectors.joining(
                                "",
                                "<section><h2 class=\"over\">%s</h2><ul class=\"sheets\">"
                                        .formatted(voice.say("page.catalogue.courses")),
                                "</ul></section>"));
    }

    private static String card(Course course, Library library, Voice voice) {
        return "<li><a class=\"card-sheet\" href=\"%s\"><h3>%s</h3><span>%s</span><span>%s</span></a></li>"
                .formatted(
                        Addresses.course(course),
                        voice.title(course.title()),
                        voice.title(course.forWhom()),
                        length(course, library, voice));
    }

    /** How long it takes. Residents are not told minutes: they would count them. */
    static String length(Course course, Library library, Voice voice) {
        var modules = course.modules().stream()
                .flatMap(id -> library.module(id).stream())
                .toList();
        if (course.audience() == Audience.RESIDENT) {
            return voice.say("page.course.length", modules.size());
        }
        int minutes = modules.stream().mapToInt(CourseModule::minutes).sum();
        return voice.say("page.course.length.adviser", modules.size(), Math.ceilDiv(minutes, HOUR));
    }
}
