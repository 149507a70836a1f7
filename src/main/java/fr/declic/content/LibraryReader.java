package fr.declic.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads a whole library. What has a fault is left out and told; the rest is served:
 *
 * <ul>
 *   <li>a module with a fault is left out; a course that names it goes on without it;
 *   <li>a course, a placement, a framework or a mapping with a fault is left out; who names a code of such a framework
 *       is served;
 *   <li>themes or a glossary with a fault count as empty.
 * </ul>
 */
public final class LibraryReader {

    private final ContentFolder folder;
    private final Optional<Library> before;
    private final List<ContentProblem> problems = new ArrayList<>();

    private LibraryReader(ContentFolder folder, Optional<Library> before) {
        this.folder = folder;
        this.before = before;
    }

    /** Reads all files of a folder. Never throws for what is in them; uses all processors. */
    public static Library read(ContentFolder folder) {
        return new LibraryReader(folder, Optional.empty()).read();
    }

    /** The same, sooner: a module whose files are still those of a library that was read before is not read again. */
    static Library read(ContentFolder folder, Library before) {
        return new LibraryReader(folder, Optional.of(before)).read();
    }

    private Library read() {
        var frameworks = new FrameworksReader(folder);
        problems.addAll(frameworks.problems());
        var themes = new LinkedHashMap<String, Theme>();
        optional("themes.yaml", CatalogueReader::themes).orElse(List.of()).forEach(it -> themes.put(it.code(), it));
        var glossary = optional("glossary.yaml", CatalogueReader::glossary).orElse(new Glossary(List.of()));
        var folders = folder.modules();
        var reader = ModuleReader.sharing(themes, frameworks.codes());
        var same = before.filter(it -> followedTheSameRules(it, themes.keySet(), frameworks.codes()));
        var modules = modules(folders, false, reader, same);
        var examples = modules(folders, true, reader, same);
        problems.addAll(new Prerequisites(modules, Set.copyOf(folders)).dropFaulty());
        var courses = courses(folders, modules.keySet());
        return new Library(
                modules,
                examples,
                inOrder(courses, modules, List.copyOf(themes.keySet())),
                themes,
                placements(folders, modules),
                frameworks.frameworks(),
                frameworks.mappings(),
                glossary,
                problems);
    }

    /** Its themes and codes are those of now, and none was let through because its framework could not be read. */
    private static boolean followedTheSameRules(Library it, Set<String> themes, Codes codes) {
        return it.themes().keySet().equals(themes)
                && Codes.of(it.frameworks().values(), Set.of()).equals(codes);
    }

    private SequencedMap<String, Revision> modules(
            List<String> folders, boolean examples, ModuleReader reader, Optional<Library> same) {
        var readings = folders.parallelStream()
                .filter(name -> ContentFolder.isExample(name) == examples)
                .map(name -> same.flatMap(it -> it.inFolder(name))
                        .filter(it -> it.isStillIn(folder, name))
                        .<ModuleReading>map(ModuleReading.Good::new)
                        .orElseGet(() -> reader.read(folder, name)))
                .toList();
        var modules = new LinkedHashMap<String, Revision>();
        for (var reading : readings) {
            switch (reading) {
                case ModuleReading.Good(Revision revision) ->
                    modules.put(revision.module().id(), revision);
                case ModuleReading.Faulty(List<ContentProblem> faults) -> problems.addAll(faults);
            }
        }
        return modules;
    }

    private SequencedMap<String, Course> courses(List<String> folders, Set<String> served) {
        var known = new TreeSet<>(folders);
        var courses = new LinkedHashMap<String, Course>();
        for (var path : folder.yamlBelow("courses/")) {
            var name = path.substring("courses/".length(), path.length() - ".yaml".length());
            file(path, fields -> CatalogueReader.course(fields, name, known))
                    .map(it -> it.only(served))
                    .ifPresent(it -> courses.put(it.slug(), it));
        }
        return courses;
    }

    private Map<Audience, PlacementBank> placements(List<String> folders, SequencedMap<String, Revision> served) {
        var known = Set.copyOf(folders);
        var banks = new EnumMap<Audience, PlacementBank>(Audience.class);
        for (var path : folder.yamlBelow("placement/")) {
            var name = path.substring("placement/".length(), path.length() - ".yaml".length());
            file(path, fields -> new PlacementReader(fields, served, known).read(name))
                    .flatMap(it -> it.only(served::containsKey))
                    .ifPresent(it -> banks.put(it.audience(), it));
        }
        return banks;
    }

    /** As the themes come: a course stands where the theme of its first module does. */
    private static SequencedMap<String, Course> inOrder(
            SequencedMap<String, Course> courses, SequencedMap<String, Revision> modules, List<String> themes) {
        var ordered = new LinkedHashMap<String, Course>();
        courses.values().stream()
                .sorted(Comparator.comparingInt(course -> course.modules().stream()
                        .flatMap(id -> Stream.ofNullable(modules.get(id)))
                        .findFirst()
                        .map(first -> themes.indexOf(first.module().theme()))
                        .orElse(themes.size())))
                .forEach(course -> ordered.put(course.slug(), course));
        return ordered;
    }

    private <T> Optional<T> optional(String path, Function<Fields, T> reader) {
        return folder.files().containsKey(path) ? file(path, reader) : Optional.empty();
    }

    /** Reads one YAML file; empty when it has a fault. */
    private <T> Optional<T> file(String path, Function<Fields, T> reader) {
        var its = new Problems(path);
        var value = TextFile.read(folder, path, its)
                .flatMap(text -> Fields.read(text, 1, its))
                .map(reader);
        problems.addAll(its.all());
        return value.filter(_ -> its.none());
    }
}
