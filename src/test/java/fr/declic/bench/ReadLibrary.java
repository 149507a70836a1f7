package fr.declic.bench;

import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Locale;

/** Reads a library twice and prints: seconds, seconds, MB that it keeps, modules, faults. */
final class ReadLibrary {

    private ReadLibrary() {}

    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        long begun = System.nanoTime();
        LibraryReader.read(ContentFolder.of(folder));
        double cold = seconds(begun);
        long before = alive();
        begun = System.nanoTime();
        Library library = LibraryReader.read(ContentFolder.of(folder));
        double warm = seconds(begun);
        double kept = (alive() - before) / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%.2f %.2f %.1f %d %d%n",
                cold,
                warm,
                kept,
                library.revisions().size(),
                library.problems().size());
        Reference.reachabilityFence(library);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long alive() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
