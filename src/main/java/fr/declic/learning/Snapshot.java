package fr.declic.learning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Up to whose first try a question's people are counted: the fifth, tenth, fifteenth… person's. Whoever comes after waits
 * until there are five more. Pure.
 */
final class Snapshot {

    /** The first tries of the last people, the earliest at its head: of at most five. */
    private static final class Latest {

        private int people;
        private final PriorityQueue<Long> firsts = new PriorityQueue<>();

        void add(long first) {
            people++;
            firsts.add(first);
            if (firsts.size() > Part.FEWEST) {
                firsts.remove();
            }
        }

        long end() {
            return people < Part.FEWEST
                    ? 0
                    : firsts.stream()
                            .sorted(Comparator.reverseOrder())
                            .skip(people % Part.FEWEST)
                            .findFirst()
                            .orElseThrow();
        }
    }

    private final Map<String, Latest> questions = new HashMap<>();

    /** @param first the number of somebody's first answer to a question; numbers grow with time */
    void add(String activityId, long first) {
        questions.computeIfAbsent(activityId, _ -> new Latest()).add(first);
    }

    /** The number of the last first try to count; 0 when there is none yet. */
    long end(String activityId) {
        var latest = questions.get(activityId);
        return latest == null ? 0 : latest.end();
    }
}
