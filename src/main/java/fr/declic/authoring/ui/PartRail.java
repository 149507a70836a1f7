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
import java.util.List;
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

    private final DraftView view;
    private final OrderedList list = new OrderedList();

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
        var add = new NativeButton(getTranslation("authoring.rail.add"), _ -> addStep());
        add.addClassName("quiet");
        add.getElement().setAttribute("type", "button");
        add(list, add);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(DRAG);
    }

    /** Draws the parts as they are now. */
    void refresh() {
        var text = view.desk().text();
        var faulty = view.desk().reading().faulty(text);
        list.removeAll();
        list.add(new ListItem(link(Manuscript.HEAD, getTranslation("authoring.rail.head"), faulty)));
        var keys = List.copyOf(text.byKey().keySet());
        for (int place = 0; place < keys.size(); place++) {
            list.add(line(text.parts().get(place), keys.get(place), place, faulty));
        }
    }

    private ListItem line(Part part, String key, int place, Set<String> faulty) {
        var name = part.review()
                ? getTranslation("authoring.rail.review")
                : part.title().isEmpty() ? getTranslation("authoring.rail.untitled") : part.title();
        var item = new ListItem(link(key, name, faulty));
        if (part.review()) {
            return item;
        }
        item.getElement().setAttribute("data-place", Integer.toString(place)).setAttribute("draggable", "true");
        if (key.equals(view.key())) {
            item.add(acts(place, name));
        }
        return item;
    }

    private Anchor link(String key, String name, Set<String> faulty) {
        var link = new Anchor("/" + StudioRoutes.draft(view.desk().draft().id(), key), name);
        if (key.equals(view.key())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (faulty.contains(key)) {
            var mark = new Span(getTranslation("authoring.rail.faulty"));
            mark.addClassName("flag");
            link.add(mark);
        }
        return link;
    }

    /** What can be done with the open step. */
    private Div acts(int place, String name) {
        int last = StepEdits.steps(view.desk().text()) - 1;
        var acts = new Div(
                act("up", Drawing.UP, name, place > 0, () -> move(place, place - 1)),
                act("down", Drawing.DOWN, name, place < last, () -> move(place, place + 1)),
                act("duplicate", Drawing.COPY, name, true, () -> duplicate(place)),
                act("delete", Drawing.REMOVE, name, true, () -> delete(place, name)));
        acts.addClassName("of-step");
        return acts;
    }

    private IconButton act(String key, Drawing sign, String name, boolean may, Runnable does) {
        return new IconButton(sign, getTranslation("authoring.rail." + key, name), may, does);
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
    }

    private void duplicate(int place) {
        view.act(text -> StepEdits.duplicate(text, place));
        view.go(view.desk().text().keyAt(place + 1));
    }

    private void delete(int place, String name) {
        var before = view.desk().text();
        var part = before.parts().get(place);
        view.act(text -> StepEdits.remove(text, place));
        var after = view.desk().text();
        view.go(
                after.parts().isEmpty()
                        ? Manuscript.HEAD
                        : after.keyAt(Math.min(place, after.parts().size() - 1)));
        view.tell(getTranslation("authoring.rail.deleted", name), getTranslation("authoring.rail.undo"), () -> {
            view.act(text -> text.adding(Math.min(place, StepEdits.steps(text)), part));
            view.go(part.id());
        });
    }
}
