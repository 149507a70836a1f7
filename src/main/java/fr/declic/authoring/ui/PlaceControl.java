package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.declic.content.DraftPath;
import fr.declic.content.YamlDraft.Text;
import java.util.ArrayList;
import java.util.List;

/** A place in the picture of the activity: four numbers in hundredths, or a frame drawn on the picture. */
final class PlaceControl extends Div {

    private static final List<String> NUMBERS = List.of("left", "top", "width", "height");

    /** The frame stands where the numbers say; the mouse, a pen or a finger draws another one. */
    private static final String DRAW = """
            const box = this, frame = box.querySelector('.frame');
            box.declicShow = at => {
              ['left', 'top', 'width', 'height'].forEach((side, i) => frame.style[side] = (at[i] ?? 0) + '%');
              frame.hidden = at.length < 4;
            };
            box.declicShow($0.split(' ').filter(it => it !== '').map(Number));
            if (box.declicDraws) return;
            box.declicDraws = true;
            let from;
            const clamp = it => Math.min(100, Math.max(0, Math.round(it)));
            const at = event => {
              const size = box.getBoundingClientRect();
              return [clamp((event.clientX - size.left) / size.width * 100), clamp((event.clientY - size.top) / size.height * 100)];
            };
            const place = event => {
              const to = at(event);
              return [0, 1].map(i => Math.min(from[i], to[i])).concat([0, 1].map(i => Math.abs(from[i] - to[i])));
            };
            box.addEventListener('pointerdown', event => { event.preventDefault(); from = at(event); box.setPointerCapture(event.pointerId); });
            box.addEventListener('pointermove', event => from && box.declicShow(place(event)));
            box.addEventListener('pointercancel', () => from = undefined);
            box.addEventListener('pointerup', event => {
              if (!from) return;
              const drawn = place(event);
              from = undefined;
              if (drawn[2] && drawn[3]) box.dispatchEvent(new CustomEvent('drawn', {detail: drawn.join(' ')}));
            });
            """;

    private final ShapeForm form;
    private final DraftPath path;
    private final List<Element> numbers = new ArrayList<>();
    private final Div canvas = new Div();
    private final Image picture = new Image();

    private PlaceControl(ShapeForm form, DraftPath path) {
        this.form = form;
        this.path = path;
        addClassName("place");
        var row = new Div();
        row.addClassName("four");
        for (int i = 0; i < NUMBERS.size(); i++) {
            row.add(number(i));
        }
        picture.setAlt("");
        var frame = new Div();
        frame.addClassName("frame");
        canvas.add(picture, frame);
        canvas.addClassName("canvas");
        canvas.getElement()
                .addEventListener(
                        "drawn",
                        event -> take(event.getEventData().path("event.detail").asString("")))
                .addEventData("event.detail");
        var fold = new Element("details")
                .appendChild(new Element("summary").setText(getTranslation("authoring.form.draw")))
                .appendChild(canvas.getElement());
        add(row);
        getElement().appendChild(fold);
    }

    static Control of(ShapeForm form, DraftPath path) {
        var place = new PlaceControl(form, path);
        return Control.several(place, place::refresh);
    }

    private Div number(int which) {
        var id = form.id(path) + "-" + NUMBERS.get(which);
        var label = new NativeLabel(getTranslation("authoring.form.place." + NUMBERS.get(which)));
        label.setFor(id);
        var input = TextControls.input("number", part(which))
                .setAttribute("id", id)
                .setAttribute("min", "0")
                .setAttribute("max", "100");
        TextControls.hear(input, typed -> set(which, typed.strip()));
        numbers.add(input);
        var box = new Div(label);
        box.getElement().appendChild(input);
        return box;
    }

    private String part(int which) {
        var parts = form.now().text(path).strip().split("\\s+");
        return which < parts.length ? parts[which] : "";
    }

    private void set(int which, String typed) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < NUMBERS.size(); i++) {
            var one = i == which ? typed : part(i);
            parts.add(one.isEmpty() ? "0" : one);
        }
        write(String.join(" ", parts));
    }

    private void take(String drawn) {
        if (drawn.matches("\\d{1,3}( \\d{1,3}){3}")) {
            write(drawn);
            for (int i = 0; i < NUMBERS.size(); i++) {
                numbers.get(i).setProperty("value", part(i));
            }
        }
    }

    private void write(String at) {
        form.change(now -> now.text(path).equals(at) ? now : now.with(path, new Text(at, false)));
    }

    private void refresh() {
        var address = form.files().addresses().getOrDefault(form.now().text(DraftPath.of("picture")), "");
        canvas.setVisible(!address.isEmpty());
        if (!address.equals(picture.getSrc())) {
            picture.setSrc(address);
        }
        show();
    }

    private void show() {
        canvas.getElement()
                .executeJs(
                        "this.declicShow?.($0.split(' ').filter(it => it !== '').map(Number))",
                        form.now().text(path));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        canvas.getElement().executeJs(DRAW, form.now().text(path));
    }
}
