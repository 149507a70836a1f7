package fr.declic.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What becomes of a text that two people changed since they both knew the same one. Part by part: who alone changed a
 * part is followed; where both did, and not in the same way, the later one waits.
 *
 * @param text what is kept: with the other's version of each part in conflict
 * @param conflicts the keys of the parts that both changed; {@link Manuscript#HEAD} for the head
 */
public record Merge(Manuscript text, Set<String> conflicts) {

    public Merge {
        conflicts = Set.copyOf(conflicts);
    }

    /**
     * @param base what both began from
     * @param mine what one of them makes of it now
     * @param theirs what the other has made of it, and is kept already
     */
    public static Merge of(Manuscript base, Manuscript mine, Manuscript theirs) {
        if (base.equals(theirs) || mine.equals(theirs)) {
            return new Merge(mine, Set.of());
        }
        var conflicts = new LinkedHashSet<String>();
        var head = pick(
                        Manuscript.HEAD,
                        Optional.of(base.head()),
                        Optional.of(mine.head()),
                        Optional.of(theirs.head()),
                        conflicts)
                .orElseThrow();
        var was = base.byKey();
        var ours = mine.byKey();
        var others = theirs.byKey();
        var kept = new ArrayList<Part>();
        for (var key : order(was, ours, others)) {
            pick(key, text(was, key), text(ours, key), text(others, key), conflicts)
                    .map(Part::of)
                    .ifPresent(kept::add);
        }
        return new Merge(new Manuscript(head, kept.isEmpty() ? kept : Manuscript.spaced(kept)), conflicts);
    }

    private static Optional<String> text(SequencedMap<String, Part> parts, String key) {
        return Optional.ofNullable(parts.get(key)).map(Part::text);
    }

    private static Optional<String> pick(
            String key, Optional<String> base, Optional<String> mine, Optional<String> theirs, Set<String> conflicts) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        conflicts.add(key);
        // A part that the other took away is not lost to who still writes in it.
        return theirs.or(() -> mine);
    }

    /** Who alone put the parts in another order is followed; what only one of them has follows what it follows there. */
    private static List<String> order(
            SequencedMap<String, Part> was, SequencedMap<String, Part> ours, SequencedMap<String, Part> others) {
        boolean moved = !common(was, ours).equals(common(ours, was));
        var order = new ArrayList<>(moved ? ours.keySet() : others.keySet());
        var rest = new LinkedHashMap<>(moved ? others : ours);
        var before = new LinkedHashSet<>(rest.keySet());
        String previous = null;
        for (var key : before) {
            if (!order.contains(key)) {
                order.add(previous == null ? 0 : order.indexOf(previous) + 1, key);
            }
            previous = key;
        }
        return order;
    }

    private static List<String> common(SequencedMap<String, Part> order, SequencedMap<String, Part> with) {
        return order.keySet().stream().filter(with::containsKey).toList();
    }
}
