package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.GivenFile;
import fr.declic.authoring.ModuleImport;
import fr.declic.authoring.RefusedDraft;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioList;
import fr.declic.authoring.StudioRoutes;
import fr.declic.authoring.Template;
import fr.declic.content.Manuscript;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.page.Addresses;
import fr.declic.platform.EntryForm;
import fr.declic.platform.FileField;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Begins a module: from half of one, from another one, from a file, or from nothing. */
@Route(StudioRoutes.NEW)
@RolesAllowed("TRAINER")
class NewView extends StudioScreen implements BeforeEnterObserver {

    private static final int TITLE = 80;
    private static final int SHORTEST = 3;

    private final ModuleImport imports;
    private final StudioList list;
    private final Studio studio;
    private final Shelf shelf;

    NewView(ModuleImport imports, StudioList list, Studio studio, Shelf shelf) {
        super("new");
        this.imports = imports;
        this.list = list;
        this.studio = studio;
        this.shelf = shelf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("module")
                .flatMap(shelf.library()::revision)
                .ifPresentOrElse(this::askFrom, this::askTitle);
    }

    /** First what it is called: its id comes from that. */
    private void askTitle() {
        beginStyled("title");
        var title = title("");
        var form = new EntryForm(text("title.go"), typed -> named(typed, title).ifPresent(this::askWay), title);
        add(form, new ModuleFinder(list, shelf), file());
    }

    private TextLine title(String value) {
        return new TextLine("title", text("name"), text("name.hint"), "off")
                .most(TITLE)
                .value(value);
    }

    /** The title, or nothing and a sentence under its field. */
    private Optional<String> named(Map<String, String> typed, TextLine line) {
        var title = typed.getOrDefault("title", "").replaceAll("\\s+", " ").strip();
        if (title.length() < SHORTEST || title.length() > TITLE) {
            line.refuse(text("name.length", SHORTEST, TITLE));
            return Optional.empty();
        }
        return Optional.of(title);
    }

    /** Then from what, and under which id. */
    private void askWay(String title) {
        beginStyled("title");
        headed(text("way", title));
        var id = id(title);
        var templates = new Div();
        Stream.of(Template.values())
                .forEach(it -> templates.add(Picks.radio(
                        "template",
                        it.id(),
                        text("template." + it.id()),
                        text("template." + it.id() + ".what"),
                        it == Template.FIRST_STEPS)));
        templates.addClassName("choices");
        templates.getElement().setAttribute("role", "radiogroup").setAttribute("aria-label", text("way.label"));
        add(new EntryForm(
                text("begin"),
                typed -> begin(typed, id, wanted -> imports.begin(template(typed), title, wanted)),
                templates,
                id));
        add(acts(button("back", "quiet", this::askTitle)));
    }

    private static Template template(Map<String, String> typed) {
        return Stream.of(Template.values())
                .filter(it -> it.id().equals(typed.get("template")))
                .findFirst()
                .orElse(Template.EMPTY);
    }

    /** The id that the title gives; when that is taken, the next one that is not, and it says so. */
    private TextLine id(String title) {
        var wanted = Manuscript.idOf(title);
        var free = imports.free(wanted);
        var hint = free.equals(wanted) ? text("id.hint") : text("id.taken", wanted) + " " + text("id.hint");
        return new TextLine("id", text("id"), hint, "off").most(60).value(free);
    }

    /** @param begin gets the id that was typed, and gives that of the draft */
    private void begin(Map<String, String> typed, TextLine line, UnaryOperator<String> begin) {
        var wanted = typed.getOrDefault("id", "").strip();
        try {
            go(StudioRoutes.draft(begin.apply(wanted)));
        } catch (RefusedDraft refused) {
            line.refuse(
                    refused.reason() == RefusedDraft.Reason.TAKEN && Manuscript.isId(wanted)
                            ? text("id.taken.try", wanted, imports.free(wanted))
                            : Refusal.of(this, refused.reason()));
        }
    }

    /** What it means to begin from another one, and the two ways. */
    private void askFrom(Revision from) {
        beginStyled("title");
        var module = from.module();
        headed(text("from", module.title()));
        var origin = new Anchor(Addresses.module(module), text("from.see"));
        add(
                paragraph("from.licence", String.join(", ", module.authors()), module.licence()),
                paragraph("from.kept"),
                acts(origin));
        var copied = text("copy.of", module.title());
        var title = title(copied.length() > TITLE ? module.title() : copied);
        var id = id(module.id());
        add(
                new H2(text("adapt")),
                paragraph("adapt.what"),
                acts(button(
                        "adapt.go", "main", () -> attempt(() -> go(StudioRoutes.draft(studio.adapt(module.id())))))),
                new H2(text("copy")),
                paragraph("copy.what"),
                new EntryForm(
                                text("copy.go"),
                                typed -> named(typed, title)
                                        .ifPresent(called ->
                                                begin(typed, id, wanted -> imports.copy(module.id(), called, wanted))),
                                title,
                                id)
                        .quiet(),
                acts(to("back", "quiet", StudioRoutes.NEW)));
    }

    /** A file that somebody has already. */
    private Section file() {
        var words = new FileField.Words(
                text("file.label"),
                text("file.hint", GivenFile.MOST / 1_000_000),
                getTranslation("platform.file.too-large", GivenFile.MOST / 1_000_000),
                getTranslation("platform.file.unreadable"));
        var field = new FileField(
                "file",
                words,
                ".zip,.md,.xml,.txt,.gift",
                GivenFile.MOST,
                (it, given) -> look(given.name(), given.bytes(), it));
        return new Section(new H2(text("file")), paragraph("file.what"), field);
    }

    private void look(String name, byte[] bytes, FileField field) {
        switch (imports.read(name, bytes)) {
            case GivenFile.Refused(var why) ->
                field.refuse(
                        why.line() > 0
                                ? text("file.line", why.line(), why.message(), why.remedy())
                                : why.message() + " " + why.remedy());
            case GivenFile.Modules modules -> {
                beginStyled("file.read");
                add(new GivenModules(imports, modules, this::imported), acts(button("back", "quiet", this::askTitle)));
            }
            case GivenFile.Questions questions -> {
                beginStyled("file.read");
                add(
                        new GivenQuestions(imports, list, questions, this::added),
                        acts(button("back", "quiet", this::askTitle)));
            }
        }
    }

    private void imported(List<String> drafts) {
        go(drafts.size() == 1 ? StudioRoutes.draft(drafts.getFirst()) : StudioRoutes.STUDIO);
    }

    /** Into the editor, unless something of it was left, which is told first. */
    private void added(ModuleImport.Added added) {
        if (added.left().isEmpty()) {
            go(StudioRoutes.draft(added.draft(), "*review"));
            return;
        }
        beginStyled("added");
        var left = new UnorderedList();
        added.left().forEach(it -> left.add(new ListItem(it)));
        add(
                paragraph("added.left"),
                left,
                acts(to("added.open", "main", StudioRoutes.draft(added.draft(), "*review"))));
    }
}
