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

    /** How a text is told to people who would not read it as it is written. Pure. */
    public interface Telling {

        /** The head of a module. */
        String head(String written);

        /** What a part is called and has beside its blocks: told where it changed, as its title stands above. */
        String naming(Part part);

        /** The blocks of a part. */
        String body(Part part);

        default String part(Part part) {
            return naming(part) + "\n\n" + body(part);
        }
    }

    public Difference {
        parts = List.copyOf(parts);
    }

    public boolean none() {
        return parts.isEmpty();
    }

    /** Compares a text with what became of it, as it is told. Never fails; its time is bounded. */
    public static Difference between(Manuscript before, Manuscript after, Telling telling) {
        var parts = new ArrayList<Changed>();
        var wasHead = before.head();
        var isHead = after.head();
        if (!wasHead.equals(isHead)) {
            var lines = apart(wasHead, isHead, telling.head(wasHead), telling.head(isHead));
            parts.add(new Changed(Manuscript.HEAD, "", Kind.CHANGED, lines));
        }
        var was = before.byKey();
        var is = after.byKey();
        var moved = moved(
                was.keySet().stream().filter(is::containsKey).toList(),
                is.keySet().stream().filter(was::containsKey).toList());
        for (var key : order(List.copyOf(was.keySet()), List.copyOf(is.keySet()))) {
            var one = Optional.ofNullable(was.get(key));
            var other = Optional.ofNullable(is.get(key));
            compare(key, one, other, moved.contains(key), telling).ifPresent(parts::add);
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

    private static Optional<Changed> compare(
            String key, Optional<Part> was, Optional<Part> is, boolean moved, Telling telling) {
        var title = is.or(() -> was).map(Part::title).orElse("");
        if (was.isEmpty() || is.isEmpty()) {
            var lines = LinesApart.between(
                    was.map(telling::body).orElse(""), is.map(telling::body).orElse(""));
            return Optional.of(new Changed(key, title, was.isEmpty() ? Kind.ADDED : Kind.REMOVED, lines));
        }
        var before = was.get().text().strip();
        var after = is.get().text().strip();
        if (!before.equals(after)) {
            var lines = apart(before, after, telling.part(was.get()), telling.part(is.get()));
            return Optional.of(new Changed(key, title, Kind.CHANGED, lines));
        }
        return moved ? Optional.of(new Changed(key, title, Kind.MOVED, List.of())) : Optional.empty();
    }

    /** What is told the same is written otherwise: then that is told. */
    private static List<Line> apart(String before, String after, String toldBefore, String toldAfter) {
        return toldBefore.equals(toldAfter)
                ? LinesApart.between(before, after)
                : LinesApart.between(toldBefore, toldAfter);
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
