package fr.declic.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;

/** Names of which each is given once: where one is taken, a number makes another. */
final class FreeNames {

    private static final int LONGEST = 50;

    private final Set<String> taken = new HashSet<>();

    /** The last number that was tried for each name. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * The name itself where it is free, else with a number.
     *
     * @param ending that comes after the number, such as {@code .png}; may be empty
     */
    String take(String name, String ending) {
        if (taken.add(name + ending)) {
            return name + ending;
        }
        var base = StringUtils.stripEnd(StringUtils.left(name, LONGEST), "-");
        while (true) {
            var other = base + "-" + (numbers.merge(base + ending, 1, Integer::sum) + 1) + ending;
            if (taken.add(other)) {
                return other;
            }
        }
    }
}
