package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.authoring.GivenFile.Given;
import fr.declic.authoring.GivenFile.Modules;
import fr.declic.authoring.ModuleImport;
import fr.declic.authoring.ModuleImport.Chosen;
import fr.declic.authoring.RefusedDraft;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Manuscript;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The modules that a file holds: each under an id, all that are ticked at once or none. */
class GivenModules extends Div {

    private final ModuleImport imports;
    private final Map<Given, TextLine> lines = new LinkedHashMap<>();
    private final Consumer<List<String>> onTaken;
    private final Paragraph fault = new Paragraph();

    /** @param onTaken hears the ids of the drafts */
    GivenModules(ModuleImport imports, Modules modules, Consumer<List<String>> onTaken) {
        this.imports = imports;
        this.onTaken = onTaken;
        fault.addClassNames("say", "not-yet");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        var parts = new ArrayList<Component>();
        var ids = new HashSet<String>();
        for (var given : modules.modules()) {
            parts.add(one(given, modules.modules().size() > 1, ids));
            parts.add(lines.get(given));
        }
        add(new Paragraph(text("count", modules.modules().size())));
        if (!modules.told().isEmpty()) {
            add(new Paragraph(text("told")), list(modules.told()));
        }
        add(new EntryForm(text("take"), this::take, parts.toArray(Component[]::new)), fault);
        if (!modules.aside().isEmpty()) {
            var sentences = modules.aside().entrySet().stream()
                    .map(it -> it.getKey() + " · " + it.getValue())
                    .toList();
            add(new H2(text("aside")), new Paragraph(text("aside.what")), list(sentences));
            add(KeptAside.link("mis-de-cote.txt", String.join("\n", sentences)));
        }
    }

    private Component one(Given given, boolean several, Set<String> ids) {
        var wanted = given.id().isEmpty() ? Manuscript.idOf(given.title()) : given.id();
        var free = imports.free(wanted);
        for (int n = 2; !ids.add(free); n++) {
            free = imports.free(wanted + "-" + n);
        }
        var hint = free.equals(wanted)
                ? getTranslation("authoring.new.id.hint")
                : getTranslation("authoring.new.id.taken", wanted);
        var called = given.title().isEmpty() ? given.id() : given.title();
        lines.put(
                given,
                new TextLine("id-" + lines.size(), text("id", called), hint, "off")
                        .most(60)
                        .value(free));
        int number = lines.size() - 1;
        var shown = text("module", called, given.files().size());
        return several ? Picks.box("take-" + number, shown, true) : new Paragraph(shown);
    }

    private void take(Map<String, String> typed) {
        fault.setVisible(false);
        var chosen = new ArrayList<Chosen>();
        var ids = new HashSet<String>();
        boolean fine = true;
        int number = 0;
        for (var line : lines.entrySet()) {
            var id = typed.getOrDefault("id-" + number, "").strip();
            if (lines.size() == 1 || typed.containsKey("take-" + number)) {
                if (!imports.isFree(id) || !ids.add(id)) {
                    line.getValue().refuse(Refusal.of(this, Manuscript.isId(id) ? Reason.TAKEN : Reason.NO_ID));
                    fine = false;
                }
                chosen.add(new Chosen(line.getKey(), id));
            }
            number++;
        }
        if (chosen.isEmpty()) {
            refuse(text("none"));
        } else if (fine) {
            try {
                onTaken.accept(imports.take(chosen));
            } catch (RefusedDraft refused) {
                refuse(Refusal.of(this, refused.reason()));
            }
        }
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    static UnorderedList list(List<String> sentences) {
        var list = new UnorderedList();
        list.addClassName("told");
        sentences.forEach(it -> list.add(new ListItem(it)));
        return list;
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.given." + key, args);
    }
}
