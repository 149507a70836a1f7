package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pages of an invented browser: which there are, and the text of each, which is a file beside the draft. */
final class PagesControl {

    private static final String FIRST = "page-une.md";

    private final ShapeForm form;
    private final DraftPath path;
    private final Control chosen;
    private final Div texts = new Div();
    private List<String> drawn = List.of();

    private PagesControl(ShapeForm form, DraftPath path) {
        this.form = form;
        this.path = path;
        this.chosen = ChoiceControls.pages(form, path);
        texts.addClassName("page-texts");
    }

    static Control of(ShapeForm form, DraftPath path) {
        var pages = new PagesControl(form, path);
        var box = new Div(pages.chosen.component(), pages.texts);
        box.add(Notice.button(form.getTranslation("authoring.files.page.new"), pages::append));
        return Control.several(box, pages::refresh);
    }

    private List<String> written() {
        return form.now().items(path).stream()
                .filter(Text.class::isInstance)
                .map(it -> ((Text) it).value())
                .toList();
    }

    private void refresh() {
        chosen.refresh().run();
        var pages = written().stream()
                .filter(it -> form.files().pages().stream()
                        .anyMatch(page -> page.value().equals(it)))
                .toList();
        if (!pages.equals(drawn)) {
            drawn = pages;
            texts.removeAll();
            for (int i = 0; i < pages.size(); i++) {
                texts.getElement().appendChild(text(pages.get(i), form.id(path) + "-text-" + i));
            }
        }
    }

    /** The text of a page is kept when one leaves it: each text is a file of its own. */
    private Element text(String page, String id) {
        var label = new NativeLabel(form.getTranslation("authoring.files.page", page));
        label.setFor(id);
        var area = TextControls.area(form.files().text(page), "tall").setAttribute("id", id);
        area.addEventListener("change", event -> form.files()
                        .write(page, event.getEventData().path("element.value").asString("")))
                .addEventData("element.value");
        return new Element("details")
                .appendChild(new Element("summary").setText(page))
                .appendChild(label.getElement(), area);
    }

    /** One more page, with words to replace. */
    private void append() {
        var starter = ActivityShape.of("browser-sim").orElseThrow().starter("x", "x");
        int number = 1;
        while (form.files().has("page-" + number + ".md")) {
            number++;
        }
        var name = "page-" + number + ".md";
        form.files().write(name, new String(starter.files().getOrDefault(FIRST, new byte[0]), StandardCharsets.UTF_8));
        form.change(now -> {
            var items = new ArrayList<YamlDraft>(now.items(path));
            items.add(new Text(name, false));
            return now.with(path, new Items(items));
        });
    }
}
