package fr.declic.authoring.ui;

import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Library;
import fr.declic.content.ModuleReader;
import fr.declic.content.Shape;
import fr.declic.content.SimulationEvents;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the fields of a form may name: things of the library, of the draft, and of the activity itself. */
final class FormChoices {

    private static final DraftPath ID = DraftPath.of("id");
    private static final List<DraftPath> NAMES = Stream.of("name", "title", "say", "subject", "text")
            .map(DraftPath::of)
            .toList();
    private static final int LONGEST = 60;

    private final DraftView view;
    private final LibraryChoices library;

    FormChoices(DraftView view, Library library, Locale locale) {
        this.view = view;
        this.library = new LibraryChoices(library, locale);
    }

    /** What a name of this sort may stand for, now. */
    List<Choice> of(Target target, Named activity) {
        return switch (target) {
            case Target.TaughtStep() -> stepsBefore();
            case Target.OtherActivity() -> otherActivities(activity.text(ID));
            case Target.OtherModule() -> library.modules();
            case Target.ThemeCode() -> library.themes();
            case Target.Inside inside -> inside(inside, activity);
            case Target.Mishap() -> mishaps(activity);
        };
    }

    List<Choice> competencies() {
        return library.competencies();
    }

    /** All that can happen in a simulation, as far as its world has no fault. */
    Set<String> events(Named activity) {
        return new SimulationEvents(new ModuleReader(
                        library.library().themes(), library.library().frameworks()))
                .of(activity, view.desk().media());
    }

    private List<Choice> stepsBefore() {
        var text = view.desk().text();
        int here = view.place(text);
        return text.parts().stream()
                .limit(Math.max(0, here))
                .filter(it -> !it.review())
                .map(it -> new Choice(it.id(), it.title()))
                .toList();
    }

    private List<Choice> otherActivities(String mine) {
        return view.desk().text().parts().stream()
                .flatMap(part -> part.activities().stream())
                .flatMap(yaml -> YamlDraft.read(yaml).stream())
                .filter(it -> !it.text(ID).isEmpty() && !it.text(ID).equals(mine))
                .map(it -> new Choice(it.text(ID), shortly(it.text(DraftPath.of("prompt")), it.text(ID))))
                .toList();
    }

    private static List<Choice> inside(Target.Inside inside, Named activity) {
        var items = activity.items(DraftPath.of(inside.list()));
        return Shape.names(activity, inside).stream()
                .map(name -> new Choice(
                        name,
                        items.stream()
                                .filter(it -> it instanceof Named named
                                        && named.text(ID).equals(name))
                                .map(it -> called((Named) it, name))
                                .findFirst()
                                .orElse(name)))
                .toList();
    }

    private static String called(Named item, String name) {
        return NAMES.stream()
                .map(item::text)
                .filter(it -> !it.isBlank())
                .findFirst()
                .map(it -> shortly(it, name))
                .orElse(name);
    }

    /** What can go wrong in a form: with a document, on a page, in a field. */
    private static List<Choice> mishaps(Named activity) {
        var all = new ArrayList<>(inside(new Target.Inside("documents"), activity));
        all.addAll(inside(new Target.Inside("pages"), activity));
        for (var page : activity.items(DraftPath.of("pages"))) {
            if (page instanceof Named named) {
                all.addAll(inside(new Target.Inside("fields"), named));
            }
        }
        all.add(new Choice("sending", "sending"));
        return all;
    }

    private static String shortly(String words, String id) {
        var line = words.replaceAll("\\s+", " ").strip();
        return (line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line) + " (" + id + ")";
    }
}
