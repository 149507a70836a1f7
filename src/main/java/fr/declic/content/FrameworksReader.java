package fr.declic.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads the folder of frameworks: the frameworks first, then the mappings between them.
 *
 * <p>A file with a fault is left out. Who names a code of it is not blamed: the fault is told where it is.
 */
final class FrameworksReader {

    private static final String FOLDER = "frameworks/";
    private static final String END = ".yaml";

    private final SortedMap<String, Framework> frameworks = new TreeMap<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private final List<ContentProblem> problems = new ArrayList<>();
    private Codes codes = Codes.NONE;

    private record File(Fields fields, Problems problems) {}

    /** Reads all files right below {@code frameworks/}. */
    FrameworksReader(ContentFolder folder) {
        var unread = new TreeSet<String>();
        var files = new LinkedHashMap<String, File>();
        for (var path : folder.yamlBelow(FOLDER)) {
            var its = new Problems(path);
            TextFile.read(folder, path, its)
                    .flatMap(text -> Fields.read(text, 1, its))
                    .ifPresentOrElse(it -> files.put(name(path), new File(it, its)), () -> unread.add(name(path)));
            problems.addAll(its.all());
        }
        var maps = files.entrySet().stream()
                .filter(it -> it.getValue().fields().names("mappings"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, _) -> a, LinkedHashMap::new));
        files.keySet().removeAll(maps.keySet());
        files.forEach((name, file) -> framework(name, file, files, unread));
        codes = Codes.of(frameworks.values(), unread);
        maps.forEach((_, file) -> mapping(file));
    }

    static String path(String name) {
        return FOLDER + name + END;
    }

    private static String name(String path) {
        return path.substring(FOLDER.length(), path.length() - END.length());
    }

    private void framework(String name, File file, SequencedMap<String, File> files, TreeSet<String> unread) {
        var framework = FrameworkReader.read(file.fields(), name, files.keySet());
        problems.addAll(file.problems().all());
        if (file.problems().none()) {
            frameworks.put(framework.code(), framework);
        } else {
            unread.add(name);
        }
    }

    private void mapping(File file) {
        var mapping = MappingReader.read(file.fields(), codes);
        problems.addAll(file.problems().all());
        if (file.problems().none() && mapping.codes().allMatch(codes::serves)) {
            mappings.add(mapping);
        }
    }

    SortedMap<String, Framework> frameworks() {
        return frameworks;
    }

    List<Mapping> mappings() {
        return mappings;
    }

    List<ContentProblem> problems() {
        return problems;
    }

    Codes codes() {
        return codes;
    }
}
