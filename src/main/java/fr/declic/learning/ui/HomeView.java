package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.KeptTime;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Shelf;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.Notebook;
import fr.declic.learning.ProblemReports;
import fr.declic.page.Addresses;
import fr.declic.page.HomePage;
import fr.declic.page.HomeState;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Three doors: begin, go on, choose. */
@Route(LearningRoutes.HOME)
@AnonymousAllowed
class HomeView extends PageRoom implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(HomeView.class);

    private final Shelf shelf;
    private final Notebook notebook;
    private final KeptTime time;
    private final ProblemReports reports;
    private final Messages messages;

    HomeView(Shelf shelf, Notebook notebook, KeptTime time, ProblemReports reports, Messages messages) {
        this.shelf = shelf;
        this.notebook = notebook;
        this.time = time;
        this.reports = reports;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(HomePage.main(state(shelf.library()), new PageTexts(messages, getLocale())));
    }

    /** The library is in memory: home opens without the database, and says what it cannot tell. */
    private HomeState state(Library library) {
        try {
            return new HomeState(
                    start(library),
                    kept(library),
                    false,
                    backLate(),
                    !reports.news().isEmpty());
        } catch (DataAccessException lost) {
            LOG.warn("a place cannot be read: {}", lost.getMessage());
            return new HomeState(start(library), Optional.empty(), true, Optional.empty(), false);
        }
    }

    private Optional<Integer> backLate() {
        return time.isBackLate() ? Optional.of(time.months()) : Optional.empty();
    }

    /** The first step of the first course for beginners. */
    private static String start(Library library) {
        return library.courses().values().stream()
                .filter(course -> course.audience() == Audience.RESIDENT)
                .flatMap(course -> course.modules().stream())
                .flatMap(id -> library.module(id).stream())
                .findFirst()
                .map(Addresses::module)
                .orElse(Addresses.CATALOGUE);
    }

    private Optional<HomeState.Kept> kept(Library library) {
        return notebook.unfinished().flatMap(progress -> library.module(progress.moduleId())
                .map(module -> kept(module, progress.stepId())));
    }

    private static HomeState.Kept kept(CourseModule module, String stepId) {
        int number = module.step(stepId).map(module.steps()::indexOf).orElse(0) + 1;
        return new HomeState.Kept(module.title(), number, module.steps().size(), Addresses.step(module.id(), stepId));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title.home");
    }
}
