package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.portfolio.LogbookEntry;
import fr.declic.portfolio.MyLogbook;
import fr.declic.portfolio.PortfolioRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** A page of the private journal. What one types is kept as one types it. */
@Route(PortfolioRoutes.ENTRY)
@RolesAllowed("ADVISER")
class EntryView extends PortfolioScreen implements BeforeEnterObserver {

    private final MyLogbook logbook;
    private final Clock clock;
    private final Paragraph kept = new Paragraph();
    private Optional<String> shown = Optional.empty();

    EntryView(MyLogbook logbook, Clock clock) {
        super("entry");
        this.logbook = logbook;
        this.clock = clock;
        kept.addClassName("soft");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var entry =
                event.getRouteParameters().get("entry").flatMap(logbook::find).orElseThrow(NotFoundException::new);
        // Flow may come by twice while a page loads: what one has begun to write stays.
        if (!shown.equals(Optional.of(entry.id()))) {
            show(entry);
        }
    }

    private void show(LogbookEntry entry) {
        shown = Optional.of(entry.id());
        beginWith(text("title.of", moment(entry.written())));
        add(paragraph("private"));
        add(new KeptForm(
                name(entry),
                typed -> keep(entry, typed),
                new Area("text", "text", text("text"), text("text.hint"), entry.text(), LogbookEntry.TEXT).tall()));
        kept.setText("");
        add(kept);
        add(acts(link("back", "main", PortfolioRoutes.LOGBOOK), button("delete", "quiet", () -> askDelete(entry))));
    }

    private static String name(LogbookEntry entry) {
        return "entry-" + entry.id();
    }

    private boolean keep(LogbookEntry entry, Map<String, String> typed) {
        var done = logbook.keep(entry.id(), typed.getOrDefault("text", ""));
        if (done) {
            kept.setText(text("kept", moment(clock.instant())));
        } else {
            tell(text("gone"));
        }
        return done;
    }

    private void askDelete(LogbookEntry entry) {
        ask(
                "delete.ask",
                () -> logbook.find(entry.id()).ifPresentOrElse(this::show, () -> go(PortfolioRoutes.LOGBOOK)),
                () -> {
                    logbook.delete(entry.id());
                    Kept.forget(this, name(entry));
                    go(PortfolioRoutes.LOGBOOK);
                });
    }
}
