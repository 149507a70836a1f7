package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The YAML of every activity and of every head of the shipped library, each alone. */
final class Pieces {

    private static final Pattern ACTIVITY = Pattern.compile("(?ms)^```activity\n(.*?)^```$");
    private static final ContentFolder SHIPPED = ContentTest.shipped();
    private static final Library LIBRARY = LibraryReader.read(SHIPPED);
    static final ModuleReader READER = new ModuleReader(LIBRARY.themes(), LIBRARY.frameworks());
    private static final MediaShelf SHELF = new MediaShelf();

    /**
     * An activity.
     *
     * @param module the name of its module's folder
     * @param files of that folder, by path
     */
    record Piece(String module, String yaml, Named draft, ActivityShape shape, ContentFolder files) {

        static Piece of(String module, String yaml, ContentFolder files) {
            var draft = YamlDraft.read(yaml).orElseThrow();
            var shape = ActivityShape.of(draft.text(DraftPath.of("type"))).orElseThrow();
            return new Piece(module, yaml, draft, shape, files);
        }

        String written(Named draft) {
            return YamlDraft.write(draft, shape().shape());
        }

        Optional<Activity> read(String text) {
            return reading(text, files, new Problems("module.md"));
        }

        List<ContentProblem> problems(Named draft) {
            var problems = new Problems("module.md");
            reading(written(draft), files, problems);
            return problems.all();
        }

        @Override
        public String toString() {
            return module + "/" + draft().text(DraftPath.of("id"));
        }
    }

    /** What the reader says of a head alone, without its lines {@code ---}; lines count from its first one. */
    static List<ContentProblem> problemsOfHead(String id, String yaml) {
        var problems = new Problems("module.md");
        READER.head(yaml, 1, id, problems);
        return problems.all();
    }

    /** What the reader says of an activity alone; lines count from its first one. */
    static List<ContentProblem> problems(String yaml, Map<String, Media> media) {
        var files = new HashMap<String, byte[]>();
        media.forEach((name, it) -> files.put(name, it.bytes()));
        var problems = new Problems("module.md");
        reading(yaml, ContentFolder.of(files), problems);
        return problems.all();
    }

    private static Optional<Activity> reading(String yaml, ContentFolder files, Problems problems) {
        var pictures = new Pictures(files, "", SHELF, problems);
        return new ActivityReader(READER.codes(), pictures, problems).read(yaml, 1);
    }

    private static final List<Piece> ACTIVITIES = all();

    private Pieces() {}

    /** All activities of the library, examples among them, and one new one of each type. */
    static List<Piece> activities() {
        return ACTIVITIES;
    }

    private static List<Piece> all() {
        var starters = ActivityShape.all().stream().map(shape -> {
            var starter = shape.starter("neuve", "avant");
            return Piece.of("starter", starter.yaml(), ContentFolder.of(starter.files()));
        });
        return Stream.concat(modules().stream().flatMap(Pieces::activities), starters)
                .toList();
    }

    static List<String> modules() {
        return SHIPPED.modules();
    }

    private static Stream<Piece> activities(String module) {
        var files = ContentFolder.of(files(module));
        return ACTIVITY.matcher(text(module)).results().map(it -> Piece.of(module, it.group(1), files));
    }

    static Map<String, byte[]> files(String module) {
        var path = ContentFolder.module(module);
        var files = new HashMap<String, byte[]>();
        try {
            for (var file : SHIPPED.files().tailMap(path).keySet()) {
                if (!file.startsWith(path)) {
                    break;
                }
                files.put(
                        file.substring(path.length()),
                        SHIPPED.read(file, 2_000_000).orElseThrow());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return files;
    }

    static String text(String module) {
        return new String(files(module).get("module.md"), StandardCharsets.UTF_8);
    }

    /** The head of a module, without its lines of dashes. */
    static String head(String module) {
        var text = text(module);
        return text.substring(4, text.indexOf("\n---\n") + 1);
    }

    static List<Activity> read() {
        return Stream.concat(LIBRARY.revisions().values().stream(), LIBRARY.examples().values().stream())
                .flatMap(it -> it.module().activities())
                .toList();
    }

    /** Each key that is written, with its field where the shape knows it. */
    static void each(Named draft, Shape shape, DraftPath here, BiConsumer<DraftPath, Optional<Shape.Field>> with) {
        draft.values().forEach((key, value) -> {
            var path = here.key(key);
            var field = shape.field(key, draft);
            with.accept(path, field);
            if (value instanceof Items(var items)
                    && field.map(Shape.Field::kind).orElse(null) instanceof FieldKind.Groups groups) {
                IntStream.range(0, items.size())
                        .filter(i -> items.get(i) instanceof Named)
                        .forEach(i -> each((Named) items.get(i), groups.shape(), path.item(i), with));
            }
        });
    }
}
