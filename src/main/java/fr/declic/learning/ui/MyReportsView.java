package fr.declic.learning.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.ProblemReport;
import fr.declic.learning.ProblemReports;
import fr.declic.platform.FormScreen;

/** What one reported, the newest first, with the answers. Who has seen this page has seen them. */
@Route(LearningRoutes.MY_REPORTS)
@AnonymousAllowed
class MyReportsView extends FormScreen implements BeforeEnterObserver {

    private final ProblemReports reports;

    MyReportsView(ProblemReports reports) {
        super("learning", "my-reports");
        this.reports = reports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin("title");
        var mine = reports.mine();
        if (mine.isEmpty()) {
            add(paragraph("none"));
        }
        mine.stream().map(this::told).forEach(this::add);
        add(acts(link("home", "main", LearningRoutes.HOME)));
        if (mine.stream().anyMatch(ProblemReport::isNews)) {
            reports.seen();
        }
    }

    private Article told(ProblemReport report) {
        var told = new Article();
        told.add(
                new H2(report.moduleTitle() + " · " + report.stepTitle()),
                paragraph(
                        "said",
                        getTranslation("learning.report.kind." + report.kind().code())));
        if (!report.words().isEmpty()) {
            told.add(asWritten(report.words()));
        }
        report.reply()
                .ifPresentOrElse(
                        reply -> told.add(paragraph("reply"), asWritten(reply.text())), () -> told.add(soft("waits")));
        return told;
    }

    /** What people write keeps its lines. */
    private static Paragraph asWritten(String text) {
        var paragraph = new Paragraph();
        text.lines().forEach(line -> {
            if (paragraph.getChildren().findAny().isPresent()) {
                paragraph.getElement().appendChild(new Element("br"));
            }
            paragraph.add(new Span(line));
        });
        paragraph.addClassName("view");
        return paragraph;
    }
}
