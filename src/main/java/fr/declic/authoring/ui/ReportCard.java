package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.declic.learning.ProblemReport;
import fr.declic.learning.ProblemReport.Reply;
import fr.declic.platform.EntryForm;
import fr.declic.platform.FormScreen;
import fr.declic.privacy.When;

/** One report: where, what, in whose words; and its answer, or the form for it. */
class ReportCard extends Article {

    private final ReportsView view;
    private final ProblemReport report;
    private final Paragraph fault = new Paragraph();

    ReportCard(ProblemReport report, ReportsView view) {
        this.report = report;
        this.view = view;
        addClassName("card-sheet");
        add(
                new H3(
                        report.reply().isPresent()
                                ? report.moduleTitle() + " · " + report.stepTitle()
                                : report.stepTitle()),
                soft(text(view.isCurrent(report) ? "when.current" : "when.older", When.of(report.at(), getLocale()))),
                new Paragraph(
                        getTranslation("learning.report.kind." + report.kind().code())));
        if (!report.words().isEmpty()) {
            add(written(report.words()));
        }
        report.reply().ifPresentOrElse(this::answered, this::open);
    }

    private void answered(Reply reply) {
        add(soft(text("replied", When.of(reply.at(), getLocale()))), written(reply.text()));
        if (report.reachable()) {
            add(soft(text(reply.read() ? "read" : "unread")));
        }
    }

    private void open() {
        if (view.isServed(report)) {
            add(FormScreen.acts(Notice.button(text("edit"), () -> view.edit(report))));
        }
        fault.setId(id() + "-fault");
        fault.addClassNames("say", "not-yet");
        fault.setVisible(false);
        add(new EntryForm(text("send"), typed -> send(typed.getOrDefault("answer", "")), field(), fault).quiet());
    }

    private Div field() {
        var label = new NativeLabel(text("label", report.stepTitle()));
        label.setFor(id());
        var hint = soft(text(report.reachable() ? "reachable" : "unreachable"));
        hint.setId(id() + "-hint");
        var area = new Element("textarea")
                .setAttribute("id", id())
                .setAttribute("name", "answer")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(ProblemReport.ANSWER))
                .setAttribute("aria-describedby", id() + "-hint " + id() + "-fault");
        var field = new Div(label, hint);
        field.addClassName("field");
        field.getElement().appendChild(area);
        return field;
    }

    /** The field that had the focus is gone. */
    void focus() {
        getElement().setAttribute("tabindex", "-1").executeJs("this.focus()");
    }

    private void send(String words) {
        if (words.isBlank()) {
            fault.setText(text("empty"));
            fault.setVisible(true);
            getElement().executeJs("this.querySelector('textarea').focus()");
            return;
        }
        view.answer(this, report, words);
    }

    private String id() {
        return "answer-" + report.id();
    }

    private static Paragraph written(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("written");
        return paragraph;
    }

    private static Paragraph soft(String words) {
        var paragraph = new Paragraph(words);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.reports." + key, args);
    }
}
