package fr.declic.bench;

import fr.declic.activity.Activity;
import fr.declic.activity.Question;
import fr.declic.content.ContentFolder;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.learning.LearningRoutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screens that a learner goes through, one after another. */
record Walk(List<Stop> stops) {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());

    /**
     * One screen.
     *
     * @param address without the slash before it
     * @param last whether what follows is another module's, reached by a link
     */
    record Stop(String module, String address, Optional<Question> question, boolean last) {}

    static List<CourseModule> modules() {
        return LIBRARY.revisions().values().stream().map(Revision::module).toList();
    }

    /** Each module of the first course, step by step to its end. */
    static Walk course() {
        var stops = new ArrayList<Stop>();
        for (var id : LIBRARY.courses().firstEntry().getValue().modules()) {
            var module = LIBRARY.module(id).orElseThrow();
            module.steps()
                    .forEach(step -> stops.add(new Stop(
                            id,
                            LearningRoutes.step(id, step.id()),
                            step.activity().flatMap(Walk::question),
                            false)));
            stops.add(new Stop(id, LearningRoutes.end(id), Optional.empty(), true));
        }
        return new Walk(stops);
    }

    /** Question after question: those of each module that are off its path. */
    static Walk questions() {
        var stops = new ArrayList<Stop>();
        for (var module : modules()) {
            int number = 0;
            for (var activity : module.review()) {
                stops.add(new Stop(module.id(), LearningRoutes.more(module.id(), ++number), question(activity), false));
            }
            if (number > 0) {
                stops.add(new Stop(module.id(), LearningRoutes.end(module.id()), Optional.empty(), true));
            }
        }
        return new Walk(stops);
    }

    private static Optional<Question> question(Activity activity) {
        return activity instanceof Question question ? Optional.of(question) : Optional.empty();
    }
}
