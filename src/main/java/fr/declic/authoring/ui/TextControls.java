package fr.declic.authoring.ui;

import com.vaadin.flow.dom.Element;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.Placeholders;
import fr.declic.content.Shape.Field;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Controls in which one writes. What is too long or badly formed is kept all the same, and told. */
final class TextControls {

    /** Nobody writes as much by hand: the text of a module is limited anyway. */
    private static final String UNBEARABLE = "20000";

    private static final int WHILE_TYPING_MILLIS = 300;
    private static final int ONE_LINE = 60;

    private TextControls() {}

    /** @param plain whether it is a word for the machine, that nobody spells */
    static Control line(ShapeForm form, DraftPath path, Field field, boolean plain) {
        var input = input("text", form.now().text(path));
        input.setAttribute("spellcheck", Boolean.toString(!plain));
        hear(input, typed -> write(form, path, field, oneLine(typed), plain));
        return Control.one(starter(input, form, path));
    }

    static Control inline(ShapeForm form, DraftPath path, Field field, int most) {
        if (most <= ONE_LINE) {
            return line(form, path, field, false);
        }
        var area = area(form.now().text(path), "short");
        hear(area, typed -> write(form, path, field, oneLine(typed), false));
        return Control.one(starter(area, form, path));
    }

    static Control passage(ShapeForm form, DraftPath path, Field field) {
        var area = area(form.now().text(path), "tall");
        hear(area, typed -> write(form, path, field, typed, false));
        return Control.one(starter(area, form, path));
    }

    /** The name of a part: what speaks of the part follows. */
    static Control name(ShapeForm form, DraftPath path) {
        var input = input("text", form.now().text(path));
        input.setAttribute("spellcheck", "false").setAttribute("autocapitalize", "none");
        hear(
                input,
                typed -> form.change(now -> Renaming.of(
                        now.with(path, new Text(typed.strip(), true)),
                        form.shape(),
                        path,
                        now.text(path),
                        typed.strip())));
        return Control.one(input);
    }

    static Control day(ShapeForm form, DraftPath path, Field field) {
        var written = form.now().text(path);
        boolean day = written.isEmpty() || written.matches("\\d{4}-\\d{2}-\\d{2}");
        var input = input(day ? "date" : "text", written);
        hear(input, typed -> write(form, path, field, typed, true));
        return Control.one(input);
    }

    static Control number(ShapeForm form, DraftPath path, Field field, FieldKind.Number kind) {
        var written = form.now().text(path);
        var input = input(written.isEmpty() || written.matches("\\d+") ? "number" : "text", written);
        input.setAttribute("min", "" + kind.allowed().least())
                .setAttribute("max", "" + kind.allowed().most())
                .setAttribute("inputmode", "numeric");
        kind.byDefault().ifPresent(it -> input.setAttribute("placeholder", "" + it));
        hear(input, typed -> write(form, path, field, typed.strip(), true));
        return Control.one(input);
    }

    /** A list of short texts, each on its line. */
    static Control lines(ShapeForm form, DraftPath path, Field field, boolean plain) {
        var area = area(joined(form.now().items(path)), "list");
        hear(area, typed -> form.change(now -> listed(now, form, path, field, typed, plain)));
        return Control.one(area);
    }

    static String joined(List<YamlDraft> items) {
        return items.stream()
                .map(it -> it instanceof Text text ? text.value() : "")
                .collect(Collectors.joining("\n"));
    }

    /** With the lines of a text as a list; where one line changed, what calls it by its words follows. */
    static Named listed(Named now, ShapeForm form, DraftPath path, Field field, String typed, boolean plain) {
        var was = now.items(path);
        var items = typed.lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .<YamlDraft>map(it -> new Text(it, plain))
                .toList();
        if (items.isEmpty() && !field.required()) {
            return now.without(path);
        }
        if (joined(items).equals(joined(was))) {
            return now;
        }
        var changed = now.with(path, new Items(items));
        for (int i = 0; i < items.size() && items.size() == was.size(); i++) {
            changed = Renaming.of(
                    changed, form.shape(), path, ((Text) was.get(i)).value(), ((Text) items.get(i)).value());
        }
        return changed;
    }

    private static void write(ShapeForm form, DraftPath path, Field field, String typed, boolean plain) {
        form.change(now -> {
            if (typed.isBlank() && !field.required()) {
                return now.without(path);
            }
            return now.text(path).equals(typed) && now.at(path).isPresent()
                    ? now
                    : now.with(path, new Text(typed, plain));
        });
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\s*\\R\\s*", " ");
    }

    static Element input(String type, String value) {
        return new Element("input")
                .setAttribute("type", type)
                .setAttribute("class", "line")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", UNBEARABLE)
                .setProperty("value", value);
    }

    static Element area(String value, String size) {
        return new Element("textarea")
                .setAttribute("class", size)
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", UNBEARABLE)
                .setProperty("value", value);
    }

    /** Each text as it is typed, at the latest 0.3 s after a key. */
    static void hear(Element field, Consumer<String> onText) {
        Typed.hear(field, WHILE_TYPING_MILLIS, onText);
    }

    private static Element starter(Element field, ShapeForm form, DraftPath path) {
        var words = form.now().text(path);
        if (!words.isBlank() && Placeholders.isOne(words)) {
            field.setAttribute("data-starter", "");
        }
        return field;
    }
}
