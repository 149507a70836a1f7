package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.ExportForm;
import fr.declic.authoring.ModuleExport;
import fr.declic.authoring.ModuleExport.Leaving;
import fr.declic.authoring.StudioRoutes;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** A module to take along: each form with what it is for and what it loses. */
@Route(StudioRoutes.EXPORT)
@RolesAllowed("TRAINER")
class ExportView extends StudioScreen implements BeforeEnterObserver {

    private final ModuleExport export;

    ExportView(ModuleExport export) {
        super("export");
        this.export = export;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("module").orElse("");
        var served = export.served(id);
        var draft = export.draft(id);
        var any = draft.or(() -> served).orElseThrow(NotFoundException::new);
        beginStyled("title");
        headed(text("of", any.revision().module().title()));
        draft.ifPresent(it -> add(forms("draft", id, it, true)));
        served.ifPresent(it -> add(forms("served", id, it, false)));
        var courses = export.courses(id);
        if (!courses.isEmpty()) {
            add(new H2(text("courses")), paragraph("courses.what"));
            courses.forEach(
                    it -> add(acts(download(text("courses.one", it.title()), StudioRoutes.exportedCourse(it.slug())))));
        }
        add(acts(to("back", "quiet", StudioRoutes.STUDIO)));
    }

    private Section forms(String which, String id, Leaving leaving, boolean ofDraft) {
        var section = new Section(new H2(text(which)));
        section.addClassName("exports");
        if (leaving.faults() > 0) {
            section.add(paragraph("faulty", leaving.faults()));
        }
        Stream.of(ExportForm.values()).filter(leaving::may).forEach(it -> section.add(form(it, id, leaving, ofDraft)));
        return section;
    }

    private Div form(ExportForm form, String id, Leaving leaving, boolean ofDraft) {
        var name = ModuleItem.name(form);
        var card = new Div(
                new H3(text("form." + name)),
                new Paragraph(text("form." + name + ".what")),
                acts(download(form.fileName(id), StudioRoutes.exported(id, ofDraft, form.ending()))));
        card.addClassName("export");
        var losses = form.losses(leaving.revision());
        if (!losses.isEmpty()) {
            card.add(new NativeDetails(text("losses", losses.size()), GivenModules.list(losses)));
        }
        return card;
    }

    /** A file, by a request of its own. */
    private static Anchor download(String label, String route) {
        var link = new Anchor("/" + route, label);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
