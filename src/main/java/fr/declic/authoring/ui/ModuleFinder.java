package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.authoring.ListedModule;
import fr.declic.authoring.ModuleSearch;
import fr.declic.authoring.StudioList;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.Optional;

/** Finds the module that one wants to begin from, among those that are served. */
class ModuleFinder extends Section {

    private static final int MOST = 20;

    private final StudioList list;
    private final Shelf shelf;
    private final Paragraph said = new Paragraph(text("what"));
    private final UnorderedList found = new UnorderedList();

    ModuleFinder(StudioList list, Shelf shelf) {
        this.list = list;
        this.shelf = shelf;
        said.addClassName("soft");
        said.getElement().setAttribute("role", "status");
        found.addClassName("modules");
        var form = new EntryForm(
                text("go"),
                typed -> find(typed.getOrDefault("words", "")),
                new TextLine("words", text("words"), "", "off").most(ModuleSearch.LONGEST));
        form.getElement().setAttribute("role", "search");
        add(new H2(getTranslation("authoring.new.other")), said, form.quiet(), found);
    }

    private void find(String words) {
        found.removeAll();
        var all = list
                .find(new ModuleSearch(words, Optional.empty(), Optional.empty(), "", false, false), 0)
                .modules()
                .stream()
                .map(ListedModule::id)
                .flatMap(id -> shelf.library().module(id).stream())
                .limit(MOST)
                .toList();
        said.setText(text("found", all.size()));
        all.forEach(it -> found.add(new ListItem(link(it))));
    }

    private static Anchor link(CourseModule module) {
        return new Anchor("/" + StudioRoutes.NEW + "?module=" + module.id(), module.title());
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.new.other." + key, args);
    }
}
