package fr.declic.learning.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.declic.content.Revision;
import fr.declic.learning.ProblemKind;
import fr.declic.learning.ProblemReport;
import fr.declic.learning.ProblemReports;
import fr.declic.learning.ProblemReports.Sent;
import fr.declic.page.Addresses;
import fr.declic.platform.EntryForm;
import fr.declic.platform.FormScreen;
import fr.declic.player.AnswerSink;
import fr.declic.player.Keeping;
import java.util.Map;

/**
 * Says what is wrong with a step: one choice, and a few words if one likes. It stands in a dialog over the step, or on a
 * page of its own; what was sent is thanked for in the same place.
 */
class ReportForm extends Div {

    record Place(Revision revision, String stepId) {}

    private final ProblemReports reports;
    private final Place place;
    private final Runnable back;
    private final boolean ownPage;
    private final Paragraph fault = new Paragraph();

    /**
     * @param ownPage whether its heading is the page's
     * @param back to the step, as it was left
     */
    ReportForm(ProblemReports reports, Place place, boolean ownPage, Runnable back) {
        this.reports = reports;
        this.place = place;
        this.back = back;
        this.ownPage = ownPage;
        fault.setId("report-fault");
        fault.addClassNames("say", "not-yet");
        fault.getElement().setAttribute("role", "alert");
        var cancel = new NativeButton(text("cancel"), _ -> back.run());
        cancel.addClassName("second");
        cancel.getElement().setAttribute("type", "button");
        add(heading("title"), new Paragraph(text("what")));
        add(new EntryForm(text("send"), this::send, kinds(), fault, words()), FormScreen.acts(cancel));
    }

    private HtmlContainer heading(String key) {
        var heading = new HtmlContainer(ownPage ? "h1" : "h2");
        heading.setText(text(key));
        heading.setId("report-title");
        heading.getElement().setAttribute("tabindex", "-1");
        return heading;
    }

    private Div kinds() {
        var picks =
                new Element("fieldset").setAttribute("class", "picks").setAttribute("aria-describedby", "report-fault");
        picks.appendChild(new Element("legend").setText(text("kind")));
        for (var kind : ProblemKind.values()) {
            var radio = new Element("input")
                    .setAttribute("type", "radio")
                    .setAttribute("name", "kind")
                    .setAttribute("value", kind.code());
            var label = new Element("label").setAttribute("class", "pick");
            label.appendChild(radio, new Element("span").setText(text("kind." + kind.code())));
            picks.appendChild(label);
        }
        var box = new Div();
        box.getElement().appendChild(picks);
        return box;
    }

    private Div words() {
        var label = new Element("label").setAttribute("for", "report-words").setText(text("words"));
        var hint = new Element("p")
                .setAttribute("class", "soft")
                .setAttribute("id", "report-hint")
                .setText(text("words.hint"));
        var area = new Element("textarea")
                .setAttribute("class", "line")
                .setAttribute("id", "report-words")
                .setAttribute("name", "words")
                .setAttribute("rows", "3")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", Integer.toString(ProblemReport.WORDS))
                .setAttribute("aria-describedby", "report-hint");
        var field = new Div();
        field.addClassName("field");
        field.getElement().appendChild(label, hint, area);
        return field;
    }

    void send(Map<String, String> typed) {
        var kind = ProblemKind.of(typed.getOrDefault("kind", ""));
        if (kind.isEmpty()) {
            refuse(text("choose"));
            getElement().executeJs("this.querySelector('input')?.focus()");
            return;
        }
        try {
            Keeping.keep(() -> send(kind.get(), typed.getOrDefault("words", "")));
        } catch (AnswerSink.NotKept lost) {
            refuse(text("not-kept"));
        }
    }

    private void send(ProblemKind kind, String words) {
        var request = VaadinServletRequest.getCurrent();
        var sent = reports.report(
                place.revision(),
                place.stepId(),
                kind,
                words,
                request.getRemoteAddr(),
                request.getSession().getId());
        switch (sent) {
            case Sent.Kept(var reachable) -> thank(reachable);
            case Sent.Wait(var time) -> refuse(text("wait", time.plusMillis(999).toSeconds()));
            case Sent.Full _ -> refuse(text("full"));
        }
    }

    private void refuse(String why) {
        fault.setText(why);
    }

    private void thank(boolean reachable) {
        removeAll();
        var heading = heading("thanks");
        var go = new NativeButton(text("back"), _ -> back.run());
        go.addClassName("main");
        add(heading, new Paragraph(text("kept")));
        if (reachable) {
            var answer = new Paragraph(text("answer"));
            if (ownPage) {
                answer.add(new Text(" "), new Anchor(Addresses.MY_REPORTS, text("mine")));
            }
            add(answer);
        }
        add(FormScreen.acts(go));
        heading.getElement().executeJs("this.focus()");
    }

    private String text(String key, Object... args) {
        return getTranslation("learning.report." + key, args);
    }
}
