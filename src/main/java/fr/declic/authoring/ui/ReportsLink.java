package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.declic.authoring.StudioRoutes;
import fr.declic.learning.ProblemReports;

/** To what learners reported, with how many of them wait for an answer. */
final class ReportsLink extends Anchor {

    private ReportsLink(String address, int waiting) {
        super("/" + address);
        setText(getTranslation("authoring.reports.link", waiting));
    }

    /** All of them. */
    static ReportsLink of(ProblemReports reports) {
        return new ReportsLink(
                StudioRoutes.REPORTS,
                reports.counts().values().stream().mapToInt(it -> it).sum());
    }

    /** Those of one module. */
    static ReportsLink of(String moduleId, ProblemReports reports) {
        return new ReportsLink(StudioRoutes.reports(moduleId), reports.counts().getOrDefault(moduleId, 0));
    }
}
