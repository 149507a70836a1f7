package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.declic.content.ContentProblem;
import fr.declic.content.DraftPath;
import fr.declic.content.Shape;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A form made from a shape. While one types, fields stay as they are; what one adds, removes or moves is drawn anew, and
 * the focus goes where one goes on.
 */
class ShapeForm extends Div {

    /** Words that a new activity came with are there to be replaced. */
    private static final String REPLACE = """
            if (this.declicReplaces) return;
            this.declicReplaces = true;
            this.addEventListener('focusin', event => event.target.dataset?.starter !== undefined && event.target.select?.());
            """;

    /** What a form shows and changes. */
    interface Sheet {

        /** The YAML as it is now. */
        Named now();

        /** Keeps a change of it. */
        void keep(Named changed);

        /** The faults of it, each with its field. */
        List<ContentProblem> problems();
    }

    /** Fields that belong together. @param title empty for those that are always in sight */
    record Group(String title, Set<String> keys) {}

    private final String prefix;
    private final Shape shape;
    private final Sheet sheet;
    private final FormWords words;
    private final FormChoices choices;
    private final FilesDesk files;
    private final Set<String> open = new HashSet<>();
    private final List<FieldGroup> groups = new ArrayList<>();

    /** @param prefix of the ids of its elements, another one for each form of a page */
    ShapeForm(String prefix, Shape shape, Sheet sheet, FormWords words, FormChoices choices, FilesDesk files) {
        this.prefix = prefix;
        this.shape = shape;
        this.sheet = sheet;
        this.words = words;
        this.choices = choices;
        this.files = files;
        addClassName("shape-form");
    }

    /** Draws these groups of fields, in this order. */
    ShapeForm with(List<Group> order) {
        for (var group : order) {
            var fields = new FieldGroup(this, group.title(), shape, group.keys());
            groups.add(fields);
            add(fields);
        }
        return this;
    }

    void refresh() {
        groups.forEach(FieldGroup::refresh);
    }

    Named now() {
        return sheet.now();
    }

    /** The values at a path; none when there is nothing. */
    Named at(DraftPath path) {
        return now().at(path)
                .filter(Named.class::isInstance)
                .map(Named.class::cast)
                .orElse(YamlDraft.EMPTY);
    }

    void change(UnaryOperator<Named> edit) {
        var now = sheet.now();
        var changed = edit.apply(now);
        if (!changed.equals(now)) {
            sheet.keep(changed);
        }
    }

    FormWords words() {
        return words;
    }

    FormChoices choices() {
        return choices;
    }

    FilesDesk files() {
        return files;
    }

    Shape shape() {
        return shape;
    }

    /** The id of the element that edits what is at a path. */
    String id(DraftPath path) {
        return prefix + "-" + path.toString().replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("-$", "");
    }

    /** What is wrong at a path, or below it. */
    List<ContentProblem> faults(DraftPath path, boolean below) {
        var here = path.toString();
        return sheet.problems().stream()
                .filter(it -> it.field().equals(here)
                        || below
                                && it.field().startsWith(here)
                                && ".[".indexOf(it.field().charAt(here.length())) >= 0)
                .toList();
    }

    /** The field that tells a fault; empty when none does. */
    Optional<FieldBox> beside(ContentProblem fault) {
        return boxes(this).filter(it -> it.tells(fault)).findFirst();
    }

    private static Stream<FieldBox> boxes(Component from) {
        var inside = from.getChildren().flatMap(ShapeForm::boxes);
        return from instanceof FieldBox box ? Stream.concat(Stream.of(box), inside) : inside;
    }

    /** Which lists' parts are folded out. */
    Set<String> open() {
        return open;
    }

    void focus(String id) {
        getElement().executeJs("setTimeout(() => document.getElementById($0)?.focus())", id);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(REPLACE);
    }
}
