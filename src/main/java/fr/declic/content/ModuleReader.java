package fr.declic.content;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one module and checks all that docs/modules.md says of it. What concerns other modules, such as prerequisites
 * that exist, is for {@link LibraryReader}. Safe to share between threads.
 */
public final class ModuleReader {

    private static final String FENCE = "---";

    private final Set<String> themes;
    private final Codes codes;
    private final Optional<MediaShelf> shared;

    /** A reader that knows these themes and frameworks. */
    public ModuleReader(Map<String, Theme> themes, Map<String, Framework> frameworks) {
        this(themes, Codes.of(frameworks.values(), Set.of()), Optional.empty());
    }

    private ModuleReader(Map<String, Theme> themes, Codes codes, Optional<MediaShelf> shared) {
        this.themes = new LinkedHashSet<>(themes.keySet());
        this.codes = codes;
        this.shared = shared;
    }

    /** A reader of texts that were served once: their frameworks may have been taken away since. */
    public static ModuleReader ofKept(Map<String, Theme> themes) {
        return new ModuleReader(themes, Codes.all(), Optional.empty());
    }

    /** A reader whose modules share the bytes of equal pictures, as long as it lives. */
    static ModuleReader sharing(Map<String, Theme> themes, Codes codes) {
        return new ModuleReader(themes, codes, Optional.of(new MediaShelf()));
    }

    /**
     * Reads {@code modules/<name>/module.md} and the pictures beside it. Never throws for what is in the files.
     *
     * @param name of the folder: the module's id, after {@code _} for an example
     */
    public ModuleReading read(ContentFolder folder, String name) {
        var path = ContentFolder.module(name);
        var id = ContentFolder.isExample(name) ? name.substring(1) : name;
        var problems = new Problems(path + "module.md");
        var pictures = new Pictures(folder, path, shared.orElseGet(MediaShelf::new), problems);
        if (!Fields.isId(id)) {
            problems.add(0, "id", "« " + id + " » n'est pas un nom de dossier permis.", Remedies.ID);
        }
        var text = TextFile.read(folder, path + "module.md", problems);
        var module = text.flatMap(it -> module(it, id, pictures, problems)).filter(_ -> problems.none());
        return module.<ModuleReading>map(
                        it -> new ModuleReading.Good(Revision.of(it, text.orElseThrow(), pictures.used())))
                .orElseGet(() -> new ModuleReading.Faulty(problems.all()));
    }

    /**
     * Reads a text that is still being written: what can be read of it, and all its faults. What a step or an activity
     * with a fault gives is not to be shown. Never throws for what is in the text.
     */
    public DraftReading readDraft(String id, String text, Map<String, Media> media) {
        var path = ContentFolder.module(id);
        var problems = new Problems(path + "module.md");
        var files = files(path, text, media);
        var pictures = new Pictures(ContentFolder.of(files), path, shared.orElseGet(MediaShelf::new), problems);
        var clean = TextFile.read(ContentFolder.of(files), path + "module.md", problems);
        var module = clean.flatMap(it -> module(it, id, pictures, problems));
        return new DraftReading(
                module.map(it -> Revision.of(it, clean.orElseThrow(), pictures.used())), problems.all());
    }

    /** Reads a text that is kept elsewhere than in a folder, with its pictures by name. */
    public ModuleReading read(String id, String text, Map<String, Media> media) {
        return read(ContentFolder.of(files(ContentFolder.module(id), text, media)), id);
    }

    private static Map<String, byte[]> files(String path, String text, Map<String, Media> media) {
        var files = new HashMap<String, byte[]>();
        media.forEach((name, it) -> files.put(path + name, it.bytes()));
        files.put(path + "module.md", text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Reading Markdown takes time that grows with the square of a paragraph: a hostile one would hold the server. */
    private static boolean hasEndlessPassage(List<String> lines, Problems problems) {
        int size = 0;
        for (int i = 0; i < lines.size(); i++) {
            size = lines.get(i).isBlank() ? 0 : size + lines.get(i).length() + 1;
            if (size > Limits.PASSAGE) {
                problems.add(i + 1, "", "Ce passage est trop long.", "Coupez-le par des lignes vides.");
                return true;
            }
        }
        return false;
    }

    private Optional<CourseModule> module(String text, String id, Pictures pictures, Problems problems) {
        var lines = List.of(text.split("\n", -1));
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (!lines.getFirst().equals(FENCE) || end == 0) {
            problems.add(1, "", "L'en-tête manque.", "Commencez le fichier par l'en-tête, entre deux lignes « --- ».");
            return Optional.empty();
        }
        if (hasEndlessPassage(lines, problems)) {
            return Optional.empty();
        }
        var head = head(String.join("\n", lines.subList(1, end)) + "\n", 2, id, problems);
        var activities = new ActivityReader(codes, pictures, problems);
        var steps = new StepReader(lines.subList(end + 1, lines.size()), end + 1, pictures, activities, problems);
        steps.read();
        activities.checkTogether(head.map(CourseModule::audience).orElse(Audience.ADVISER));
        return head.map(it -> it.with(steps.steps(), steps.review()));
    }

    /** A head, without its lines {@code ---}. With faults recorded, it is not to be used. */
    Optional<CourseModule> head(String yaml, int firstLine, String id, Problems problems) {
        return Fields.read(yaml, firstLine, problems).map(it -> FrontMatter.read(it, id, themes, codes));
    }

    /** The competencies that it knows. */
    Codes codes() {
        return codes;
    }
}
