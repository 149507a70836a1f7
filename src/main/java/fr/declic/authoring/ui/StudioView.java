package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Shelf;
import fr.declic.learning.ProblemReports;
import fr.declic.platform.DataTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The modules: those that are written here, and those that are served. */
@Route(StudioRoutes.STUDIO)
@Menu(title = "authoring.menu", order = 38)
@RolesAllowed("TRAINER")
class StudioView extends StudioScreen implements BeforeEnterObserver {

    private final Studio studio;
    private final Shelf shelf;
    private final ProblemReports reports;

    StudioView(Studio studio, Shelf shelf, ProblemReports reports) {
        super("list");
        this.studio = studio;
        this.shelf = shelf;
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin("title");
        var table = new DataTable(text("title"), List.of(text("module")));
        studio.drafts()
                .forEach(draft -> table.row(new Anchor(
                        "/" + StudioRoutes.draft(draft.id()),
                        DraftTitle.of(draft.manuscript()).orElse(draft.moduleId()))));
        shelf.library()
                .revisions()
                .values()
                .forEach(revision -> table.row(button(
                        "write",
                        "quiet",
                        () -> go(StudioRoutes.draft(
                                studio.adapt(revision.module().id()))))));
        add(acts(ReportsLink.of(reports)), table);
    }
}
