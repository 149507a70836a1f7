package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.content.WorkshopTime;
import fr.declic.page.Stylesheet;
import fr.declic.page.WorkshopPlan;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a workshop is made of: modules in their order, a length, people. The address holds it all. */
@Route(StudioRoutes.WORKSHOP)
@Menu(title = "authoring.workshop.menu", order = 37)
@RolesAllowed({"ADVISER", "TRAINER"})
class WorkshopView extends StudioScreen implements BeforeEnterObserver {

    private final Shelf shelf;
    private final H2 heading = new H2();
    private final Div chosen = new Div();
    private final Paragraph comfortable = new Paragraph();
    private final WorkshopShelf offered;

    private WorkshopChoice choice = new WorkshopChoice(List.of(), Optional.empty(), 1);

    WorkshopView(Shelf shelf) {
        super("workshop");
        this.shelf = shelf;
        this.offered = new WorkshopShelf(shelf, this::toggle);
        addClassName("workshop");
        heading.getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = WorkshopChoice.of(event.getLocation().getQueryParameters());
        begin("title");
        getElement().insertChild(0, new Element("style").setText(Stylesheet.workshop()));
        heading.setText(text("chosen"));
        comfortable.addClassName("soft");
        add(soft("what"), heading, chosen, new H2(text("length")), comfortable, form());
        add(new H2(text("library")), offered);
        draw();
    }

    private List<CourseModule> modules() {
        return choice.served(shelf.library());
    }

    private void draw() {
        var modules = modules();
        chosen.removeAll();
        chosen.add(
                modules.isEmpty()
                        ? soft("none")
                        : new WorkshopOrder(modules, this::move, it -> {
                            toggle(it);
                            heading.getElement().executeJs("this.focus()");
                        }));
        offered.mark(choice.modules());
        comfortable.setText(
                modules.isEmpty() ? "" : text("comfortable", modules.size(), WorkshopChoice.comfortable(modules)));
    }

    /** Drawn once: what is typed in it stays while modules come and go. */
    private EntryForm form() {
        var minutes = new TextLine(
                        "minutes",
                        text("minutes"),
                        text("minutes.hint", WorkshopTime.SHORTEST, WorkshopTime.LONGEST),
                        "off")
                .value(Integer.toString(choice.minutes().orElseGet(() -> WorkshopChoice.comfortable(modules()))))
                .most(3);
        var people = new TextLine("people", text("people"), text("people.hint", WorkshopPlan.MOST_PEOPLE), "off")
                .value(Integer.toString(choice.people()))
                .most(2);
        return new EntryForm(text("see"), typed -> see(typed, minutes, people), minutes, people);
    }

    private void see(Map<String, String> typed, TextLine minutes, TextLine people) {
        var length = WorkshopChoice.minutes(typed.getOrDefault("minutes", ""));
        var number = WorkshopChoice.people(typed.getOrDefault("people", ""));
        if (number.isEmpty()) {
            people.refuse(text("people.refused", WorkshopPlan.MOST_PEOPLE));
        }
        if (length.isEmpty()) {
            minutes.refuse(text("minutes.refused", WorkshopTime.SHORTEST, WorkshopTime.LONGEST));
        }
        if (length.isEmpty() || number.isEmpty()) {
            return;
        }
        take(choice.lasting(length.get(), number.get()));
        if (modules().isEmpty()) {
            tell(text("see.none"));
        } else {
            getUI().ifPresent(ui -> ui.navigate(StudioRoutes.WORKSHOP_PLAN, choice.parameters()));
        }
    }

    private void toggle(String module) {
        boolean adds = !choice.modules().contains(module);
        if (adds && choice.full()) {
            tell(text("full", WorkshopTime.MOST_MODULES));
            return;
        }
        take(choice.toggled(module));
        draw();
        tell(text(adds ? "added" : "taken-out", title(module)));
    }

    private void move(String module, int by) {
        take(choice.moved(module, by));
        draw();
        chosen.getElement()
                .executeJs(
                        "this.querySelector('[data-module=\"' + $0 + '\"] [data-by=\"' + $1 + '\"]:enabled')?.focus()"
                                + " ?? this.querySelector('[data-module=\"' + $0 + '\"] button:enabled')?.focus()",
                        module,
                        Integer.toString(by));
    }

    private String title(String module) {
        return shelf.library().module(module).map(CourseModule::title).orElse(module);
    }

    /** The address of this screen now tells it, so that one comes back to it. */
    private void take(WorkshopChoice other) {
        choice = other;
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(StudioRoutes.WORKSHOP, choice.parameters())));
    }

    static NativeButton act(String label, String name, Runnable act) {
        var button = Notice.button(label, act);
        button.getElement().setAttribute("aria-label", name);
        return button;
    }
}
