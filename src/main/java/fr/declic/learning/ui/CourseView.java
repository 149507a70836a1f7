package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.content.Shelf;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.Notebook;
import fr.declic.page.CoursePage;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;

/** One course: for whom, what for, its modules in order, and the one to go on with. */
@Route(LearningRoutes.COURSE)
@AnonymousAllowed
class CourseView extends PageRoom implements BeforeEnterObserver {

    private final Shelf shelf;
    private final Notebook notebook;
    private final Messages messages;
    private String title = "";

    CourseView(Shelf shelf, Notebook notebook, Messages messages) {
        this.shelf = shelf;
        this.notebook = notebook;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("course").orElseThrow();
        var course = shelf.library().course(slug).orElseThrow(NotFoundException::new);
        title = course.title();
        show(CoursePage.main(course, shelf.library(), Places.of(notebook), new PageTexts(messages, getLocale())));
        focusHeading();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title", title);
    }
}
