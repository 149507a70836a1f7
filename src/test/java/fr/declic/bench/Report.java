package fr.declic.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints figures as they come, and remembers them. */
final class Report {

    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void section(Measure measure) {
        out.println();
        out.println("%s : %s — charge de la machine %s".formatted(measure.name(), measure.title(), Machine.load()));
    }

    void figure(String what, double value, String unit, Goal goal) {
        var figure = new Figure(what, value, unit, goal);
        figures.add(figure);
        out.println(figure.line());
    }

    /** A detail that is no figure. */
    void note(String text) {
        out.println("    " + text);
    }

    void end() {
        var promised = figures.stream()
                .filter(figure -> !(figure.goal() instanceof Goal.None))
                .toList();
        out.println();
        out.println("%d buts tenus sur %d."
                .formatted(promised.stream().filter(Figure::met).count(), promised.size()));
    }
}
