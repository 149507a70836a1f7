package fr.declic.competency.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.competency.CompetencyRoutes;
import fr.declic.competency.MyLevels;
import fr.declic.content.Framework;
import fr.declic.content.Shelf;
import fr.declic.page.FrameworkPage;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.PageTexts;
import java.util.Optional;

/** The learner's own competencies, in the order of a framework. */
@Route(CompetencyRoutes.FRAMEWORK)
@AnonymousAllowed
class FrameworkView extends Room implements FirstScreen, BeforeEnterObserver, HasDynamicTitle {

    private final Shelf shelf;
    private final MyLevels levels;
    private final Messages messages;
    private String html = "";
    private String title = "";

    FrameworkView(Shelf shelf, MyLevels levels, Messages messages) {
        this.shelf = shelf;
        this.levels = levels;
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
        var content = new FrameworkContent(library, FrameworkContent.byCode(levels.all()), texts);
        title = framework.title();
        html = FrameworkPage.main(content.of(framework), texts);
        show(html);
        focusHeading();
    }

    @Override
    public String mainHtml() {
        return html;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("competency.title.framework", title);
    }
}
