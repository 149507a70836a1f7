package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.RefusedDraft;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Manuscript;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ProblemReport;
import fr.declic.learning.ProblemReports;
import fr.declic.page.Stylesheet;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What learners reported, module by module, to be answered; below, what was answered. */
@Route(StudioRoutes.REPORTS)
@RolesAllowed("TRAINER")
class ReportsView extends StudioScreen implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(ReportsView.class);

    /** Of one module on one page. */
    private static final int MOST = 50;

    private final ProblemReports reports;
    private final Studio studio;
    private final Shelf shelf;
    private final Map<String, IntConsumer> counted = new HashMap<>();
    private Optional<String> only = Optional.empty();

    ReportsView(ProblemReports reports, Studio studio, Shelf shelf) {
        super("reports");
        this.reports = reports;
        this.studio = studio;
        this.shelf = shelf;
        addClassName("reports");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        only = event.getLocation().getQueryParameters().getSingleParameter(StudioRoutes.MODULE);
        draw();
    }

    private void draw() {
        begin("title");
        getElement().appendChild(new Element("style").setText(Stylesheet.studio()));
        var back = acts(new Anchor("/" + StudioRoutes.STUDIO, text("back")));
        only.ifPresent(_ -> back.add(new Anchor("/" + StudioRoutes.REPORTS, text("all"))));
        add(back);
        var waiting = new TreeMap<>(reports.counts());
        only.ifPresent(it -> waiting.keySet().retainAll(List.of(it)));
        add(waiting.isEmpty() ? paragraph("none") : paragraph("what"));
        waiting.forEach((module, count) -> add(module(module, count)));
        answered();
    }

    private Section module(String moduleId, int count) {
        var waiting = reports.open(moduleId);
        var title = served(moduleId)
                .map(it -> it.module().title())
                .or(() -> waiting.stream().findFirst().map(ProblemReport::moduleTitle))
                .orElse(moduleId);
        var heading = new H2();
        counted.put(moduleId, left -> heading.setText(text("module", title, left)));
        tell(moduleId, count);
        var section = new Section(heading);
        waiting.stream().limit(MOST).forEach(it -> section.add(new ReportCard(it, this)));
        if (waiting.size() > MOST) {
            section.add(paragraph("more", waiting.size() - MOST));
        }
        return section;
    }

    /** How many of a module wait. */
    private void tell(String moduleId, int count) {
        Optional.ofNullable(counted.get(moduleId)).ifPresent(it -> it.accept(count));
    }

    private void answered() {
        var answered = only.map(reports::answered).orElseGet(reports::answered);
        if (!answered.isEmpty()) {
            var section = new Section();
            answered.forEach(it -> section.add(new ReportCard(it, this)));
            add(new NativeDetails(text("answered", answered.size()), section));
        }
    }

    private void replace(ReportCard card, ProblemReport answered) {
        var now = new ReportCard(answered, this);
        var section = card.getElement().getParent();
        section.insertChild(section.indexOfChild(card.getElement()), now.getElement());
        card.removeFromParent();
        now.focus();
    }

    /** Whether it was said of the text that is served now. */
    boolean isCurrent(ProblemReport report) {
        return served(report.moduleId())
                .filter(it -> it.sha256().equals(report.sha256()))
                .isPresent();
    }

    /** Whether there is something to write in. */
    boolean isServed(ProblemReport report) {
        return served(report.moduleId()).isPresent();
    }

    private Optional<Revision> served(String moduleId) {
        return shelf.library().revision(moduleId);
    }

    /** The step in the editor, in a draft that is begun if there is none yet. */
    void edit(ProblemReport report) {
        try {
            var draft = studio.adapt(report.moduleId());
            go(StudioRoutes.draft(draft, part(report)));
        } catch (RefusedDraft refused) {
            tell(Refusal.of(this, refused.reason()));
        }
    }

    /** A question off the path is in the review. */
    private static String part(ProblemReport report) {
        return report.stepId().matches("encore-\\d+") ? Manuscript.REVIEW : report.stepId();
    }

    /** Only its card is drawn anew: answers to others may be half-written. */
    void answer(ReportCard card, ProblemReport report, String words) {
        try {
            boolean mine = reports.answer(report.id(), words);
            var left = reports.counts();
            if (left.isEmpty()) {
                draw();
            } else {
                tell(report.moduleId(), left.getOrDefault(report.moduleId(), 0));
                reports.answered(report.moduleId()).stream()
                        .filter(it -> it.id() == report.id())
                        .findFirst()
                        .ifPresentOrElse(it -> replace(card, it), card::removeFromParent);
            }
            tell(text(mine ? "sent" : "answered-before"));
        } catch (DataAccessException | TransactionException lost) {
            LOG.warn("an answer to a report was not kept: {}", lost.getMessage());
            tell(text("lost"));
        }
    }
}
