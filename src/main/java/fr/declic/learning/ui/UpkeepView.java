package fr.declic.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.content.ContentProblem;
import fr.declic.content.Shelf;
import fr.declic.content.Upkeep;
import fr.declic.content.Upkeep.Due;
import fr.declic.learning.LearningRoutes;
import fr.declic.page.Addresses;
import fr.declic.platform.DataTable;
import fr.declic.platform.Room;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;

/** The modules whose facts somebody must check again, the most urgent first; then the files that were left out. */
@Route(LearningRoutes.UPKEEP)
@Menu(title = "learning.upkeep", order = 40)
@RolesAllowed({"TRAINER", "ADMIN"})
class UpkeepView extends Room implements BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private final Shelf shelf;
    private final Clock clock;

    UpkeepView(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(LocalDate.now(clock.withZone(HERE)));
    }

    void show(LocalDate today) {
        removeAll();
        var heading = new H1(getTranslation("learning.upkeep"));
        heading.getElement().setAttribute("tabindex", "-1");
        var due = Upkeep.due(shelf.library(), today);
        add(heading, new Paragraph(text("explained")));
        if (due.isEmpty()) {
            add(new Paragraph(text("none")));
        } else {
            add(new Paragraph(text("count", due.size())), table(due));
        }
        var faults = shelf.library().problems();
        if (!faults.isEmpty()) {
            add(new H2(text("faults")), new Paragraph(text("faults.explained")), faults(faults));
        }
    }

    /** What was left out when the library was read, for whoever can mend the files. */
    private DataTable faults(List<ContentProblem> faults) {
        var columns = Stream.of("file", "fault", "remedy").map(this::text).toList();
        var table = new DataTable(text("faults"), columns);
        for (var it : faults) {
            var place = it.line() > 0 ? text("line", it.file(), String.valueOf(it.line())) : it.file();
            var field = it.field().isEmpty() ? "" : it.field() + " · ";
            table.row(place, french(field + it.message()), french(it.remedy()));
        }
        return table;
    }

    private static Span french(String sentence) {
        var span = new Span(sentence);
        span.getElement().setAttribute("lang", "fr");
        return span;
    }

    private DataTable table(List<Due> due) {
        var columns =
                Stream.of("module", "checked", "due", "state").map(this::text).toList();
        var table = new DataTable(text("caption"), columns);
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        for (var it : due) {
            var link = new Anchor(Addresses.module(it.module()), it.module().title());
            link.getElement().setAttribute("lang", it.module().language().toLanguageTag());
            var state = new Span(text(it.late() ? "late" : "soon"));
            state.addClassName(it.late() ? "late" : "soon");
            table.row(link, dates.format(it.module().checkedOn()), dates.format(it.on()), state);
        }
        return table;
    }

    private String text(String key, Object... args) {
        return getTranslation("learning.upkeep." + key, args);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title", getTranslation("learning.upkeep"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }
}
