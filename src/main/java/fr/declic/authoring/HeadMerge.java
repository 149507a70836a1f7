package fr.declic.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a module's head that two changed since they both knew the same one, key by key: who alone changed one is
 * followed; where both did, and not in the same way, mine stays. Heads are in canonical form. Pure.
 *
 * @param conflicts the keys that both changed
 */
record HeadMerge(String text, List<String> conflicts) {

    HeadMerge {
        conflicts = List.copyOf(conflicts);
    }

    static HeadMerge of(String base, String mine, String theirs) {
        var was = keys(base);
        var ours = keys(mine);
        var others = keys(theirs);
        var order = new LinkedHashSet<>(others.keySet());
        order.addAll(ours.keySet());
        var conflicts = new ArrayList<String>();
        var out = new StringBuilder("---\n");
        for (var key : order) {
            var before = was.get(key);
            var here = ours.get(key);
            var there = others.get(key);
            append(out, Objects.equals(here, before) ? there : here);
            if (!Objects.equals(here, before) && !Objects.equals(there, before) && !Objects.equals(here, there)) {
                conflicts.add(key);
            }
        }
        return new HeadMerge(
                out.append("---\n").append(mine, end(mine), mine.length()).toString(), conflicts);
    }

    private static void append(StringBuilder out, @Nullable String lines) {
        if (lines != null) {
            out.append(lines);
        }
    }

    private static int end(String head) {
        return head.indexOf("\n---\n") + "\n---\n".length();
    }

    /** The lines of each key of the front matter. */
    private static SequencedMap<String, String> keys(String head) {
        var keys = new LinkedHashMap<String, String>();
        var key = "";
        for (var line :
                head.substring("---\n".length(), end(head) - "---\n".length()).split("(?<=\n)")) {
            if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '-') {
                key = line.substring(0, Math.max(0, line.indexOf(':')));
            }
            keys.merge(key, line, String::concat);
        }
        return keys;
    }
}
