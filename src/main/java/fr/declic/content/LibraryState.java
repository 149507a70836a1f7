package fr.declic.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A library that can be read again after its files changed. A file or a module that was good and has a fault now stays
 * as it was, until it is mended or taken away: whoever writes saves in the middle of a sentence, and learners should not
 * lose their module for it.
 *
 * @param library what is served. Its problems tell of the files as they are now
 * @param good the last text of each YAML file that had no fault, by path
 */
public record LibraryState(Library library, Map<String, byte[]> good) {

    public LibraryState {
        good = Map.copyOf(good);
    }

    /** Reads a library for the first time: what has a fault is left out. */
    public static LibraryState read(ContentFolder folder) {
        var still = still(folder);
        var library = LibraryReader.read(still);
        return new LibraryState(library, goodOf(still, library, Map.of()));
    }

    /** Reads it again. Never throws for what is in the files. */
    public LibraryState readAgain(ContentFolder folder) {
        var still = still(folder);
        var read = LibraryReader.read(still, library);
        var kept = kept(still, read);
        var served = kept.isEmpty()
                ? read
                : LibraryReader.read(still.with(ContentFolder.of(kept)), library)
                        .telling(read.problems());
        return new LibraryState(served, goodOf(still, read, good));
    }

    /** The former text of what has a fault now, by path. */
    private SortedMap<String, byte[]> kept(ContentFolder folder, Library read) {
        var kept = new TreeMap<String, byte[]>();
        for (var name : folder.modules()) {
            if (read.inFolder(name).isEmpty()) {
                library.inFolder(name).ifPresent(before -> {
                    var path = ContentFolder.module(name);
                    before.files().forEach((file, bytes) -> kept.put(path + file, bytes));
                });
            }
        }
        for (var problem : read.problems()) {
            Optional.ofNullable(good.get(problem.file())).ifPresent(before -> kept.put(problem.file(), before));
        }
        return kept;
    }

    /** The YAML files without fault; of one with a fault, what it was before. */
    private static Map<String, byte[]> goodOf(ContentFolder folder, Library read, Map<String, byte[]> before) {
        var faulty = read.problems().stream().map(ContentProblem::file).collect(Collectors.toSet());
        var good = new TreeMap<String, byte[]>();
        for (var path : yaml(folder)) {
            if (faulty.contains(path)) {
                Optional.ofNullable(before.get(path)).ifPresent(bytes -> good.put(path, bytes));
            } else {
                bytes(folder, path).ifPresent(bytes -> good.put(path, bytes));
            }
        }
        return good;
    }

    /** The same files; those that all modules lean on are in memory, so that they stay as they are meanwhile. */
    private static ContentFolder still(ContentFolder folder) {
        var read = new TreeMap<String, byte[]>();
        for (var path : yaml(folder)) {
            bytes(folder, path).ifPresent(bytes -> read.put(path, bytes));
        }
        return folder.with(ContentFolder.of(read));
    }

    private static Iterable<String> yaml(ContentFolder folder) {
        var found = new ArrayList<String>();
        for (var path : folder.files().keySet()) {
            if (path.endsWith(".yaml") && !path.startsWith("modules/")) {
                found.add(path);
            }
        }
        return found;
    }

    private static Optional<byte[]> bytes(ContentFolder folder, String path) {
        try {
            return folder.read(path, TextFile.LARGEST);
        } catch (IOException _) {
            // Whoever reads it next tells the fault.
            return Optional.empty();
        }
    }
}
