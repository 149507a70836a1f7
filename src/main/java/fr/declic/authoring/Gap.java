package fr.declic.authoring;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * Where two lists of lines, of words or of keys differ: a place in the older one and one in the newer one, either of which
 * may be empty.
 *
 * @param from in the older one; {@code to} is not included
 * @param at in the newer one; {@code end} is not included
 */
record Gap(int from, int to, int at, int end) {

    /** Longer runs of lines or words are told as a whole: comparing takes time that grows with their square. */
    private static final int MOST = 500;

    /** This one and a later one, with all that is between them. */
    Gap upTo(Gap next) {
        return new Gap(from, next.to, at, next.end);
    }

    /** In their order. */
    static List<Gap> between(List<String> before, List<String> after) {
        int same = 0;
        int shorter = Math.min(before.size(), after.size());
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var was = before.subList(same, before.size() - end);
        var is = after.subList(same, after.size() - end);
        if (was.isEmpty() && is.isEmpty()) {
            return List.of();
        }
        if (was.size() > MOST || is.size() > MOST) {
            return List.of(new Gap(same, same + was.size(), same, same + is.size()));
        }
        int skipped = same;
        return DiffUtils.diff(was, is).getDeltas().stream()
                .map(it -> gap(it, skipped))
                .toList();
    }

    /** Gaps with nothing but a blank between them are one: a phrase is read, not its words. */
    static List<Gap> closed(List<Gap> gaps, List<String> is) {
        var closed = new ArrayList<Gap>();
        for (var gap : gaps) {
            boolean joins = !closed.isEmpty()
                    && is.subList(closed.getLast().end(), gap.at()).stream().allMatch(it -> it.equals(" "));
            if (joins) {
                closed.add(closed.removeLast().upTo(gap));
            } else {
                closed.add(gap);
            }
        }
        return closed;
    }

    private static Gap gap(AbstractDelta<String> delta, int skipped) {
        int from = delta.getSource().getPosition() + skipped;
        int at = delta.getTarget().getPosition() + skipped;
        return new Gap(
                from,
                from + delta.getSource().size(),
                at,
                at + delta.getTarget().size());
    }
}
