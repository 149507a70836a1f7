package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountId;
import fr.declic.authoring.Draft;
import fr.declic.authoring.DraftVersion;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Manuscript;
import fr.declic.content.Shelf;
import fr.declic.platform.DataTable;
import fr.declic.platform.Messages;
import fr.declic.privacy.When;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a draft was: who changed it, when and why; what differs between any two; and how to take one up again. */
@Route(StudioRoutes.HISTORY)
@RolesAllowed("TRAINER")
class HistoryView extends DraftScreen {

    /** So many rows are shown at first. */
    private static final int FEW = 30;

    private static final long NOW = 0;

    private final ModuleEditor editor;
    private final Messages messages;
    private final Shelf shelf;
    private final Div compared = new Div();
    private List<DraftVersion> versions = List.of();
    private Map<AccountId, String> names = Map.of();
    private boolean all;
    private long from = NOW;
    private long to = NOW;

    HistoryView(ModuleEditor editor, Messages messages, Shelf shelf) {
        super("history", editor);
        this.editor = editor;
        this.messages = messages;
        this.shelf = shelf;
        compared.addClassName("compared");
    }

    @Override
    void draw(Draft draft, Div body) {
        body.removeAll();
        versions = editor.history(draft.id());
        names = editor.writers(versions);
        if (from == NOW && versions.size() > 1) {
            from = versions.get(1).id();
        }
        body.add(paragraph("what"), table(), compare());
        if (!all && versions.size() > FEW) {
            body.add(button("all", "quiet", () -> {
                all = true;
                redraw();
            }));
        }
    }

    private DataTable table() {
        var table = new DataTable(text("title"), List.of(text("when"), text("who"), text("why"), text("do")));
        versions.stream().limit(all ? versions.size() : FEW).forEach(it -> {
            var when = When.of(it.writtenAt(), getLocale());
            var see = Notice.button(text("see"), () -> compare(it.id(), NOW));
            see.setAriaLabel(text("see.of", when));
            var take = Notice.button(text("restore"), () -> restore(it));
            take.setAriaLabel(text("restore.of", when));
            var acts = new Div(see, take);
            acts.addClassName("acts");
            table.row(when, who(it), why(it), acts);
        });
        return table;
    }

    private String who(DraftVersion version) {
        return version.writtenBy()
                .flatMap(it -> Optional.ofNullable(names.get(it)))
                .orElse(getTranslation("authoring.draft.someone"));
    }

    private String why(DraftVersion version) {
        return text("why." + version.why().name().toLowerCase(Locale.ROOT));
    }

    private Div compare() {
        var heading = new H2(text("compare"));
        heading.setId("difference");
        heading.getElement().setAttribute("tabindex", "-1");
        var choices = new Div(choice("from", from, id -> compare(id, to)), choice("to", to, id -> compare(from, id)));
        choices.addClassName("choices");
        show();
        return new Div(heading, choices, compared);
    }

    private interface Chosen {
        void take(long id);
    }

    private Div choice(String name, long chosen, Chosen onChoice) {
        var select = new Element("select").setAttribute("id", name).setAttribute("class", "line");
        select.appendChild(option(NOW, text("now"), chosen));
        versions.forEach(it -> select.appendChild(
                option(it.id(), When.of(it.writtenAt(), getLocale()) + " · " + who(it) + " · " + why(it), chosen)));
        select.addEventListener(
                        "change",
                        event -> onChoice.take(Long.parseLong(
                                event.getEventData().path("element.value").asString("0"))))
                .addEventData("element.value");
        var label = new NativeLabel(text(name));
        label.setFor(name);
        var field = new Div(label);
        field.addClassName("field");
        field.getElement().appendChild(select);
        return field;
    }

    private static Element option(long id, String name, long chosen) {
        var option =
                new Element("option").setAttribute("value", Long.toString(id)).setText(name);
        return id == chosen ? option.setAttribute("selected", true) : option;
    }

    private void compare(long older, long newer) {
        from = older;
        to = newer;
        redraw();
        focus("difference");
    }

    private void show() {
        compared.removeAll();
        var before = textOf(from);
        var after = textOf(to);
        if (before.isEmpty() || after.isEmpty()) {
            compared.add(new Paragraph(Refusal.of(this, Reason.GONE)));
            return;
        }
        compared.add(new DifferenceBox(
                Manuscript.of(before.get()),
                Manuscript.of(after.get()),
                new ToldText(messages, shelf.library(), getLocale())));
    }

    private Optional<String> textOf(long id) {
        return id == NOW
                ? Optional.of(draft().text())
                : versions.stream().anyMatch(it -> it.id() == id) ? editor.text(draft().id(), id) : Optional.empty();
    }

    private void restore(DraftVersion version) {
        var before = draft().text();
        act(() -> {
            var restored = editor.restore(draft().id(), version.id()).text();
            from = NOW;
            say(
                    text("restored", When.of(version.writtenAt(), getLocale())),
                    text("undo"),
                    () -> act(() -> {
                        editor.save(draft().id(), restored, before);
                        say(text("undone"));
                    }));
        });
    }
}
