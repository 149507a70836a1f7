package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.content.WorkshopTime;
import fr.declic.page.Addresses;
import fr.declic.page.Stylesheet;
import fr.declic.page.WorkshopPlan;
import fr.declic.page.WorkshopPlan.Block;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The plan of a workshop, in the language of its first module: written in on the screen, then printed. */
@Route(StudioRoutes.WORKSHOP_PLAN)
@RolesAllowed({"ADVISER", "TRAINER"})
class WorkshopPlanView extends StudioScreen implements BeforeEnterObserver {

    private final Shelf shelf;
    private final Messages messages;

    WorkshopPlanView(Shelf shelf, Messages messages) {
        super("workshop-plan");
        this.shelf = shelf;
        this.messages = messages;
        addClassNames("workshop", "plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var choice = WorkshopChoice.of(event.getLocation().getQueryParameters());
        var modules = choice.served(shelf.library());
        if (modules.isEmpty()) {
            begin("title");
            tell(text("none"));
            add(acts(change(choice)));
            return;
        }
        int minutes = choice.minutes().orElseGet(() -> WorkshopChoice.comfortable(modules));
        var language = language(modules.getFirst());
        var texts = new PageTexts(messages, language);
        var base = address("").replaceFirst("/$", "");
        var plan = WorkshopPlan.of(modules, minutes, choice.people(), shelf.library(), base, texts);
        beginUnder(plan.title());
        getElement().insertChild(0, new Element("style").setText(Stylesheet.workshop()));
        var facts = new Paragraph(plan.facts());
        facts.addClassName("facts");
        facts.getElement().setAttribute("lang", language.toLanguageTag());
        var how = paragraph("how");
        how.addClassName("on-screen");
        var print = button("print", "main", () -> getElement().executeJs("window.print()"));
        add(facts, how, acts(print, change(choice)));
        plan.blocks().forEach(it -> add(section(it, language)));
        add(fiches(modules));
        warn(modules, minutes);
    }

    private static Section section(Block block, Locale language) {
        var heading = new H2(block.heading());
        heading.setId("plan-" + block.key());
        heading.getElement().setAttribute("lang", language.toLanguageTag());
        var section = new Section(heading, new PlanText(block, "plan-" + block.key(), language));
        section.setClassName("of-module", block.key().startsWith("steps-"));
        return section;
    }

    private void warn(List<CourseModule> modules, int minutes) {
        var each = WorkshopChoice.minutes(modules);
        if (!WorkshopTime.of(each, minutes).suffices(each)) {
            tell(text("short", WorkshopTime.enough(each, minutes + 1)));
        }
    }

    private Anchor change(WorkshopChoice choice) {
        var link = new Anchor(
                "/" + new Location(StudioRoutes.WORKSHOP, choice.parameters()).getPathWithQueryParameters(),
                text("change"));
        link.addClassName("quiet");
        return link;
    }

    private Div fiches(List<CourseModule> modules) {
        var list = new UnorderedList();
        modules.forEach(it -> {
            var link = new Anchor(Addresses.fiche(it.id()), text("fiche", it.title()));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("target", "_blank");
            list.add(new ListItem(link));
        });
        var fiches = new Div(new H2(text("fiches")), list);
        fiches.addClassName("fiches");
        return fiches;
    }

    /** One that the interface speaks; its words stand between the module's. */
    private static Locale language(CourseModule module) {
        return Messages.LANGUAGES.stream()
                .filter(it -> it.getLanguage().equals(module.language().getLanguage()))
                .findFirst()
                .orElse(Locale.FRENCH);
    }
}
