package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.content.Revision;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.ModulePlayer;
import fr.declic.learning.ProblemReports;
import fr.declic.platform.Room;
import java.util.stream.IntStream;

/** The same form on a page of its own: for who pressed before the page was ready, and for whoever keeps the address. */
@Route(LearningRoutes.REPORT)
@AnonymousAllowed
class ReportView extends Room implements BeforeEnterObserver, HasDynamicTitle {

    private final ModulePlayer player;
    private final ProblemReports reports;

    ReportView(ModulePlayer player, ProblemReports reports) {
        this.player = player;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var revision = player.open(parameters.get("module").orElseThrow()).orElseThrow(NotFoundException::new);
        var step = parameters.get("step").orElseThrow();
        var address = address(revision, step);
        removeAll();
        add(new ReportForm(reports, new ReportForm.Place(revision, step), true, () -> getUI().ifPresent(
                        ui -> ui.navigate(address))));
        focusHeading();
    }

    /** Where one came from. */
    private static String address(Revision revision, String step) {
        var module = revision.module();
        return module.step(step)
                .map(it -> LearningRoutes.step(module.id(), it.id()))
                .or(() -> IntStream.rangeClosed(1, module.review().size())
                        .filter(number -> LearningRoutes.moreStep(number).equals(step))
                        .mapToObj(number -> LearningRoutes.more(module.id(), number))
                        .findFirst())
                .orElseThrow(NotFoundException::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title", getTranslation("learning.report.title"));
    }
}
