package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.authoring.Draft;
import fr.declic.authoring.ListedModule;
import fr.declic.authoring.ListedModule.Fate;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Audience;
import fr.declic.content.Theme;
import fr.declic.platform.FormScreen;
import fr.declic.privacy.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One module of the list: what it is, where it stands, what waits, and what one may do. */
class ModuleItem extends ListItem {

    private final ListedModule module;

    /** @param onBin throws its draft away */
    ModuleItem(ListedModule module, Map<String, Theme> themes, Consumer<ListedModule> onBin) {
        this.module = module;
        var title = new Anchor("/" + target(), module.title());
        title.addClassName("title");
        add(new Div(title, forWhom(themes)), new Div(states(), changed()), waiting(), acts(onBin));
    }

    private String target() {
        return module.draft()
                .map(it -> StudioRoutes.draft(it.id()))
                .orElse(StudioRoutes.NEW + "?module=" + module.id());
    }

    private Paragraph forWhom(Map<String, Theme> themes) {
        var audience = module.audience().map(it -> text(it == Audience.RESIDENT ? "resident" : "adviser"));
        var theme =
                module.theme().map(it -> themes.containsKey(it) ? themes.get(it).name(getLocale()) : it);
        return soft(String.join(
                " · ", Stream.of(audience, theme).flatMap(it -> it.stream()).toList()));
    }

    private Div states() {
        var states = new Div();
        states.addClassName("states");
        module.served().ifPresent(it -> states.add(state(name(it))));
        module.draft().filter(it -> it.fate() != Fate.PUBLISHED).ifPresent(it -> states.add(state(name(it))));
        return states;
    }

    private String name(ListedModule.Writing draft) {
        if (draft.fate() != Fate.OPEN) {
            return name(draft.fate());
        }
        boolean changing = module.served().isPresent() && draft.state() == Draft.State.DRAFT;
        return changing ? "changing" : name(draft.state());
    }

    private Span state(String name) {
        var state = new Span(text("state." + name));
        state.addClassNames("state", name);
        return state;
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Paragraph changed() {
        return soft(module.changedAt()
                .map(at -> {
                    var day = When.dayOf(at, getLocale());
                    return module.changedBy().isEmpty()
                            ? text("changed", day)
                            : text("changed.by", day, module.changedBy());
                })
                .orElse(""));
    }

    private Div waiting() {
        var all = new ArrayList<Span>();
        module.draft().filter(it -> it.faults() > 0).ifPresent(it -> all.add(new Span(text("faults", it.faults()))));
        if (module.reports() > 0) {
            all.add(new Span(text("reports", module.reports())));
        }
        module.due().ifPresent(it -> {
            var due = new Span(text(it.late() ? "late" : "due", When.dayOf(it.on(), getLocale())));
            due.addClassName(it.late() ? "late" : "soon");
            all.add(due);
        });
        if (module.newer()) {
            all.add(new Span(text("newer")));
        }
        var waiting = new Div();
        waiting.addClassName("waiting");
        all.forEach(waiting::add);
        return waiting;
    }

    private Div acts(Consumer<ListedModule> onBin) {
        var acts = new ArrayList<Component>();
        if (module.served().isPresent()) {
            acts.add(link("see", "m/" + module.id()));
        }
        acts.add(link("export", StudioRoutes.export(module.id())));
        if (module.draft().isPresent()) {
            var bin = new NativeButton(text("bin"), _ -> onBin.accept(module));
            bin.addClassName("quiet");
            bin.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-label", text("bin.which", module.title()));
            acts.add(bin);
        }
        return FormScreen.acts(List.copyOf(acts).toArray(Component[]::new));
    }

    private Anchor link(String key, String route) {
        var link = new Anchor("/" + route, text(key));
        link.getElement().setAttribute("aria-label", text(key + ".which", module.title()));
        return link;
    }

    private static Paragraph soft(String words) {
        var soft = new Paragraph(words);
        soft.addClassName("soft");
        return soft;
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.list." + key, args);
    }
}
