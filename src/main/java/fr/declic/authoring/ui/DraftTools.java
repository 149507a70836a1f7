package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.declic.authoring.Draft;
import fr.declic.authoring.StudioRoutes;
import fr.declic.learning.ProblemReports;

/** What else one does with a module than write it. */
class DraftTools extends Nav {

    /** @param bin throws it away */
    DraftTools(Draft draft, ProblemReports reports, Runnable bin) {
        var id = draft.id();
        getElement().setAttribute("aria-label", getTranslation("authoring.draft.tools"));
        addClassName("tools-of-draft");
        add(
                tool("list", StudioRoutes.STUDIO),
                tool("source", StudioRoutes.source(id)),
                tool("quality", StudioRoutes.quality(id)),
                tool("history", StudioRoutes.history(id)),
                ReportsLink.of(draft.moduleId(), reports),
                tool("review", StudioRoutes.review(id)),
                tool("publish", StudioRoutes.publish(id)),
                tool("export", StudioRoutes.export(draft.moduleId())),
                Notice.button(getTranslation("authoring.draft.tools.bin"), bin));
    }

    private Anchor tool(String name, String route) {
        return new Anchor("/" + route, getTranslation("authoring.draft.tools." + name));
    }
}
