package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Shape.Field;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Controls with which one chooses. */
final class ChoiceControls {

    private static final String CHECKED = "element.checked";
    private static final String VALUE = "element.value";

    private ChoiceControls() {}

    static Control flag(ShapeForm form, DraftPath path, FieldKind.Flag kind) {
        var written = form.now().text(path);
        var box = check(
                written.isEmpty() ? kind.byDefault() : written.equals("true"),
                checked -> form.change(now -> checked == kind.byDefault()
                        ? now.without(path)
                        : now.with(path, new Text(Boolean.toString(checked), true))));
        return Control.one(box);
    }

    static Control oneOf(ShapeForm form, DraftPath path, Field field, FieldKind.OneOf kind) {
        Function<String, String> called = it -> form.words().value(path, it);
        var nothing = kind.byDefault()
                .map(it -> form.getTranslation("authoring.form.default", called.apply(it)))
                .orElse("");
        return select(form, path, field, nothing, () -> kind.names().stream()
                .map(it -> new Choice(it, called.apply(it)))
                .toList());
    }

    static Control ref(ShapeForm form, DraftPath path, Field field, Target to) {
        return select(form, path, field, "", () -> form.choices().of(to, form.now()));
    }

    private static Control select(
            ShapeForm form, DraftPath path, Field field, String nothing, Supplier<List<Choice>> choices) {
        var select = new Element("select").setAttribute("class", "line");
        select.addEventListener("change", event -> {
                    var chosen = event.getEventData().path(VALUE).asString("");
                    form.change(now -> chosen.isEmpty() && !field.required()
                            ? now.without(path)
                            : now.with(path, new Text(chosen, true)));
                })
                .addEventData(VALUE);
        var drawn = new ArrayList<Choice>();
        return Control.one(select, () -> {
            var written = form.now().text(path);
            var offered = offered(form, choices.get(), written, nothing);
            if (!offered.equals(drawn)) {
                drawn.clear();
                drawn.addAll(offered);
                select.removeAllChildren();
                offered.forEach(it -> select.appendChild(option(it, it.value().equals(written))));
                select.setProperty("value", written);
            }
        });
    }

    /** What is written may not be there any more: it is told so, and stays until another is chosen. */
    private static List<Choice> offered(ShapeForm form, List<Choice> choices, String written, String nothing) {
        var offered = new ArrayList<Choice>();
        offered.add(new Choice("", nothing));
        offered.addAll(choices);
        if (offered.stream().noneMatch(it -> it.value().equals(written))) {
            offered.add(new Choice(written, form.getTranslation("authoring.form.unknown", written)));
        }
        return offered;
    }

    private static Element option(Choice choice, boolean chosen) {
        var option = new Element("option").setAttribute("value", choice.value()).setText(choice.name());
        return chosen ? option.setAttribute("selected", true) : option;
    }

    static Control manyOf(ShapeForm form, DraftPath path, FieldKind.ManyOf kind) {
        return checks(form, path, false, kind.byDefault(), () -> kind.names().stream()
                .map(it -> new Choice(it, form.words().value(path, it)))
                .toList());
    }

    static Control refs(ShapeForm form, DraftPath path, Field field, Target to) {
        return checks(
                form, path, !field.required(), List.of(), () -> form.choices().of(to, form.now()));
    }

    /** The pages of a browser, in the order in which they were chosen. */
    static Control pages(ShapeForm form, DraftPath path) {
        return checks(form, path, false, List.of(), () -> form.files().pages());
    }

    /** @param free whether the key goes when nothing is chosen */
    private static Control checks(
            ShapeForm form, DraftPath path, boolean free, List<String> byDefault, Supplier<List<Choice>> choices) {
        var list = new Div();
        list.addClassName("checks");
        var drawn = new ArrayList<Choice>();
        return Control.several(list, () -> {
            var written = written(form.now(), path).orElse(byDefault);
            var all = Stream.concat(
                            choices.get().stream(),
                            written.stream()
                                    .filter(it -> choices.get().stream()
                                            .noneMatch(choice -> choice.value().equals(it)))
                                    .map(it -> new Choice(it, form.getTranslation("authoring.form.unknown", it))))
                    .toList();
            if (all.equals(drawn)) {
                return;
            }
            drawn.clear();
            drawn.addAll(all);
            list.removeAll();
            for (int i = 0; i < all.size(); i++) {
                var value = all.get(i).value();
                var id = form.id(path) + "-" + i;
                var box = check(
                        written.contains(value),
                        checked -> form.change(now -> {
                            var is = chosen(now, path, all, byDefault, value, checked);
                            return free && is.items(path).isEmpty() ? is.without(path) : is;
                        }));
                box.setAttribute("id", id);
                var name = new NativeLabel(all.get(i).name());
                name.setFor(id);
                var line = new Div();
                line.addClassName("tick");
                line.getElement().appendChild(box, name.getElement());
                list.add(line);
            }
        });
    }

    /** In the order of the choices where what was written is so, else in the order in which they are chosen. */
    private static Named chosen(
            Named now, DraftPath path, List<Choice> all, List<String> byDefault, String value, boolean checked) {
        var values = all.stream().map(Choice::value).toList();
        var was = written(now, path).orElse(byDefault);
        var is = new ArrayList<>(was);
        is.remove(value);
        if (checked) {
            is.add(value);
            boolean ordered = was.equals(values.stream().filter(was::contains).toList());
            if (ordered) {
                is.sort((a, b) -> Integer.compare(values.indexOf(a), values.indexOf(b)));
            }
        }
        return now.with(
                path,
                new Items(is.stream().<YamlDraft>map(it -> new Text(it, true)).toList()));
    }

    private static Optional<List<String>> written(Named now, DraftPath path) {
        return now.at(path).filter(Items.class::isInstance).map(it -> ((Items) it)
                .items().stream()
                        .map(item -> item instanceof Text text ? text.value() : "")
                        .toList());
    }

    private static Element check(boolean checked, Consumer<Boolean> onChange) {
        var box = new Element("input").setAttribute("type", "checkbox").setProperty("checked", checked);
        box.addEventListener(
                        "change",
                        event -> onChange.accept(
                                event.getEventData().path(CHECKED).asBoolean(false)))
                .addEventData(CHECKED);
        return box;
    }
}
