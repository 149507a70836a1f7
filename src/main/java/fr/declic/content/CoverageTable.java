package fr.declic.content;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells an author where evidence is missing: {@code ./declic check --coverage}. */
final class CoverageTable {

    private static final int FEW = 3;

    private CoverageTable() {}

    static void print(Library library, PrintStream out) {
        print("compétence", Coverage.ofCompetencies(library), out);
        out.println();
        print("module", Coverage.ofModules(library), out);
    }

    private static void print(String what, List<Coverage> all, PrintStream out) {
        out.println("%-37s modules questions pratiques repère".formatted(what));
        for (var it : all) {
            out.println("%-37s %7d %9d %9d %6d  %s"
                    .formatted(it.code(), it.modules(), it.questions(), it.handsOn(), it.reach(), missing(it))
                    .stripTrailing());
        }
    }

    private static String missing(Coverage it) {
        return Stream.of(
                        it.suffices() ? "" : "ne suffit pas pour « acquis seul »",
                        it.questions() + it.handsOn() < FEW ? "moins de %d activités".formatted(FEW) : "",
                        it.handsOn() == 0 ? "rien à pratiquer" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
