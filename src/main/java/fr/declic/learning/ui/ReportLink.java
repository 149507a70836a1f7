package fr.declic.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.learning.ProblemReports;
import java.util.Optional;

/**
 * « Signaler un problème », below a step. The form opens in the browser's own dialog over the step, which stays as it
 * is: what one has picked, typed or half done is there when it closes. Before Flow is here it is a plain link, at the
 * same place.
 */
class ReportLink extends Div {

    private final ProblemReports reports;
    private final ReportForm.Place place;
    private Optional<Dialog> dialog = Optional.empty();

    ReportLink(ProblemReports reports, ReportForm.Place place) {
        this.reports = reports;
        this.place = place;
        addClassName("report");
        var open = new NativeButton(getTranslation("page.step.report"), _ -> open());
        open.addClassName("second");
        open.getElement().setAttribute("type", "button").setAttribute("aria-haspopup", "dialog");
        add(open);
    }

    /** What was begun and closed by mistake is still there. */
    private void open() {
        dialog.ifPresentOrElse(Dialog::show, () -> {
            var begun = new Dialog();
            dialog = Optional.of(begun);
            add(begun);
        });
    }

    @Tag("dialog")
    private final class Dialog extends HtmlContainer {

        Dialog() {
            getElement().setAttribute("aria-labelledby", "report-title");
            add(new ReportForm(reports, place, false, this::close));
        }

        /** Escape too closes it; what was written stays until it is sent. */
        private void close() {
            getElement().executeJs("this.close()");
        }

        private void show() {
            getElement().executeJs("this.showModal()");
        }

        @Override
        protected void onAttach(AttachEvent event) {
            show();
        }
    }
}
