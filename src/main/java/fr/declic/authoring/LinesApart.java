package fr.declic.authoring;

import fr.declic.authoring.Difference.Line;
import fr.declic.authoring.Difference.Mark;
import fr.declic.authoring.Difference.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines in which two texts differ, word by word where a line was changed rather than replaced. Pure. */
final class LinesApart {

    /** Lines that are told on each side of a changed one. */
    private static final int AROUND = 1;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    private LinesApart() {}

    /** Those that differ, with one of those around them. */
    static List<Line> between(String before, String after) {
        var was = before.isEmpty() ? List.<String>of() : List.of(before.split("\n", -1));
        var is = after.isEmpty() ? List.<String>of() : List.of(after.split("\n", -1));
        var lines = new ArrayList<Line>();
        int told = 0; // lines of the newer text
        for (var gap : Gap.between(was, is)) {
            around(is, told, gap.at(), false, lines);
            lines.addAll(changed(was.subList(gap.from(), gap.to()), is.subList(gap.at(), gap.end())));
            told = gap.end();
        }
        around(is, told, is.size(), true, lines);
        return lines;
    }

    /** The same lines between two changes, or only those at their ends. */
    private static void around(List<String> is, int from, int to, boolean last, List<Line> lines) {
        boolean first = lines.isEmpty();
        for (int i = from; i < to; i++) {
            if (!first && i < from + AROUND || !last && i >= to - AROUND) {
                lines.add(Line.of(Mark.KEPT, is.get(i)));
            } else if (lines.isEmpty() || !lines.getLast().runs().isEmpty()) {
                lines.add(new Line(List.of()));
            }
        }
    }

    private static List<Line> changed(List<String> was, List<String> is) {
        if (!was.isEmpty() && !is.isEmpty()) {
            var runs = words(String.join("\n", was), String.join("\n", is));
            if (alike(runs)) {
                return split(runs);
            }
        }
        return Stream.concat(
                        was.stream().map(it -> Line.of(Mark.DELETED, it)),
                        is.stream().map(it -> Line.of(Mark.INSERTED, it)))
                .toList();
    }

    /** Whether enough of the words stayed for the two to be read as one. */
    private static boolean alike(List<Run> runs) {
        int kept = length(runs, Mark.KEPT);
        return kept > 0 && 2 * kept >= Math.min(length(runs, Mark.DELETED), length(runs, Mark.INSERTED));
    }

    private static int length(List<Run> runs, Mark mark) {
        return runs.stream()
                .filter(it -> it.mark() == mark)
                .mapToInt(it -> it.text().strip().length())
                .sum();
    }

    private static List<Line> split(List<Run> runs) {
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Run>();
        for (var run : runs) {
            var pieces = run.text().split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                if (i > 0 && !line.isEmpty()) {
                    lines.add(new Line(line));
                    line = new ArrayList<>();
                }
                if (!pieces[i].isEmpty()) {
                    line.add(new Run(run.mark(), pieces[i]));
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Line(line));
        }
        return lines;
    }

    private static List<Run> words(String before, String after) {
        var was = words(before);
        var is = words(after);
        var runs = new ArrayList<Run>();
        int told = 0;
        for (var gap : Gap.closed(Gap.between(was, is), is)) {
            add(runs, Mark.KEPT, is.subList(told, gap.at()));
            add(runs, Mark.DELETED, was.subList(gap.from(), gap.to()));
            add(runs, Mark.INSERTED, is.subList(gap.at(), gap.end()));
            told = gap.end();
        }
        add(runs, Mark.KEPT, is.subList(told, is.size()));
        return runs;
    }

    private static void add(List<Run> runs, Mark mark, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(mark, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
