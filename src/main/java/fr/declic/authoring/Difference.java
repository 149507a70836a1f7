package fr.declic.authoring;

import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is other in a text, for people to read: part by part, then line by line, and word by word within a line that was
 * changed. Pure.
 *
 * @param parts those that differ, in the order of the newer text; what is gone stands where it stood
 */
public record Difference(List<Changed> parts) {

    /** Of what stands around a changed line. */
    private static final int AROUND = 1;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** What became of a part. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** Its words are the same; it stands elsewhere. */
        MOVED
    }

    /**
     * A part that differs.
     *
     * @param key see {@link Manuscript#byKey}
     * @param title as it is now, or was; empty for the head
     * @param lines that differ, with one of those around them
     */
    public record Changed(String key, String title, Kind kind, List<Line> lines) {
        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /** A line, in runs. Without any, it stands for lines that are the same and left out. */
    public record Line(List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }

        static Line of(Mark mark, String text) {
            return new Line(List.of(new Run(mark, text)));
        }
    }

    /** Whether it is in both texts, in the newer one or in the older one. */
    public enum Mark {
        KEPT,
        INSERTED,
        DELETED
    }

    /** Words that go together. */
    public record Run(Mark mark, String text) {}

    public Difference {
        parts = List.copyOf(parts);
    }

    public boolean none() {
        return parts.isEmpty();
    }

    /** Compares a text with what became of it. Never fails; its time is bounded. */
    public static Difference between(Manuscript before, Manuscript after) {
        var parts = new ArrayList<Changed>();
        if (!before.head().equals(after.head())) {
            parts.add(new Changed(Manuscript.HEAD, "", Kind.CHANGED, lines(before.head(), after.head())));
        }
        var was = before.byKey();
        var is = after.byKey();
        var moved = moved(
                was.keySet().stream().filter(is::containsKey).toList(),
                is.keySet().stream().filter(was::containsKey).toList());
        for (var key : order(List.copyOf(was.keySet()), List.copyOf(is.keySet()))) {
            compare(key, Optional.ofNullable(was.get(key)), Optional.ofNullable(is.get(key)), moved.contains(key))
                    .ifPresent(parts::add);
        }
        return new Difference(parts);
    }

    /** The names of files that are new, other or gone. */
    public static List<String> files(Optional<Revision> before, Revision after) {
        var was = before.map(Revision::media).orElse(Map.of());
        var names = new TreeSet<>(was.keySet());
        names.addAll(after.media().keySet());
        names.removeIf(name -> Optional.ofNullable(was.get(name))
                .map(it -> it.sha256())
                .equals(Optional.ofNullable(after.media().get(name)).map(it -> it.sha256())));
        return List.copyOf(names);
    }

    private static Optional<Changed> compare(String key, Optional<Part> was, Optional<Part> is, boolean moved) {
        var before = was.map(it -> it.text().strip()).orElse("");
        var after = is.map(it -> it.text().strip()).orElse("");
        var title = is.or(() -> was).map(Part::title).orElse("");
        if (was.isEmpty()) {
            return Optional.of(new Changed(key, title, Kind.ADDED, lines(before, after)));
        }
        if (is.isEmpty()) {
            return Optional.of(new Changed(key, title, Kind.REMOVED, lines(before, after)));
        }
        if (!before.equals(after)) {
            return Optional.of(new Changed(key, title, Kind.CHANGED, lines(before, after)));
        }
        return moved ? Optional.of(new Changed(key, title, Kind.MOVED, List.of())) : Optional.empty();
    }

    private static List<String> moved(List<String> before, List<String> after) {
        return Gap.between(before, after).stream()
                .flatMap(it -> after.subList(it.at(), it.end()).stream())
                .toList();
    }

    /** The newer order; what is gone after what it followed. */
    private static List<String> order(List<String> before, List<String> after) {
        var order = new ArrayList<>(after);
        int place = 0;
        for (var key : before) {
            if (after.contains(key)) {
                place = order.indexOf(key) + 1;
            } else {
                order.add(place++, key);
            }
        }
        return order;
    }

    private static List<Line> lines(String before, String after) {
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
