package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.declic.content.CourseModule;
import fr.declic.platform.FormScreen;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** The modules of a workshop, to be put in order. */
class WorkshopOrder extends OrderedList {

    /**
     * @param move hears the id of a module, and -1 for up or 1 for down
     * @param takeOut hears the id of a module
     */
    WorkshopOrder(List<CourseModule> modules, ObjIntConsumer<String> move, Consumer<String> takeOut) {
        addClassName("chosen");
        for (int i = 0; i < modules.size(); i++) {
            var module = modules.get(i);
            var name = new Span(text("module", module.title(), module.minutes()));
            name.getElement().setAttribute("lang", module.language().toLanguageTag());
            var up = step("↑", "up", module, -1, move);
            up.setEnabled(i > 0);
            var down = step("↓", "down", module, 1, move);
            down.setEnabled(i + 1 < modules.size());
            var out = WorkshopView.act(
                    text("take-out"), text("take-out.which", module.title()), () -> takeOut.accept(module.id()));
            var item = new ListItem(name, FormScreen.acts(up, down, out));
            item.getElement().setAttribute("data-module", module.id());
            add(item);
        }
    }

    private NativeButton step(String arrow, String key, CourseModule module, int by, ObjIntConsumer<String> move) {
        var button = WorkshopView.act(arrow, text(key, module.title()), () -> move.accept(module.id(), by));
        button.getElement().setAttribute("data-by", Integer.toString(by));
        return button;
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.workshop." + key, args);
    }
}
