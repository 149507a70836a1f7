package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.declic.authoring.StepEdits;
import fr.declic.content.ActivityShape;
import fr.declic.content.ContentProblem;
import fr.declic.content.Part;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One step, or the review: its title, its words and its activities in their order. */
class PartPanel extends Panel {

    private final DraftView view;
    private final Panels parts;
    private final FilesDesk files;
    private final FormChoices choices;
    private final FaultList faults;
    private final Div blocks = new Div();
    private final Slots slots;
    private final List<ActivityForm> forms = new ArrayList<>();
    private final boolean review;
    private Map<Integer, List<ContentProblem>> problems = Map.of();

    PartPanel(DraftView view, Panels parts) {
        this.view = view;
        this.parts = parts;
        this.files = new FilesDesk(view);
        this.choices = new FormChoices(view, parts.library(), getLocale());
        this.faults = new FaultList(
                view,
                it -> forms.stream().flatMap(form -> form.beside(it).stream()).findFirst());
        this.review = part().review();
        this.slots = Slots.of(part());
        blocks.addClassName("blocks");
        add(new H2(review ? view.text("review") : view.text("step")), faults, title(), blocks);
        if (!review) {
            add(new StepVoice(view, parts.messages()));
        }
        look();
        draw();
        faults.refresh();
    }

    private Typed title() {
        var known = parts.publishedSteps(view.desk().draft().moduleId());
        boolean follows =
                StepEdits.follows(view.desk().text(), view.place(view.desk().text()), known);
        return Typed.line(
                "step-title",
                view.text("step.title"),
                part().title(),
                80,
                title -> view.type(text ->
                        view.place(text) < 0 ? text : StepEdits.retitle(text, view.place(text), title, follows)));
    }

    private Part part() {
        var text = view.desk().text();
        return text.parts().get(view.place(text));
    }

    private void draw() {
        blocks.removeAll();
        forms.clear();
        if (!review && slots.beginsWithAnActivity()) {
            blocks.add(Notice.button(view.text("words.before"), () -> addWords(0)));
        }
        slots.all().forEach(it -> blocks.add(field(it)));
        var acts = new Div();
        acts.addClassName("acts");
        if (!review && !slots.endsWithWords()) {
            acts.add(Notice.button(view.text("words.add"), () -> addWords(slots.size())));
        }
        if (review || !slots.hasAnActivity()) {
            acts.add(Notice.button(view.text("activity.add"), () -> choose(acts)));
        }
        blocks.add(acts);
    }

    private Component field(Slot slot) {
        if (slot.isActivity()) {
            var form = new ActivityForm(this, parts, slot, forms.size());
            forms.add(form);
            return form;
        }
        return new StepWords(this, parts, slot);
    }

    private void addWords(int place) {
        slots.insert(place, new Slot(new Words("")));
        draw();
        blocks.getElement()
                .executeJs(
                        "setTimeout(() => [...this.querySelectorAll('declic-prose')].at($0)?.focus())",
                        place == 0 ? 0 : -1);
    }

    private void choose(Div acts) {
        acts.removeAll();
        acts.add(new ActivityChooser(this::begin, this::draw));
    }

    private void begin(ActivityShape shape) {
        var id = StepEdits.free(shape.type(), StepEdits.activityIds(view.desk().text()));
        var starter = shape.starter(id, taughtIn());
        files.begin(starter.files());
        insert(slots.size(), new Slot(new Practice(starter.yaml())));
    }

    /** A step before this one, which may have taught what an activity asks; this one if there is none. */
    String taughtIn() {
        var text = view.desk().text();
        int place = view.place(text);
        return text.parts().get(Math.max(0, place - 1)).id();
    }

    private void insert(int place, Slot slot) {
        slots.insert(place, slot);
        keep();
        draw();
        focus(slot);
    }

    void move(Slot slot, int by) {
        if (slots.move(slot, by)) {
            keep();
            draw();
            focus(slot);
        }
    }

    void copy(Slot slot) {
        insert(
                place(slot) + 1,
                new Slot(new Practice(StepEdits.renamed(
                        slot.text(), StepEdits.activityIds(view.desk().text())))));
    }

    void remove(Slot slot) {
        int place = place(slot);
        slots.remove(slot);
        keep();
        draw();
        var undo = new Undo(getTranslation("authoring.activity.removed"), () -> insert(place, slot));
        blocks.addComponentAtIndex(Math.min(place, blocks.getComponentCount()), undo);
        undo.focus();
    }

    private void focus(Slot slot) {
        blocks.getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('#activity-' + $0)?.focus())",
                        Integer.toString(slots.number(slot)));
    }

    void write(Slot slot, String text) {
        slot.write(text);
        keep();
    }

    /** Keeps what is on the screen. What makes another step, or another activity, of some words is drawn anew. */
    private void keep() {
        int before = view.desk().text().parts().size();
        var mine = slots.blocks();
        view.typePart(part -> part.with(mine));
        var text = view.desk().text();
        boolean other = view.place(text) < 0
                || text.parts().size() != before
                || !Slot.kinds(part().blocks()).equals(Slot.kinds(mine));
        if (other && isAttached()) {
            view.redraw();
        }
    }

    /** Once the fields that are there have changed. */
    void tellFaults() {
        faults.refresh();
    }

    int place(Slot slot) {
        return slots.place(slot);
    }

    int size() {
        return slots.size();
    }

    boolean severalActivities() {
        return review;
    }

    FilesDesk files() {
        return files;
    }

    FormChoices choices() {
        return choices;
    }

    /** The faults of an activity; none of one that was just taken away. */
    List<ContentProblem> problems(Slot slot) {
        return place(slot) < 0 ? List.of() : problems.getOrDefault(slots.number(slot), List.of());
    }

    /** Which fault is in which activity. */
    private void look() {
        var text = view.desk().text();
        if (view.place(text) < 0) {
            return;
        }
        var part = part();
        int first = text.lineOf(view.key());
        var found = new HashMap<Integer, List<ContentProblem>>();
        for (var problem : view.desk().reading().in(text, view.key())) {
            part.activityAtLine(problem.line() - first + 1)
                    .ifPresent(it ->
                            found.computeIfAbsent(it, _ -> new ArrayList<>()).add(problem));
        }
        problems = found;
    }

    @Override
    void refresh() {
        look();
        forms.forEach(ActivityForm::refresh);
        faults.refresh();
    }
}
