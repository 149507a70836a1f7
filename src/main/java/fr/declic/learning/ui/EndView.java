package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.activity.Activity;
import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.content.Step;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.ModulePlayer;
import fr.declic.learning.Notebook;
import fr.declic.page.EndPage;
import fr.declic.page.ModulePlace.State;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The end of a module: what one can do now, what was left aside, what comes next. */
@Route(LearningRoutes.END)
@AnonymousAllowed
class EndView extends ModuleView {

    private final Shelf shelf;
    private final Notebook notebook;
    private String html = "";

    EndView(ModulePlayer player, PlayerSession learner, Messages messages, Shelf shelf, Notebook notebook) {
        super(player, learner, messages);
        this.shelf = shelf;
        this.notebook = notebook;
    }

    @Override
    void open(Revision opened, BeforeEnterEvent event) {
        var module = opened.module();
        title(getTranslation("learning.title.end", module.title()));
        var end = new EndPage.End(
                module, leftAside(module), next(module, Course::modules), next(module, Course::touchModules));
        html = EndPage.main(end, texts());
        show(html);
        focusHeading();
    }

    /** The steps whose activity was not done yet: said plainly, and one press away. */
    private List<Step> leftAside(CourseModule module) {
        var solved = player.solved(module);
        return module.steps().stream()
                .filter(step -> step.activity()
                        .map(Activity::id)
                        .filter(id -> !solved.contains(id))
                        .isPresent())
                .toList();
    }

    /** The next module, in this order of the course, that is not finished. */
    private Optional<CourseModule> next(CourseModule module, Function<Course, List<String>> order) {
        var places = Places.of(notebook);
        return shelf.library().courses().values().stream()
                .filter(course -> course.modules().contains(module.id()))
                .findFirst()
                .stream()
                .flatMap(course -> Course.around(order.apply(course), module.id()).stream())
                .filter(id -> places.get(id) == null || places.get(id).state() != State.DONE)
                .flatMap(id -> shelf.library().module(id).stream())
                .findFirst();
    }

    @Override
    public String mainHtml() {
        return html;
    }
}
