package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Quality;
import fr.declic.content.Quality.StepReading;
import fr.declic.language.Level;
import fr.declic.language.Readability;
import fr.declic.platform.DataTable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be counted of a module without fault: how it reads, what it practises, how long it takes, how old it is. */
class QualityFigures extends Div {

    /** Few texts have a higher score of Kandel and Moles: the bar is full. */
    private static final int FULL = 120;

    private static final int NAMED = 3;

    private final Library library;
    private final CourseModule module;
    private final ActivityNames names;

    QualityFigures(Quality quality, Library library, CourseModule module, ActivityNames names) {
        this.names = names;
        this.library = library;
        this.module = module;
        reading(quality);
        aims(quality);
        time(quality.minutes());
        facts(quality.facts());
        readers(quality);
    }

    private Level level() {
        return module.audience() == Audience.ADVISER ? Level.ADVISER : Level.RESIDENT;
    }

    private void reading(Quality quality) {
        add(new H2(text("reading")));
        if (quality.whole().words() == 0) {
            add(new Paragraph(text("reading.none")));
            return;
        }
        add(new Paragraph(text("reading.what", level().leastKandelMoles())));
        var table = table("reading", "step", "score", "words", "longest", "screens");
        int number = 1;
        for (var step : quality.steps()) {
            row(table, number++, step);
        }
        add(table);
        add(new Paragraph(text(
                "reading.whole",
                score(quality.whole()),
                quality.whole().words(),
                quality.whole().mean())));
    }

    private void row(DataTable table, int number, StepReading step) {
        var reading = step.readability();
        table.row(
                text("step", number, step.title()),
                reading.words() == 0 ? text("no-words") : bar(reading),
                text("number", reading.words()),
                text("number", reading.longest()),
                text("number.one", step.screens()));
    }

    /** The number, and a bar that needs no eye for numbers. */
    private Span bar(Readability reading) {
        var cell = new Span(new Span(text("number", score(reading))));
        cell.addClassName("score");
        cell.getElement()
                .appendChild(new Element("meter")
                        .setAttribute("min", "0")
                        .setAttribute("max", Integer.toString(FULL))
                        .setAttribute("low", Integer.toString(level().leastKandelMoles()))
                        .setAttribute("optimum", Integer.toString(FULL))
                        .setAttribute("value", Integer.toString(score(reading)))
                        .setAttribute("aria-hidden", "true"));
        return cell;
    }

    private static int score(Readability reading) {
        return (int) Math.clamp(Math.floor(reading.kandelMoles()), 0, FULL);
    }

    private void aims(Quality quality) {
        add(new H2(text("aims")));
        if (quality.competencies().isEmpty()) {
            add(new Paragraph(text("aims.none")));
            return;
        }
        var table = table("aims", "competency", "claimed", "practised");
        quality.competencies()
                .forEach(it -> table.row(
                        it.code()
                                + library.competency(it.code())
                                        .map(found -> " · " + found.name(getLocale()))
                                        .orElse(""),
                        text(it.claimed() ? "yes" : "no"),
                        practice(it.activities())));
        add(table);
    }

    /** The first ones by name: a competency of the whole module has them all. */
    private String practice(List<String> activities) {
        if (activities.isEmpty()) {
            return text("nowhere");
        }
        var named = activities.stream()
                .limit(NAMED)
                .map(it -> text("practice", names.of(it)))
                .collect(Collectors.joining(", "));
        int rest = activities.size() - NAMED;
        return rest > 0 ? text("and-more", named, rest) : named;
    }

    private void time(Quality.Minutes minutes) {
        add(new H2(text("minutes")), new Paragraph(text("minutes.of", minutes.claimed(), minutes.estimated())));
    }

    private void facts(Quality.Facts facts) {
        var list = new UnorderedList(new ListItem(text("facts.checked", day(facts.checkedOn()))));
        facts.due().ifPresent(it -> list.add(new ListItem(text(facts.late() ? "facts.late" : "facts.due", day(it)))));
        list.add(new ListItem(text("facts.sources", facts.sources())));
        facts.oldest().ifPresent(it -> list.add(new ListItem(text("facts.oldest", day(it)))));
        add(new H2(text("facts")), list);
    }

    private void readers(Quality quality) {
        add(new H2(text("readers")));
        if (quality.testedWith().isEmpty()) {
            add(new Paragraph(text("readers.none")));
            return;
        }
        var list = new UnorderedList();
        quality.testedWith().forEach(it -> list.add(new ListItem(text("reader", it.who(), day(it.on())))));
        add(list);
    }

    private DataTable table(String name, String... columns) {
        return new DataTable(
                text(name), Stream.of(columns).map(it -> text("column." + it)).toList());
    }

    private String day(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(date);
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.quality." + key, args);
    }
}
