package fr.declic.learning;

import fr.declic.learning.KeyFlips.Flipped;
import fr.declic.learning.KeyFlips.Flips;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what another key would say of answers, one of each person. Pure. */
final class FlipCount {

    /** Of different answers that flip; what comes after these are others. */
    private static final int MOST_ANSWERS = 2_000;

    private record Kind(String answer, boolean becomesRight) {}

    private final Map<Kind, Integer> flipped = new HashMap<>();
    private int people;
    private int becomeRight;
    private int becomeWrong;
    private int noLongerFit;

    /**
     * @param now whether the answer is fully right
     * @param then whether it would be; empty if it no longer fits
     * @param answer in words
     */
    void add(boolean now, Optional<Boolean> then, String answer) {
        people++;
        if (then.isEmpty()) {
            noLongerFit++;
        } else if (then.get() != now) {
            boolean becomesRight = then.get();
            becomeRight += becomesRight ? 1 : 0;
            becomeWrong += becomesRight ? 0 : 1;
            var kind = new Kind(answer, becomesRight);
            if (flipped.containsKey(kind) || flipped.size() < MOST_ANSWERS) {
                flipped.merge(kind, 1, Integer::sum);
            }
        }
    }

    Flips result() {
        var told = flipped.entrySet().stream()
                .filter(it -> it.getValue() >= Part.FEWEST)
                .sorted(Map.Entry.<Kind, Integer>comparingByValue(Comparator.comparing(count -> -rounded(count)))
                        .thenComparing(it -> it.getKey().answer()))
                .toList();
        int toldPeople = told.stream().mapToInt(Map.Entry::getValue).sum();
        return new Flips(
                rounded(people),
                rounded(becomeRight),
                rounded(becomeWrong),
                rounded(noLongerFit),
                told.stream()
                        .map(it ->
                                new Flipped(it.getKey().answer(), it.getKey().becomesRight(), rounded(it.getValue())))
                        .toList(),
                rounded(becomeRight + becomeWrong - toldPeople));
    }

    private static int rounded(int people) {
        return people / Part.FEWEST * Part.FEWEST;
    }
}
