package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.declic.content.ContentProblem;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.Shape.Field;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import fr.declic.page.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list of parts with fields of their own. They are added, copied, moved and taken away, with a way back. */
class GroupList extends FieldBox {

    /** Alt and an arrow move the part that one writes in; in a menu the browser's own keys stay. */
    private static final String KEYS = """
            if (this.declicKeys) return;
            this.declicKeys = true;
            this.addEventListener('keydown', event => {
              if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key) || event.target.localName === 'select') return;
              const item = event.target.closest('li[data-item]');
              if (!item || item.parentElement.parentElement !== this) return;
              event.preventDefault();
              event.stopPropagation();
              const from = Number(item.dataset.item);
              this.dispatchEvent(new CustomEvent('item-move', {detail: {from, to: from + (event.key === 'ArrowUp' ? -1 : 1)}}));
            });
            """;

    /** With more fields, a part is folded in. */
    private static final int FEW = 5;

    private final ShapeForm form;
    private final DraftPath path;
    private final Field field;
    private final FieldKind.Groups kind;
    private final String label;
    private final Paragraph fault = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Div after = new Div();
    private final NativeButton add;
    private final List<ShapeFields> parts = new ArrayList<>();

    GroupList(ShapeForm form, DraftPath path, Field field, FieldKind.Groups kind) {
        this.form = form;
        this.path = path;
        this.field = field;
        this.kind = kind;
        this.label = form.words().label(path);
        addClassName("group-list");
        var id = form.id(path);
        var name = new Span(label);
        name.addClassName("label");
        var note = new Paragraph(form.words().note(path));
        note.addClassName("soft");
        fault.addClassName("fault");
        add = Notice.button(getTranslation("authoring.form.add", label), this::append);
        add.setId(id + "-add");
        setId(id);
        getElement().setAttribute("tabindex", "-1");
        list.getElement().setAttribute("aria-label", label);
        getElement()
                .addEventListener(
                        "item-move",
                        event -> move(
                                event.getEventData().path("event.detail.from").asInt(-1),
                                event.getEventData().path("event.detail.to").asInt(-1)))
                .addEventData("event.detail.from")
                .addEventData("event.detail.to");
        add(name, note, fault, list, after, add);
        draw();
    }

    private List<YamlDraft> items() {
        return form.now().items(path);
    }

    private void draw() {
        list.removeAll();
        after.removeAll();
        parts.clear();
        int count = items().size();
        for (int i = 0; i < count; i++) {
            list.add(item(i, count));
        }
        add.setEnabled(count < kind.count().most());
        list.setVisible(count > 0);
    }

    private ListItem item(int place, int count) {
        var here = path.item(place);
        var called = getTranslation("authoring.form.item", label, place + 1);
        var item = new ListItem();
        item.getElement().setAttribute("data-item", Integer.toString(place));
        var tools = new Div(
                new IconButton(Drawing.UP, text("up", called), place > 0, () -> move(place, place - 1)),
                new IconButton(Drawing.DOWN, text("down", called), place < count - 1, () -> move(place, place + 1)),
                new IconButton(
                        Drawing.COPY, text("copy", called), count < kind.count().most(), () -> copy(place)),
                new IconButton(Drawing.REMOVE, text("remove", called), true, () -> remove(place)));
        tools.addClassName("of-item");
        var fields = new ShapeFields(form, kind.shape(), here, _ -> true);
        parts.add(fields);
        var number = new Span(Integer.toString(place + 1));
        number.addClassName("number");
        var head = new Div(number, tools);
        head.addClassName("item-head");
        var box = new Div(head);
        box.getElement().setAttribute("role", "group").setAttribute("aria-label", called);
        if (kind.shape().fields().size() > FEW) {
            box.getElement().appendChild(folded(here, fields));
        } else {
            box.add(fields);
        }
        item.add(box);
        return item;
    }

    private Element folded(DraftPath here, ShapeFields fields) {
        var key = here.toString();
        var summary = new Element("summary").setText(summary(form.at(here)));
        var fold = new Element("details").appendChild(summary, fields.getElement());
        boolean wrong = !form.faults(here, true).isEmpty();
        fold.setAttribute("open", form.open().contains(key) || wrong);
        fold.addEventListener("toggle", event -> {
                    if (event.getEventData().path("element.open").asBoolean(false)) {
                        form.open().add(key);
                    } else {
                        form.open().remove(key);
                    }
                })
                .addEventData("element.open");
        return fold;
    }

    /** Its first words. */
    private String summary(Named part) {
        return part.values().entrySet().stream()
                .filter(it -> it.getValue() instanceof YamlDraft.Text text
                        && !text.value().isBlank())
                .map(it -> ((YamlDraft.Text) it.getValue())
                        .value()
                        .lines()
                        .findFirst()
                        .orElse(""))
                .limit(2)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(" · "), it -> it.isEmpty() ? getTranslation("authoring.form.empty") : it));
    }

    private void append() {
        int place = items().size();
        form.open().add(path.item(place).toString());
        form.change(now -> now.inserted(path, place, kind.shape().blank(now.items(path))));
        draw();
        focusItem(place);
    }

    private void copy(int place) {
        form.change(now -> now.doubled(path, place));
        draw();
        focusItem(place + 1);
    }

    private void move(int from, int to) {
        int count = items().size();
        if (from < 0 || to < 0 || from >= count || to >= count || from == to) {
            return;
        }
        form.change(now -> now.moved(path, from, to));
        draw();
        focusItem(to);
    }

    private void remove(int place) {
        var gone = items().get(place);
        form.change(now -> without(now, place));
        draw();
        var undo = new Undo(text("removed", getTranslation("authoring.form.item", label, place + 1)), () -> {
            form.change(now -> now.inserted(path, Math.min(place, items().size()), gone));
            draw();
            focusItem(place);
        });
        after.add(undo);
        undo.focus();
    }

    /** A list that need not be there goes with its last part. */
    private Named without(Named now, int place) {
        return now.items(path).size() == 1 && !field.required() ? now.without(path) : now.without(path.item(place));
    }

    /** To the first field of a part. */
    private void focusItem(int place) {
        list.getElement()
                .executeJs(
                        "setTimeout(() => { const item = this.querySelector(':scope > li[data-item=\"' + $0 + '\"]');"
                                + " (item?.querySelector('details') ?? {}).open = true;"
                                + " item?.querySelector('input, textarea, select')?.focus(); })",
                        Integer.toString(place));
    }

    @Override
    boolean tells(ContentProblem it) {
        return form.faults(path, false).contains(it);
    }

    @Override
    String called() {
        return called(label, path);
    }

    @Override
    String focusId() {
        return form.id(path);
    }

    @Override
    void refresh() {
        if (parts.size() != items().size()) {
            draw();
        }
        parts.forEach(ShapeFields::refresh);
        fault.setText(form.faults(path, false).stream().map(FaultWords::of).collect(Collectors.joining(" ")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(KEYS);
    }

    private String text(String name, Object... args) {
        return getTranslation("authoring.form." + name, args);
    }
}
