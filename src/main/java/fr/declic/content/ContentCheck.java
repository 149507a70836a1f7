package fr.declic.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Checks content files as they will be served. */
public final class ContentCheck {

    private ContentCheck() {}

    /** Checks a folder that stands on its own. */
    public static Report check(ContentFolder folder) {
        return check(folder, folder.files().keySet());
    }

    /** Checks files that are added to a library; of the library itself, nothing is told. */
    public static Report check(ContentFolder added, ContentFolder library) {
        return check(library.with(added), added.files().keySet());
    }

    private static Report check(ContentFolder folder, Set<String> files) {
        var library = LibraryReader.read(folder);
        var problems = new ArrayList<>(library.problems());
        problems.addAll(wording(library, files));
        return new Report(
                served(library.revisions().keySet(), "", files)
                        + served(library.examples().keySet(), "_", files),
                (int) library.courses().keySet().stream()
                        .filter(slug -> files.contains("courses/" + slug + ".yaml"))
                        .count(),
                problems.stream()
                        .filter(it -> concerns(it, files))
                        .sorted(Comparator.comparing(ContentProblem::file).thenComparing(ContentProblem::line))
                        .toList());
    }

    private static int served(Set<String> ids, String before, Set<String> files) {
        return (int) ids.stream()
                .filter(id -> files.contains(ContentFolder.module(before + id) + "module.md"))
                .count();
    }

    /** How the modules read: what the plain-language checker says of those that are well formed. */
    private static List<ContentProblem> wording(Library library, Set<String> files) {
        return library.revisions().values().stream()
                .filter(revision ->
                        files.contains(ContentFolder.module(revision.module().id()) + "module.md"))
                .flatMap(revision -> Wording.of(revision.module(), library.glossary()).problems().stream())
                .toList();
    }

    /** A missing file is told of the folder where it should be. */
    private static boolean concerns(ContentProblem problem, Set<String> files) {
        var folder = problem.file().substring(0, problem.file().lastIndexOf('/') + 1);
        return files.contains(problem.file())
                || !folder.isEmpty() && files.stream().anyMatch(it -> it.startsWith(folder));
    }
}
