package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.content.DraftPath;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Text;
import fr.declic.page.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** Chooses some of many by their names: those that are chosen, and a line to search others. */
class Picker extends Div {

    private static final int MOST = 8;

    private final ShapeForm form;
    private final DraftPath path;
    private final List<Choice> all;
    private final boolean required;
    private final UnorderedList chosen = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final UnorderedList found = new UnorderedList();
    private String wanted = "";

    /** @param required whether the list has to be there when nothing is in it */
    Picker(ShapeForm form, DraftPath path, boolean required, List<Choice> all) {
        this.form = form;
        this.path = path;
        this.all = all;
        this.required = required;
        addClassName("picker");
        chosen.addClassName("chosen");
        found.addClassName("found");
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        var search = TextControls.input("search", "")
                .setAttribute("id", form.id(path) + "-search")
                .setAttribute("placeholder", getTranslation("authoring.form.search"))
                .setAttribute(
                        "aria-label",
                        getTranslation("authoring.form.search-in", form.words().label(path)));
        TextControls.hear(search, this::typed);
        add(chosen);
        getElement().appendChild(search);
        add(count, found);
        draw();
    }

    private List<String> written() {
        return form.now().items(path).stream()
                .filter(Text.class::isInstance)
                .map(it -> ((Text) it).value())
                .toList();
    }

    private void draw() {
        chosen.removeAll();
        for (var value : written()) {
            var name = all.stream()
                    .filter(it -> it.value().equals(value))
                    .findFirst()
                    .map(Choice::name)
                    .orElse(getTranslation("authoring.form.unknown", value));
            var item = new ListItem(name + " ");
            item.add(new IconButton(
                    Drawing.REMOVE, getTranslation("authoring.form.remove", name), true, () -> drop(value)));
            chosen.add(item);
        }
        chosen.setVisible(!written().isEmpty());
        search(wanted);
    }

    /** Leaving the field tells its text once more: what one is about to click must not be drawn anew under the hand. */
    private void typed(String text) {
        if (!text.equals(wanted)) {
            search(text);
        }
    }

    private void search(String typed) {
        wanted = typed;
        found.removeAll();
        var words = plain(typed).split("\\s+");
        var matching = typed.isBlank()
                ? List.<Choice>of()
                : all.stream()
                        .filter(it -> !written().contains(it.value()))
                        .filter(it -> List.of(words).stream().allMatch(plain(it.name() + " " + it.value())::contains))
                        .toList();
        count.setText(typed.isBlank() ? "" : getTranslation("authoring.form.found", matching.size()));
        matching.stream()
                .limit(MOST)
                .forEach(it -> found.add(new ListItem(Notice.button(it.name(), () -> take(it.value())))));
    }

    private static String plain(String words) {
        return StringUtils.stripAccents(words.strip().toLowerCase(Locale.ROOT));
    }

    private void take(String value) {
        var is = new ArrayList<>(written());
        is.add(value);
        keep(is);
        form.focus(form.id(path) + "-search");
    }

    private void drop(String value) {
        var is = new ArrayList<>(written());
        is.remove(value);
        keep(is);
        form.focus(form.id(path) + "-search");
    }

    private void keep(List<String> values) {
        form.change(now -> values.isEmpty() && !required
                ? now.without(path)
                : now.with(
                        path,
                        new Items(values.stream()
                                .<YamlDraft>map(it -> new Text(it, true))
                                .toList())));
        draw();
    }
}
