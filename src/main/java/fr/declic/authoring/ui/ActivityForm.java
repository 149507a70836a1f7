package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.declic.content.ActivityShape;
import fr.declic.content.ContentProblem;
import fr.declic.content.DraftPath;
import fr.declic.content.Shape;
import fr.declic.content.ShapeLabels;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import fr.declic.page.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One activity: its form, or its text where one prefers it or where a form could not show all of it. */
class ActivityForm extends Section {

    private static final DraftPath TYPE = DraftPath.of("type");
    private static final Set<String> SETTINGS = Set.of("id", "difficulty", "competencies", "variant_of");

    private final PartPanel panel;
    private final Panels parts;
    private final Slot slot;
    private final String prefix;
    private final Div face = new Div();
    private Optional<ShapeForm> form = Optional.empty();
    private boolean asText;
    private boolean agreed;

    /** @param number of the activity in its part, from 0 */
    ActivityForm(PartPanel panel, Panels parts, Slot slot, int number) {
        this.panel = panel;
        this.parts = parts;
        this.slot = slot;
        this.prefix = "activity-" + number;
        addClassName("activity-form");
        setId(prefix);
        getElement().setAttribute("tabindex", "-1");
        draw();
    }

    /** After which a fault may be told beside another field, or beside none. */
    private void redraw() {
        draw();
        panel.tellFaults();
    }

    private Optional<Named> read() {
        return YamlDraft.read(slot.text());
    }

    private Optional<ActivityShape> shape() {
        return read().flatMap(it -> ActivityShape.of(it.text(TYPE)));
    }

    private boolean hasForm() {
        return shape().filter(it -> Fit.fits(read().orElseThrow(), it.shape())).isPresent();
    }

    private void draw() {
        removeAll();
        face.removeAll();
        form = Optional.empty();
        var name = shape().map(it -> getTranslation(ShapeLabels.type(it))).orElse(text("unknown"));
        getElement().setAttribute("aria-label", name);
        add(header(name), face);
        boolean comments = YamlDraft.hasComments(slot.text());
        if (asText || !hasForm() || comments && !agreed) {
            face.add(new Paragraph(hasForm() ? text(comments ? "comments" : "as-text") : text("no-form")), source());
        } else {
            var drawn = form(shape().orElseThrow());
            form = Optional.of(drawn);
            face.add(drawn);
        }
    }

    private Header header(String name) {
        var acts = new Div();
        acts.addClassName("of-item");
        int place = panel.place(slot);
        if (panel.size() > 1) {
            acts.add(
                    new IconButton(Drawing.UP, formText("up", name), place > 0, () -> panel.move(slot, -1)),
                    new IconButton(
                            Drawing.DOWN, formText("down", name), place < panel.size() - 1, () -> panel.move(slot, 1)));
        }
        if (panel.severalActivities()) {
            acts.add(new IconButton(Drawing.COPY, formText("copy", name), true, () -> panel.copy(slot)));
        }
        acts.add(new IconButton(Drawing.REMOVE, formText("remove", name), true, () -> panel.remove(slot)));
        var more = new Div();
        more.addClassName("acts");
        boolean shown = !asText && hasForm() && (agreed || !YamlDraft.hasComments(slot.text()));
        if (shown) {
            more.add(Notice.button(text("see-text"), () -> turn(true)));
            more.add(Notice.button(text("change-type"), this::choose));
        } else if (hasForm()) {
            more.add(Notice.button(text("see-form"), () -> turn(false)));
        }
        var label = new Span(text("one"));
        label.addClassName("soft");
        var heading = new H3(name);
        var header = new Header(new Div(label, heading), acts, more);
        return header;
    }

    private void turn(boolean toText) {
        asText = toText;
        agreed = agreed || !toText;
        redraw();
        getElement().executeJs("this.focus()");
    }

    private Typed source() {
        return Typed.area(prefix + "-text", text("text"), slot.text(), 20_000, typed -> {
            boolean before = hasForm();
            panel.write(slot, typed);
            if (before != hasForm()) {
                drawHeader();
            }
        });
    }

    /** The way back to the form comes and goes while one writes; the text stays. */
    private void drawHeader() {
        var name = shape().map(it -> getTranslation(ShapeLabels.type(it))).orElse(text("unknown"));
        getChildren().filter(Header.class::isInstance).findFirst().ifPresent(it -> replace(it, header(name)));
    }

    private ShapeForm form(ActivityShape shape) {
        var words = new FormWords(parts.messages(), getLocale(), shape.type());
        var drawn =
                new ShapeForm(prefix, shape.shape(), new Yaml(shape.shape()), words, panel.choices(), panel.files());
        var keys = shape.fields().stream().map(Shape.Field::key).collect(Collectors.toSet());
        keys.removeAll(SETTINGS);
        return drawn.with(List.of(new ShapeForm.Group("", keys), new ShapeForm.Group(text("settings"), SETTINGS)));
    }

    private void choose() {
        face.removeAll();
        form = Optional.empty();
        panel.tellFaults();
        face.add(new ActivityChooser(this::become, () -> {
            redraw();
            getElement().executeJs("this.focus()");
        }));
    }

    private void become(ActivityShape to) {
        var was = slot.text();
        var draft = read().orElseThrow();
        var from = shape().orElseThrow();
        if (!to.equals(from)) {
            var starter = to.starter(draft.text(DraftPath.of("id")), panel.taughtIn());
            panel.files().begin(starter.files());
            var begun = YamlDraft.read(starter.yaml()).orElseThrow();
            panel.write(slot, YamlDraft.write(TypeChange.of(draft, from, to, begun), to.shape()));
        }
        redraw();
        if (!to.equals(from)) {
            var undo = new Undo(text("changed"), () -> {
                panel.write(slot, was);
                redraw();
            });
            addComponentAtIndex(1, undo);
        }
        getElement().executeJs("this.focus()");
    }

    /** The field that tells a fault of this activity. */
    Optional<FieldBox> beside(ContentProblem fault) {
        return panel.problems(slot).contains(fault) ? form.flatMap(it -> it.beside(fault)) : Optional.empty();
    }

    void refresh() {
        form.ifPresent(ShapeForm::refresh);
    }

    private String text(String name, Object... args) {
        return getTranslation("authoring.activity." + name, args);
    }

    private String formText(String name, Object... args) {
        return getTranslation("authoring.form." + name, args);
    }

    /** The YAML of the slot. It is read once, and then known. */
    private final class Yaml implements ShapeForm.Sheet {

        private final Shape shape;
        private Named now = read().orElseThrow();

        Yaml(Shape shape) {
            this.shape = shape;
        }

        @Override
        public Named now() {
            return now;
        }

        @Override
        public void keep(Named changed) {
            now = changed;
            panel.write(slot, YamlDraft.write(changed, shape));
        }

        @Override
        public List<ContentProblem> problems() {
            return panel.problems(slot);
        }
    }
}
