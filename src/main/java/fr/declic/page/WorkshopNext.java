package fr.declic.page;

import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import java.util.List;
import java.util.stream.Stream;

/** The modules that one may go on with after others. */
final class WorkshopNext {

    private static final int MOST = 4;

    private WorkshopNext() {}

    /** Those that follow in their courses, then those that ask for one of them. */
    static List<CourseModule> of(List<CourseModule> done, Library library) {
        var ids = done.stream().map(CourseModule::id).toList();
        var audiences = done.stream().map(CourseModule::audience).distinct().toList();
        var following = library.courses().values().stream()
                .map(Course::modules)
                .flatMap(course -> ids.stream().filter(course::contains).flatMap(id -> course.stream()
                        .skip(course.indexOf(id) + 1L)
                        .limit(1)))
                .flatMap(id -> library.module(id).stream());
        var asking = library.revisions().values().stream()
                .map(Revision::module)
                .filter(it -> it.prerequisites().stream().anyMatch(ids::contains));
        return Stream.concat(following, asking)
                .filter(it -> !ids.contains(it.id()) && audiences.contains(it.audience()))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
