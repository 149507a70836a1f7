package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.platform.TextLine;
import fr.declic.portfolio.MyFiles;
import fr.declic.portfolio.MyPortfolio;
import fr.declic.portfolio.Portfolio.Line;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.Trace;
import fr.declic.portfolio.Trace.Written;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Writes one trace. What one types is kept as one types it. */
@Route(PortfolioRoutes.TRACE)
@RolesAllowed("ADVISER")
class TraceView extends PortfolioScreen implements BeforeEnterObserver {

    private static final String CODE = "code-";

    private final MyPortfolio mine;
    private final MyFiles files;
    private final Clock clock;
    private final Paragraph kept = new Paragraph();
    private Optional<String> shown = Optional.empty();

    TraceView(MyPortfolio mine, MyFiles files, Clock clock) {
        super("trace");
        this.mine = mine;
        this.files = files;
        this.clock = clock;
        kept.addClassName("soft");
        kept.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var trace = event.getRouteParameters().get("trace").flatMap(mine::find).orElseThrow(NotFoundException::new);
        // Flow may come by twice while a page loads: what one has begun to write stays.
        if (!shown.equals(Optional.of(trace.id()))) {
            show(trace);
        }
    }

    private void show(Trace trace) {
        shown = Optional.of(trace.id());
        begin(trace.isDraft() ? "title" : "title.again");
        add(paragraph("what"), soft("discreet"));
        add(new KeptForm(name(trace), typed -> keep(trace, typed), fields(trace)));
        kept.setText("");
        add(kept);
        add(new H2(text("files")), new FilesField(trace, files, this::tell));
        add(acts(
                trace.isDraft()
                        ? button("add", "main", () -> add(trace))
                        : link("back", "main", PortfolioRoutes.PORTFOLIO),
                button("delete", "quiet", () -> askDelete(trace))));
        if (trace.isDraft()) {
            add(soft("draft.what"), acts(link("later", "second", PortfolioRoutes.PORTFOLIO)));
        }
    }

    private static String name(Trace trace) {
        return "trace-" + trace.id();
    }

    private Component[] fields(Trace trace) {
        var written = trace.written();
        return new Component[] {
            new TextLine("title", text("name"), text("name.hint"), "off")
                    .most(Written.TITLE)
                    .value(written.title()),
            day(written),
            new Area("text", "text", text("text"), text("text.hint"), written.text(), Written.TEXT).tall(),
            codes(written)
        };
    }

    private Div day(Written written) {
        var label = new NativeLabel(text("day"));
        label.setFor("day");
        var day = new Input();
        day.setType("date");
        day.setId("day");
        day.addClassName("line");
        day.getElement().setAttribute("name", "day");
        day.getElement().setAttribute("max", "2100-12-31");
        written.happened().ifPresent(it -> day.setValue(it.toString()));
        var field = new Div(label, day);
        field.addClassName("field");
        return field;
    }

    private FieldSet codes(Written written) {
        var group = new FieldSet();
        group.setLegendText(text("codes"));
        group.addClassName("picks");
        mine.look().lines().forEach(line -> group.add(box(line, written.codes().contains(line.code()))));
        return group;
    }

    private NativeLabel box(Line line, boolean ticked) {
        var box = new Element("input")
                .setAttribute("type", "checkbox")
                .setAttribute("name", CODE + line.code())
                .setAttribute("checked", ticked);
        var label = new NativeLabel();
        label.addClassName("pick");
        label.getElement()
                .appendChild(box, Lines.named(new Span(), line.competency()).getElement());
        return label;
    }

    private boolean keep(Trace trace, Map<String, String> typed) {
        var written = new Written(
                typed.getOrDefault("title", ""),
                day(typed.getOrDefault("day", "")),
                typed.getOrDefault("text", ""),
                typed.keySet().stream()
                        .filter(it -> it.startsWith(CODE))
                        .map(it -> it.substring(CODE.length()))
                        .toList());
        var done = mine.keep(trace.id(), written);
        if (done) {
            kept.setText(text("kept", moment(clock.instant())));
        } else {
            tell(text("gone"));
        }
        return done;
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(typed)).filter(TraceView::isOurs);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(LocalDate day) {
        return day.getYear() >= 1950 && day.getYear() <= 2100;
    }

    private void add(Trace trace) {
        if (mine.add(trace.id())) {
            Kept.forget(this, name(trace));
            go(PortfolioRoutes.PORTFOLIO);
        } else {
            tell(text("nothing-yet"));
        }
    }

    private void askDelete(Trace trace) {
        ask("delete.ask", () -> again(trace), () -> {
            mine.delete(trace.id());
            Kept.forget(this, name(trace));
            go(PortfolioRoutes.PORTFOLIO);
        });
    }

    private void again(Trace trace) {
        mine.find(trace.id()).ifPresentOrElse(this::show, () -> go(PortfolioRoutes.PORTFOLIO));
    }
}
