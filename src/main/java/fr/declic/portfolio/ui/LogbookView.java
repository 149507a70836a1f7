package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import fr.declic.portfolio.LogbookEntry;
import fr.declic.portfolio.MyLogbook;
import fr.declic.portfolio.PortfolioRoutes;
import jakarta.annotation.security.RolesAllowed;

/** The private journal of who is there. */
@Route(PortfolioRoutes.LOGBOOK)
@RolesAllowed("ADVISER")
@Menu(title = "portfolio.logbook.menu", order = 36)
class LogbookView extends PortfolioScreen {

    private final MyLogbook logbook;
    private final Div found = new Div();

    LogbookView(MyLogbook logbook) {
        super("logbook");
        this.logbook = logbook;
        begin("title");
        add(paragraph("what"), paragraph("private"));
        add(acts(button("write", "main", this::write)));
        if (logbook.count("") > 0) {
            add(search());
        }
        add(found);
        show("", 0);
    }

    /** What is searched for never stands in an address. */
    private EntryForm search() {
        var form = new EntryForm(
                text("search.go"),
                typed -> {
                    var words = typed.getOrDefault("words", "");
                    show(words, 0);
                    tell(text("count", logbook.count(words)));
                },
                new TextLine("words", text("search"), "", "off").most(80));
        form.getElement().setAttribute("role", "search");
        return form.quiet();
    }

    private void write() {
        logbook.begin()
                .ifPresentOrElse(it -> go(PortfolioRoutes.entry(it)), () -> tell(text("full", LogbookEntry.MOST)));
    }

    private void show(String words, int page) {
        found.removeAll();
        var entries = logbook.read(words, page);
        if (entries.isEmpty()) {
            found.add(paragraph(words.isBlank() ? "none" : "nothing"));
        }
        entries.forEach(it -> found.add(card(it)));
        var ways = acts();
        if (page > 0) {
            ways.add(button("later", "quiet", () -> show(words, page - 1)));
        }
        if ((page + 1) * MyLogbook.PAGE < logbook.count(words)) {
            ways.add(button("earlier", "quiet", () -> show(words, page + 1)));
        }
        found.add(ways);
    }

    private Article card(LogbookEntry entry) {
        var day = moment(entry.written());
        var body = new Paragraph(entry.text());
        body.addClassName("written");
        var change = new Anchor("/" + PortfolioRoutes.entry(entry.id()), text("change"));
        change.addClassName("quiet");
        change.getElement().setAttribute("aria-label", text("change.which", day));
        var card = new Article(new H2(day), body, acts(change));
        card.addClassName("trace");
        return card;
    }
}
