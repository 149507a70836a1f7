package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.Advice;
import fr.declic.authoring.Advised;
import fr.declic.authoring.Draft;
import fr.declic.authoring.DraftHead;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.ContentProblem;
import fr.declic.content.Leftovers;
import fr.declic.content.Leftovers.Leftover;
import fr.declic.content.Shelf;
import fr.declic.page.Stylesheet;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What one looks at before asking for a review: where the module stands, in one sentence, then all of it. */
@Route(StudioRoutes.QUALITY)
@RolesAllowed("TRAINER")
class QualityView extends StudioScreen implements BeforeEnterObserver {

    private final ModuleEditor editor;
    private final Advice advice;
    private final Shelf shelf;

    QualityView(ModuleEditor editor, Advice advice, Shelf shelf) {
        super("quality");
        this.editor = editor;
        this.advice = advice;
        this.shelf = shelf;
        addClassName("quality");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(OpenDraft.of(event, editor));
    }

    private void show(Draft draft) {
        var parts = new PartLinks(draft, this::getTranslation);
        var reading = editor.read(draft);
        var hints = advice.of(draft);
        var leftovers = Leftovers.of(parts.text());
        var names = new ActivityNames(parts.text(), this::getTranslation);
        beginUnder(text(
                "of", DraftHead.of(parts.text().head()).title().orElse(getTranslation("authoring.draft.untitled"))));
        getElement().appendChild(new Element("style").setText(Stylesheet.studio()));
        var standing = new Paragraph(standing(reading.problems().size(), leftovers.size(), hints));
        standing.addClassName("standing");
        add(
                standing,
                acts(
                        main(draft, reading.problems(), leftovers, parts),
                        new Anchor("/" + StudioRoutes.draft(draft.id()), text("back"))));
        faults(reading.problems(), parts);
        leftovers(leftovers, parts, names);
        add(new FamilyHints(hints, parts));
        advice.quality(draft)
                .ifPresentOrElse(
                        it -> add(new QualityFigures(
                                it,
                                shelf.library(),
                                reading.revision().orElseThrow().module(),
                                names)),
                        () -> add(soft("figures.later")));
    }

    /** The one thing to do now: to mend the first fault, else to replace the first words of an example, else to send it. */
    private Anchor main(Draft draft, List<ContentProblem> problems, List<Leftover> leftovers, PartLinks parts) {
        var place = problems.stream().map(parts::of).findFirst().or(() -> leftovers.stream()
                .map(Leftover::part)
                .findFirst());
        var main = place.map(parts::link).orElseGet(() -> new Anchor("/" + StudioRoutes.review(draft.id())));
        main.setText(text(place.isEmpty() ? "send" : problems.isEmpty() ? "replace" : "mend"));
        main.addClassName("main");
        return main;
    }

    /** The most urgent first, and never a reproach. */
    private String standing(int faults, int leftovers, List<Advised> hints) {
        long open = hints.stream().filter(Advised::isOpen).count();
        if (faults > 0) {
            return text("standing.faults", faults);
        }
        if (leftovers > 0) {
            return text("standing.leftovers", leftovers);
        }
        return open > 0 ? text("standing.hints", open) : text("standing.ready");
    }

    private void faults(List<ContentProblem> problems, PartLinks parts) {
        if (problems.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        for (var it : problems) {
            var said = new Paragraph(FaultWords.of(it));
            said.getElement().setAttribute("lang", "fr");
            list.add(new ListItem(parts.link(parts.of(it)), said));
        }
        add(section("faults", list));
    }

    private void leftovers(List<Leftover> leftovers, PartLinks parts, ActivityNames names) {
        if (leftovers.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        leftovers.forEach(it -> list.add(new ListItem(
                parts.link(it.part()),
                new Paragraph(it.activity()
                        .map(activity -> text("leftover", names.of(activity), it.fields()))
                        .orElseGet(() -> text("leftover.words", it.fields()))))));
        add(section("leftovers", list));
    }

    private Section section(String key, Component inside) {
        var section = new Section(new H2(text(key)), inside);
        section.addClassName("by-part");
        return section;
    }
}
