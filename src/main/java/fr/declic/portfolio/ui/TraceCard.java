package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.Trace;
import fr.declic.portfolio.TraceFile;
import fr.declic.privacy.When;

/** One trace, to read. */
class TraceCard extends Article {

    TraceCard(Trace trace) {
        addClassName("trace");
        setId("t-" + trace.id());
        getElement().setAttribute("tabindex", "-1");
        var written = trace.written();
        add(new H3(written.title().isBlank() ? text("unnamed") : written.title()));
        if (trace.isDraft()) {
            add(soft(text("draft")));
        }
        written.happened().ifPresent(day -> add(soft(When.dayOf(day, getLocale()))));
        if (!written.codes().isEmpty()) {
            add(soft(text("speaks-of", String.join(", ", written.codes()))));
        }
        var body = new Paragraph(written.text());
        body.addClassName("written");
        add(body);
        if (!trace.files().isEmpty()) {
            var files = new Div();
            files.addClassName("files");
            trace.files().forEach(it -> files.add(shown(it)));
            add(files);
        }
    }

    /** A picture is shown; what is none has its name. */
    static Component shown(TraceFile file) {
        var address = "/" + PortfolioRoutes.file(file.id());
        if (!file.isPicture()) {
            var link = new Anchor(address, file.name() + " (PDF, " + kilobytes(file) + " ko)");
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            return link;
        }
        var picture = new Image(address, file.name());
        picture.getElement().setAttribute("loading", "lazy");
        var link = new Anchor(address, picture);
        link.setRouterIgnore(true);
        return link;
    }

    private static int kilobytes(TraceFile file) {
        return Math.max(1, file.size() / 1000);
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private String text(String key, Object... args) {
        return getTranslation("portfolio.trace." + key, args);
    }
}
