package fr.declic.authoring;

import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What is other in a text, for people to read: part by part, then line by line, and word by word within a line that was
 * changed. Pure.
 *
 * @param parts those that differ, in the order of the newer text; what is gone stands where it stood
 */
public record Difference(List<Changed> parts) {

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
            parts.add(new Changed(Manuscript.HEAD, "", Kind.CHANGED, LinesApart.between(before.head(), after.head())));
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
            return Optional.of(new Changed(key, title, Kind.ADDED, LinesApart.between(before, after)));
        }
        if (is.isEmpty()) {
            return Optional.of(new Changed(key, title, Kind.REMOVED, LinesApart.between(before, after)));
        }
        if (!before.equals(after)) {
            return Optional.of(new Changed(key, title, Kind.CHANGED, LinesApart.between(before, after)));
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
}
