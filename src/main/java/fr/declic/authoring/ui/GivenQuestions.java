package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.authoring.GivenFile.Questions;
import fr.declic.authoring.ListedModule;
import fr.declic.authoring.ModuleImport;
import fr.declic.authoring.ModuleImport.Added;
import fr.declic.authoring.ModuleSearch;
import fr.declic.authoring.ModuleSearch.Standing;
import fr.declic.authoring.RefusedDraft;
import fr.declic.authoring.StudioList;
import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.Manuscript;
import fr.declic.content.ShapeLabels;
import fr.declic.content.YamlDraft;
import fr.declic.exchange.QuizItem;
import fr.declic.exchange.SetAside;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The questions that a file holds: those that are ticked go into a new module, or into a draft. */
class GivenQuestions extends Div {

    private final ModuleImport imports;
    private final Questions questions;
    private final Consumer<Added> onAdded;
    private final TextLine title =
            new TextLine("title", getTranslation("authoring.new.name"), text("title.hint"), "off").most(80);
    private final Paragraph fault = new Paragraph();

    /** @param onAdded hears where they are */
    GivenQuestions(ModuleImport imports, StudioList list, Questions questions, Consumer<Added> onAdded) {
        this.imports = imports;
        this.questions = questions;
        this.onAdded = onAdded;
        fault.addClassNames("say", "not-yet");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(new Paragraph(
                text("count", questions.items().size(), questions.aside().size())));
        if (questions.left() > 0) {
            add(new Paragraph(text("left", ModuleImport.MOST_QUESTIONS, questions.left())));
        }
        if (!questions.told().isEmpty()) {
            add(GivenModules.list(questions.told()));
        }
        if (!questions.items().isEmpty()) {
            add(form(list), fault);
        }
        if (!questions.aside().isEmpty()) {
            add(new H2(getTranslation("authoring.given.aside")), new Paragraph(text("aside.what")));
            add(GivenModules.list(questions.aside().stream().map(this::sentence).toList()));
            add(KeptAside.link("questions-mises-de-cote.txt", asideText()));
        }
    }

    private EntryForm form(StudioList list) {
        var parts = new ArrayList<Component>();
        var boxes = new Div();
        boxes.addClassName("given");
        IntStream.range(0, questions.items().size())
                .forEach(i -> boxes.add(one(i, questions.items().get(i))));
        parts.add(boxes);
        parts.add(new H2(text("where")));
        var drafts = new LinkedHashMap<String, String>();
        drafts.put("", text("where.new"));
        list.find(new ModuleSearch("", Optional.of(Standing.DRAFT), Optional.empty(), "", false, false), 0)
                .modules()
                .forEach(it -> it.draft().map(ListedModule.Writing::id).ifPresent(id -> drafts.put(id, it.title())));
        parts.add(Picks.list("where", text("where.label"), drafts, ""));
        parts.add(title);
        return new EntryForm(text("take"), this::take, parts.toArray(Component[]::new));
    }

    private Div one(int number, QuizItem item) {
        var called = item.name().isEmpty() ? item.draft().prompt() : item.name();
        var box = Picks.box("take-" + number, text("item", called, kind(item), String.valueOf(item.line())), true);
        var notes =
                Stream.concat(item.toWrite().stream(), item.changed().stream()).toList();
        if (!notes.isEmpty()) {
            box.add(new NativeDetails(text("notes", notes.size()), GivenModules.list(notes)));
        }
        return box;
    }

    /** What it is called here; who brings a file need not know the words of Moodle. */
    private String kind(QuizItem item) {
        return YamlDraft.read(item.yaml())
                .flatMap(it -> ActivityShape.of(it.text(DraftPath.of("type"))))
                .map(it -> getTranslation(ShapeLabels.type(it)))
                .orElse(item.type());
    }

    private void take(Map<String, String> typed) {
        fault.setVisible(false);
        var chosen = IntStream.range(0, questions.items().size())
                .filter(i -> typed.containsKey("take-" + i))
                .mapToObj(questions.items()::get)
                .toList();
        var draft = typed.getOrDefault("where", "");
        var called = typed.getOrDefault("title", "").strip();
        if (chosen.isEmpty()) {
            refuse(text("none"));
        } else if (draft.isEmpty() && called.length() < 3) {
            title.refuse(getTranslation("authoring.new.name.length", 3, 80));
        } else {
            put(chosen, draft, called);
        }
    }

    private void put(List<QuizItem> chosen, String draft, String called) {
        try {
            onAdded.accept(
                    draft.isEmpty()
                            ? imports.begin(called, imports.free(Manuscript.idOf(called)), chosen)
                            : imports.add(draft, chosen));
        } catch (RefusedDraft refused) {
            refuse(Refusal.of(this, refused.reason()));
        }
    }

    private void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
    }

    private String sentence(SetAside it) {
        var called = it.name().isEmpty() ? it.type() : it.name() + " (" + it.type() + ")";
        return text("aside.one", String.valueOf(it.line()), called, it.reason());
    }

    /** Each with its line, its reason and its text, as it stands in the file. */
    private String asideText() {
        return questions.aside().stream()
                .map(it -> sentence(it) + "\n\n" + it.source().strip())
                .collect(Collectors.joining("\n\n----\n\n"));
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.questions." + key, args);
    }
}
