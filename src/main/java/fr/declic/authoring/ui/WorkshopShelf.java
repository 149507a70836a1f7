package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.Search;
import fr.declic.page.Addresses;
import fr.declic.platform.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The modules that a workshop may take, all of them or those that match some words. */
class WorkshopShelf extends Div {

    private final Shelf shelf;
    private final Consumer<String> toggle;
    private final Div found = new Div();
    private final Map<String, NativeButton> buttons = new HashMap<>();
    private List<String> chosen = List.of();

    /** @param toggle hears the id of a module that comes in or goes out */
    WorkshopShelf(Shelf shelf, Consumer<String> toggle) {
        this.shelf = shelf;
        this.toggle = toggle;
        add(Typed.line("workshop-search", text("search"), "", Search.MAX_LENGTH, this::show), found);
        show("");
    }

    /** Says which are in the workshop. The buttons stay, and the focus with them. */
    void mark(List<String> modules) {
        chosen = modules;
        buttons.forEach((id, button) -> {
            var which = chosen.contains(id) ? "take-out" : "add";
            button.setText(text(which));
            button.getElement().setAttribute("aria-label", text(which + ".which", title(id)));
        });
    }

    private void show(String words) {
        var modules = modules(words.strip());
        found.removeAll();
        buttons.clear();
        if (modules.isEmpty()) {
            found.add(new Paragraph(text("nothing")));
            return;
        }
        var columns = Stream.of("module", "audience", "minutes", "act")
                .map(it -> text("column." + it))
                .toList();
        var table = new DataTable(text("library"), columns);
        for (var module : modules) {
            var link = new Anchor(Addresses.module(module), module.title());
            link.getElement().setAttribute("lang", module.language().toLanguageTag());
            link.getElement().setAttribute("target", "_blank");
            var button = Notice.button("", () -> toggle.accept(module.id()));
            buttons.put(module.id(), button);
            var audience = text("audience." + module.audience().name().toLowerCase(Locale.ROOT));
            table.row(link, audience, module.minutes(), button);
        }
        found.add(table);
        mark(chosen);
    }

    private List<CourseModule> modules(String words) {
        var library = shelf.library();
        return words.isEmpty()
                ? library.revisions().values().stream().map(Revision::module).toList()
                : Search.find(library, words).stream()
                        .flatMap(it -> library.module(it).stream())
                        .toList();
    }

    private String title(String module) {
        return shelf.library().module(module).map(CourseModule::title).orElse(module);
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.workshop." + key, args);
    }
}
