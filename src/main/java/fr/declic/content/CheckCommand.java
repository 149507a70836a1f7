package fr.declic.content;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** {@code ./declic check [--coverage] [DIR]}: tells every fault of the content, for the person who writes it. */
public final class CheckCommand {

    private static final String COVERAGE = "--coverage";
    private static final int FAULTS = 1;
    private static final int NO_FOLDER = 2;

    private CheckCommand() {}

    /**
     * Checks a folder: a whole library, a folder of modules, or one module. Exit code 0 without fault, 1 with some, 2
     * when there is no such folder.
     *
     * @param args the folder, {@code modules-content} when there is none; {@code --coverage} before it tells how much
     *     evidence the activities can give instead
     */
    public static void main(String[] args) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean coverage = List.of(args).contains(COVERAGE);
        var folder = Path.of(
                Stream.of(args).filter(it -> !it.equals(COVERAGE)).findFirst().orElse("modules-content"));
        System.exit(
                coverage ? coverage(folder, ContentFolder.shipped(), out) : run(folder, ContentFolder.shipped(), out));
    }

    /** Tells how much evidence the activities of a folder and of the library under it can give. */
    static int coverage(Path directory, ContentFolder shipped, PrintStream out) {
        if (isMissing(directory, out)) {
            return NO_FOLDER;
        }
        var folder = asLibrary(directory);
        CoverageTable.print(LibraryReader.read(standsAlone(folder) ? folder : shipped.with(folder)), out);
        return 0;
    }

    private static boolean isMissing(Path directory, PrintStream out) {
        if (Files.isDirectory(directory)) {
            return false;
        }
        out.println("Le dossier « %s » n'existe pas.".formatted(directory));
        return true;
    }

    /** The same, with the library that stands in for what the folder does not have. */
    static int run(Path directory, ContentFolder shipped, PrintStream out) {
        if (isMissing(directory, out)) {
            return NO_FOLDER;
        }
        var folder = asLibrary(directory);
        var report = standsAlone(folder) ? ContentCheck.check(folder) : ContentCheck.check(folder, shipped);
        print(report, out);
        return report.problems().isEmpty() ? 0 : FAULTS;
    }

    /** The same files at the places that they have in a library. */
    private static ContentFolder asLibrary(Path directory) {
        var folder = ContentFolder.of(directory);
        if (folder.files().containsKey("module.md")) {
            return folder.below(ContentFolder.module(
                    directory.toAbsolutePath().normalize().getFileName().toString()));
        }
        boolean library = Files.isDirectory(directory.resolve("modules"))
                || Files.isDirectory(directory.resolve("courses"))
                || Files.isDirectory(directory.resolve("placement"))
                || Files.isDirectory(directory.resolve("frameworks"));
        return library ? folder : folder.below("modules/");
    }

    private static boolean standsAlone(ContentFolder folder) {
        return folder.files().containsKey("themes.yaml")
                && !folder.yamlBelow("frameworks/").isEmpty();
    }

    private static void print(Report report, PrintStream out) {
        var file = "";
        for (var problem : report.problems()) {
            if (!file.equals(problem.file())) {
                file = problem.file();
                out.println(file);
            }
            var line = problem.line() > 0 ? "ligne " + problem.line() + " · " : "";
            var field = problem.field().isEmpty() ? "" : problem.field() + " · ";
            out.println("  " + line + field + problem.message() + " " + problem.remedy());
        }
        int faults = report.problems().size();
        out.println((faults == 0 ? "Aucun défaut." : count(faults, "défaut", "défauts") + ".") + " "
                + count(report.modules(), "module", "modules") + ", "
                + count(report.courses(), "parcours", "parcours") + (faults == 0 ? "." : " sans défaut."));
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count > 1 ? many : one);
    }
}
