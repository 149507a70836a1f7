package fr.declic.competency.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.competency.CompetencyRoutes;
import fr.declic.competency.MyNotebook;
import fr.declic.content.Framework;
import fr.declic.content.Shelf;
import fr.declic.page.FrameworkPage;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;
import java.util.Optional;

/** The learner's own competencies, in the order of a framework. */
@Route(CompetencyRoutes.FRAMEWORK)
@AnonymousAllowed
class FrameworkView extends PageRoom implements BeforeEnterObserver {

    private final Shelf shelf;
    private final MyNotebook notebook;
    private final Messages messages;
    private String title = "";

    FrameworkView(Shelf shelf, MyNotebook notebook, Messages messages) {
        this.shelf = shelf;
        this.notebook = notebook;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var library = shelf.library();
        Framework framework = event.getRouteParameters()
                .get("framework")
                .flatMap(code -> Optional.ofNullable(library.frameworks().get(code)))
                .orElseThrow(NotFoundException::new);
        var texts = new PageTexts(messages, getLocale());
        var content = FrameworkContent.of(library, notebook.open(), texts);
        title = framework.title();
        show(FrameworkPage.main(content.of(framework), texts));
        focusHeading();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("competency.title.framework", title);
    }
}
