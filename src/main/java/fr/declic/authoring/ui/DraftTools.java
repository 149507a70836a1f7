package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.declic.authoring.StudioRoutes;

/** What else one does with a module than write it. */
class DraftTools extends Nav {

    DraftTools(String draft) {
        getElement().setAttribute("aria-label", getTranslation("authoring.draft.tools"));
        addClassName("tools-of-draft");
        add(
                tool("list", StudioRoutes.STUDIO),
                tool("source", StudioRoutes.source(draft)),
                tool("quality", StudioRoutes.quality(draft)),
                tool("history", StudioRoutes.history(draft)),
                tool("review", StudioRoutes.review(draft)),
                tool("publish", StudioRoutes.publish(draft)));
    }

    private Anchor tool(String name, String route) {
        return new Anchor("/" + route, getTranslation("authoring.draft.tools." + name));
    }
}
