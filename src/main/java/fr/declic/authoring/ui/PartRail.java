package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.declic.authoring.StepEdits;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.page.Drawing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The parts of a draft in their order. Steps are moved by dragging, by two buttons, or by Alt and an arrow; the review
 * stays last.
 */
class PartRail extends Nav {

    /** A line is picked up, shows where it would fall, and falls; the server moves it. */
    private static final String DRAG = """
            if (this.declicDrag) return;
            this.declicDrag = true;
            let from = -1;
            const line = event => event.target.closest?.('li[data-place]');
            const place = item => Number(item.dataset.place);
            const clear = () => this.querySelectorAll('.falls').forEach(it => it.classList.remove('falls'));
            this.addEventListener('dragstart', event => {
              const item = line(event);
              if (!item) return;
              from = place(item);
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', '');
            });
            this.addEventListener('dragover', event => {
              const item = line(event);
              clear();
              if (from < 0 || !item) return;
              event.preventDefault();
              item.classList.add('falls');
            });
            this.addEventListener('drop', event => {
              const item = line(event);
              clear();
              if (from < 0 || !item) return;
              event.preventDefault();
              this.dispatchEvent(new CustomEvent('step-move', {detail: {from, to: place(item)}}));
            });
            this.addEventListener('dragend', () => { from = -1; clear(); });
            this.addEventListener('keydown', event => {
              const item = line(event);
              if (!item || !event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
              event.preventDefault();
              const to = place(item) + (event.key === 'ArrowUp' ? -1 : 1);
              this.dispatchEvent(new CustomEvent('step-move', {detail: {from: place(item), to}}));
            });
            """;

    /** The first thing to do with a new step is to say what it is called. */
    private static final String NAME_IT = """
            setTimeout(() => { const title = this.querySelector('#step-title'); title?.focus(); title?.select(); });
            """;

    private final DraftView view;
    private final OrderedList list = new OrderedList();
    private List<Line> lines = List.of();
    private List<Shape> shapes = List.of();

    PartRail(DraftView view) {
        this.view = view;
        addClassName("rail");
        getElement().setAttribute("aria-label", getTranslation("authoring.rail"));
        getElement()
                .addEventListener(
                        "step-move",
                        event -> move(
                                event.getEventData().path("event.detail.from").asInt(-1),
                                event.getEventData().path("event.detail.to").asInt(-1)))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        add(list, Notice.button(getTranslation("authoring.rail.add"), this::addStep));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(DRAG);
    }

    /**
     * Shows the parts as they are now. Lines stay the same elements as long as they can: one that is drawn anew while
     * the mouse is down on it would never be clicked.
     */
    void refresh() {
        var text = view.desk().text();
        var faulty = view.desk().reading().faulty(text);
        var keys = List.copyOf(text.byKey().keySet());
        var wanted = new ArrayList<Entry>();
        wanted.add(new Entry(-1, getTranslation("authoring.rail.head"), Manuscript.HEAD, faulty, false));
        for (int place = 0; place < keys.size(); place++) {
            var part = text.parts().get(place);
            wanted.add(new Entry(place, name(part), keys.get(place), faulty, !part.review()));
        }
        if (!wanted.stream().map(this::shape).toList().equals(shapes)) {
            shapes = wanted.stream().map(this::shape).toList();
            list.removeAll();
            lines = wanted.stream().map(Line::new).toList();
            lines.forEach(list::add);
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(wanted.get(i));
        }
    }

    private String name(Part part) {
        if (part.review()) {
            return getTranslation("authoring.rail.review");
        }
        return part.title().isEmpty() ? getTranslation("authoring.rail.untitled") : part.title();
    }

    private Shape shape(Entry entry) {
        return new Shape(entry.step(), entry.key().equals(view.key()));
    }

    /** What a line says. @param place of the part, -1 for the head */
    private record Entry(int place, String name, String key, boolean faulty, boolean step) {
        Entry(int place, String name, String key, Set<String> faulty, boolean step) {
            this(place, name, key, faulty.contains(key), step);
        }
    }

    /** What a line is made of. */
    private record Shape(boolean step, boolean open) {}

    /** One part: its link and, of the open step, what can be done with it. */
    private final class Line extends ListItem {

        private final Anchor link = new Anchor();
        private final Span name = new Span();
        private final Span mark = new Span(getTranslation("authoring.rail.faulty"));
        private final Map<String, NativeButton> acts = new LinkedHashMap<>();

        Line(Entry entry) {
            mark.addClassName("flag");
            link.add(name);
            add(link);
            if (entry.step()) {
                getElement()
                        .setAttribute("data-place", Integer.toString(entry.place()))
                        .setAttribute("draggable", "true");
            }
            if (entry.key().equals(view.key())) {
                link.getElement().setAttribute("aria-current", "true");
                if (entry.step()) {
                    add(acts(entry.place()));
                }
            }
        }

        private Div acts(int place) {
            act("up", Drawing.UP, () -> move(place, place - 1));
            act("down", Drawing.DOWN, () -> move(place, place + 1));
            act("duplicate", Drawing.COPY, () -> duplicate(place));
            act("delete", Drawing.REMOVE, () -> delete(place));
            var row = new Div(acts.values().toArray(NativeButton[]::new));
            row.addClassName("of-step");
            return row;
        }

        private void act(String key, Drawing sign, Runnable does) {
            acts.put(key, new IconButton(sign, "", true, does));
        }

        void show(Entry entry) {
            link.setHref("/" + StudioRoutes.draft(view.desk().draft().id(), entry.key()));
            name.setText(entry.name());
            if (!entry.faulty()) {
                mark.removeFromParent();
            } else if (mark.getParent().isEmpty()) {
                link.add(mark);
            }
            int last = StepEdits.steps(view.desk().text()) - 1;
            acts.forEach((key, button) -> {
                var label = getTranslation("authoring.rail." + key, entry.name());
                button.getElement().setAttribute("aria-label", label).setAttribute("title", label);
                button.setEnabled(
                        !(key.equals("up") && entry.place() == 0) && !(key.equals("down") && entry.place() == last));
            });
        }
    }

    void move(int from, int to) {
        int steps = StepEdits.steps(view.desk().text());
        if (from < 0 || from >= steps || to < 0 || to >= steps || from == to) {
            return;
        }
        view.act(text -> StepEdits.move(text, from, to));
        getElement().executeJs("this.querySelector('li[data-place=\"'+$0+'\"] a')?.focus()", to);
    }

    private void addStep() {
        var text = view.desk().text();
        int behind = view.place(text);
        view.act(
                it -> StepEdits.add(it, behind < 0 ? it.parts().size() : behind, getTranslation("authoring.rail.new")));
        var after = view.desk().text();
        after.byKey().keySet().stream()
                .filter(key -> !text.byKey().containsKey(key))
                .findFirst()
                .ifPresent(view::go);
        view.getElement().executeJs(NAME_IT);
    }

    private void duplicate(int place) {
        view.act(text -> StepEdits.duplicate(text, place));
        view.go(view.desk().text().keyAt(place + 1));
    }

    private void delete(int place) {
        var before = view.desk().text();
        var part = before.parts().get(place);
        var name = name(part);
        view.act(text -> StepEdits.remove(text, place));
        var after = view.desk().text();
        view.go(
                after.parts().isEmpty()
                        ? Manuscript.HEAD
                        : after.keyAt(Math.min(place, after.parts().size() - 1)));
        view.offer(getTranslation("authoring.rail.deleted", name), getTranslation("authoring.rail.undo"), () -> {
            view.act(text -> text.adding(Math.min(place, StepEdits.steps(text)), part));
            view.go(part.id());
        });
    }
}
