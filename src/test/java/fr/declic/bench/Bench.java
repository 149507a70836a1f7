package fr.declic.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** {@code ./declic bench [NAMES]}: measures what is promised and says what is kept. */
public final class Bench {

    private static final List<Measure> ALL = List.of(
            PageVisit.home(),
            PageVisit.step(),
            new FicheWeight(),
            new StartTime(),
            new LibraryReading(),
            new Placements(),
            new Levels(),
            new SessionHeap(),
            new ManyLearners(),
            new Doors(),
            new KilledServer());

    private Bench() {}

    /** @param args the names of what to measure; everything when there are none */
    public static void main(String[] args) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var wanted = Arrays.asList(args);
        var names = ALL.stream().map(Measure::name).toList();
        if (!names.containsAll(wanted)) {
            out.println("À mesurer : " + String.join(", ", names) + ".");
            return;
        }
        var report = new Report(out);
        for (var measure : ALL) {
            if (wanted.isEmpty() || wanted.contains(measure.name())) {
                report.section(measure);
                measure.run(report);
            }
        }
        report.end();
    }
}
