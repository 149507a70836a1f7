package fr.declic.competency;

import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.learning.Progress;
import java.time.Instant;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What to learn next, and why.
 *
 * @param course the course that it belongs to, where that is the reason
 */
public record Suggestion(CourseModule module, Why why, Optional<Course> course) {

    /** The first of these reasons that holds. */
    public enum Why {
        /** It was begun and not finished. */
        BEGUN,
        /** It follows, in its course, what was finished last. */
        NEXT_IN_COURSE,
        /** It was learnt long ago. */
        LONG_AGO,
        /** Its course was not begun, and is for the same people. */
        NEW_COURSE
    }

    /**
     * Nothing when everything is done, or nothing was begun.
     *
     * @param progresses the module last touched first
     */
    static Optional<Suggestion> of(
            Library library, List<Progress> progresses, Collection<Standing> standings, Instant now, Period fade) {
        var done = done(progresses, standings);
        return begun(library, progresses)
                .or(() -> nextInCourse(library, done))
                .or(() -> longAgo(library, standings, now, fade))
                .or(() -> newCourse(library, done));
    }

    /** The modules that were finished here, the last one first; who finished none here may have acquired some elsewhere. */
    private static List<String> done(List<Progress> progresses, Collection<Standing> standings) {
        var finished = progresses.stream()
                .filter(Progress::completed)
                .map(Progress::moduleId)
                .toList();
        return !finished.isEmpty()
                ? finished
                : standings.stream()
                        .filter(standing -> standing.level().acquired())
                        .sorted(Comparator.comparing(Standing::since).reversed())
                        .flatMap(standing -> standing.module().stream())
                        .toList();
    }

    private static Optional<Suggestion> begun(Library library, List<Progress> progresses) {
        return progresses.stream()
                .filter(progress -> !progress.completed())
                .flatMap(progress -> library.module(progress.moduleId()).stream())
                .findFirst()
                .map(module -> new Suggestion(module, Why.BEGUN, Optional.empty()));
    }

    private static Optional<Suggestion> nextInCourse(Library library, List<String> done) {
        return done.stream()
                .flatMap(last -> library.courses().values().stream()
                        .filter(course -> course.modules().contains(last))
                        .flatMap(course -> Course.around(course.modules(), last).stream()
                                .filter(id -> !done.contains(id))
                                .flatMap(id -> library.module(id).stream())
                                .limit(1)
                                .map(module -> new Suggestion(module, Why.NEXT_IN_COURSE, Optional.of(course)))))
                .findFirst();
    }

    private static Optional<Suggestion> longAgo(
            Library library, Collection<Standing> standings, Instant now, Period fade) {
        return standings.stream()
                .filter(standing -> standing.toReview(now, fade))
                .sorted(Comparator.comparing(it -> it.lastSuccess().orElse(now)))
                .flatMap(standing -> standing.module().flatMap(library::module).stream())
                .findFirst()
                .map(module -> new Suggestion(module, Why.LONG_AGO, Optional.empty()));
    }

    private static Optional<Suggestion> newCourse(Library library, List<String> done) {
        var audience = done.stream()
                .flatMap(id -> library.module(id).stream())
                .map(CourseModule::audience)
                .findFirst();
        return library.courses().values().stream()
                .filter(course -> audience.filter(course.audience()::equals).isPresent())
                .filter(course -> course.modules().stream().noneMatch(done::contains))
                .flatMap(course -> course.modules().stream()
                        .limit(1)
                        .flatMap(id -> library.module(id).stream())
                        .map(module -> new Suggestion(module, Why.NEW_COURSE, Optional.of(course))))
                .findFirst();
    }
}
