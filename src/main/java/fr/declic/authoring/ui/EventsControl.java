package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import fr.declic.content.DraftPath;
import fr.declic.content.Shape.Field;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Text;
import java.util.ArrayList;

/** What something in a simulation waits for: each on its line, with all that can happen there to choose from. */
final class EventsControl {

    private EventsControl() {}

    static Control of(ShapeForm form, DraftPath path, Field field) {
        var area = TextControls.area(TextControls.joined(form.now().items(path)), "list")
                .setAttribute("id", form.id(path))
                .setAttribute("spellcheck", "false");
        TextControls.hear(area, typed -> form.change(now -> TextControls.listed(now, form, path, field, typed, true)));
        var choices = new Div();
        choices.addClassName("events");
        var fold = new Element("details")
                .appendChild(new Element("summary").setText(form.getTranslation("authoring.form.events")))
                .appendChild(choices.getElement());
        fold.addEventListener("toggle", _ -> {
            choices.removeAll();
            var events = form.choices().events(form.now());
            if (events.isEmpty()) {
                choices.setText(form.getTranslation("authoring.form.events.none"));
            }
            events.forEach(event -> choices.add(Notice.button(event, () -> {
                form.change(now -> {
                    var items = new ArrayList<>(now.items(path));
                    items.add(new Text(event, true));
                    return now.with(path, new Items(items));
                });
                area.setProperty("value", TextControls.joined(form.now().items(path)));
            })));
        });
        var box = new Div();
        box.addClassName("control");
        box.getElement().appendChild(area, fold);
        return new Control(box, area, false, () -> {});
    }
}
