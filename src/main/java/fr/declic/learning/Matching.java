package fr.declic.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.lang3.StringUtils;

/**
 * Which parts of a list of texts became which of another: those with the same words wherever they stand, then those that
 * are left at the same place, which were worded anew. Pure.
 *
 * @param to for each part of the older list its place in the newer one, -1 where it is gone
 */
record Matching(List<Integer> to, int after) {

    static Matching of(List<String> before, List<String> after) {
        var to = new ArrayList<>(Collections.nCopies(before.size(), -1));
        var taken = new HashSet<Integer>();
        for (int old = 0; old < before.size(); old++) {
            for (int next = 0; next < after.size() && to.get(old) < 0; next++) {
                if (same(before.get(old), after.get(next)) && taken.add(next)) {
                    to.set(old, next);
                }
            }
        }
        for (int place = 0; place < Math.min(before.size(), after.size()); place++) {
            if (to.get(place) < 0 && taken.add(place)) {
                to.set(place, place);
            }
        }
        return new Matching(List.copyOf(to), after.size());
    }

    private static boolean same(String before, String after) {
        return StringUtils.normalizeSpace(before).equals(StringUtils.normalizeSpace(after));
    }

    /** Empty for a part that is gone, or was never there. */
    OptionalInt of(int part) {
        return part >= 0 && part < to.size() && to.get(part) >= 0 ? OptionalInt.of(to.get(part)) : OptionalInt.empty();
    }

    /** Whether no part is gone and none is new. */
    boolean complete() {
        return to.size() == after && !to.contains(-1);
    }

    /** The places in the newer list of several parts; empty if one of them is gone. */
    List<Integer> all(List<Integer> parts) {
        var places = parts.stream().map(this::of).toList();
        return places.stream().allMatch(OptionalInt::isPresent)
                ? places.stream().map(OptionalInt::getAsInt).toList()
                : List.of();
    }
}
