package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.competency.Level;
import fr.declic.competency.Standing;
import fr.declic.learning.LearningRoutes;
import fr.declic.portfolio.Portfolio;
import fr.declic.portfolio.Portfolio.Line;
import fr.declic.portfolio.Portfolio.Module;
import fr.declic.portfolio.Portfolio.Validated;
import fr.declic.portfolio.SelfAssessment;
import fr.declic.privacy.When;
import java.util.List;
import java.util.function.Consumer;

/** One competency of a portfolio: what modules show, what was told, what one says oneself, what trainers say. */
class LineCard extends Section {

    private final Line line;
    private final boolean own;

    /** @param own whether the one who reads is the one whose it is */
    LineCard(Line line, Portfolio portfolio, boolean own) {
        this.line = line;
        this.own = own;
        addClassNames("card-sheet", "competency");
        var heading = line.isBlock() ? new H3(text("whole", line.code())) : Lines.named(new H3(), line.competency());
        heading.setId("c-" + line.code());
        add(heading);
        if (line.isBlock()) {
            add(soft(text("block")));
        }
        var parts = new Div(
                part("modules", this::modules),
                part("traces", it -> traces(portfolio, it)),
                part("said", this::said),
                part("validated", this::validations));
        parts.addClassName("parts");
        add(parts);
    }

    private Div part(String key, Consumer<Div> fill) {
        var part = new Div(new H4(text("part." + key)));
        fill.accept(part);
        return part;
    }

    private String shown() {
        return line.standing()
                .map(it -> text("shown", level(it.level()), done(it)))
                .orElseGet(() -> text(own ? "shown.nothing" : "shown.nothing.theirs"));
    }

    private String done(Standing standing) {
        return text("shown.done", standing.questions(), standing.handsOn());
    }

    /** Those that were begun are shown, the others folded. */
    private void modules(Div part) {
        part.add(new Paragraph(shown()));
        var begun = line.modules().stream().filter(it -> it.level().isPresent()).toList();
        var others = line.modules().stream().filter(it -> it.level().isEmpty()).toList();
        if (!begun.isEmpty()) {
            part.add(list(begun));
        }
        if (!others.isEmpty()) {
            part.add(new NativeDetails(text("modules", others.size()), list(others)));
        }
    }

    private UnorderedList list(List<Module> modules) {
        var list = new UnorderedList();
        modules.forEach(it -> list.add(module(it)));
        return list;
    }

    private ListItem module(Module module) {
        var item = new ListItem(new Anchor("/" + LearningRoutes.module(module.id()), module.title()));
        module.level().ifPresent(level -> item.add(" · " + level(level)));
        return item;
    }

    private void traces(Portfolio portfolio, Div part) {
        var told = portfolio.traces(line.code());
        if (told.isEmpty()) {
            part.add(new Paragraph(text(own ? "traces.none" : "traces.none.theirs")));
            return;
        }
        var list = new UnorderedList();
        told.forEach(trace -> list.add(new ListItem(new Anchor(
                "#t-" + trace.id(),
                trace.written().title().isBlank()
                        ? getTranslation("portfolio.trace.unnamed")
                        : trace.written().title()))));
        part.add(list);
    }

    private void said(Div part) {
        if (line.said().isEmpty()) {
            part.add(new Paragraph(text(own ? "said.nothing" : "said.nothing.theirs")));
            return;
        }
        part.add(said(line.said().getFirst()));
        var before = line.said().subList(1, line.said().size());
        if (!before.isEmpty()) {
            var way = new Div();
            before.forEach(it -> way.add(said(it)));
            part.add(new NativeDetails(text("said.before", before.size()), way));
        }
    }

    private Div said(SelfAssessment one) {
        var box = new Div(new Paragraph(text(
                "said", getTranslation("portfolio.stage." + one.stage().key()), When.dayOf(one.at(), getLocale()))));
        comment(one.comment(), box);
        return box;
    }

    private void validations(Div part) {
        if (line.validations().isEmpty()) {
            part.add(new Paragraph(text("validated.none")));
        }
        line.validations().forEach(it -> part.add(validation(it)));
    }

    private Div validation(Validated one) {
        var at = When.dayOf(one.validation().at(), getLocale());
        var box = new Div(new Paragraph(
                one.mine()
                        ? text("validated.mine", at)
                        : one.by().isEmpty() ? text("validated.gone", at) : text("validated", one.by(), at)));
        comment(one.validation().comment(), box);
        return box;
    }

    static void comment(String comment, Div box) {
        if (!comment.isEmpty()) {
            var said = new Paragraph(comment);
            said.addClassName("written");
            box.add(said);
        }
    }

    private String level(Level level) {
        return getTranslation("competency.level." + level.key());
    }

    private static Paragraph soft(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        return paragraph;
    }

    private String text(String key, Object... args) {
        return getTranslation("portfolio.line." + key, args);
    }

    /** What one may do with it. */
    LineCard with(List<? extends Component> more) {
        more.forEach(this::add);
        return this;
    }
}
