package fr.declic.placement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which question comes next: the one that tells most about the ability as it is known now. Among those that tell nearly
 * as much ({@value #NEARLY} of the best), the one from the area that was asked least, so that a person is not judged on
 * one subject; then the more telling; then the earlier in the file. The same answers always lead to the same question.
 */
final class NextItem {

    static final double NEARLY = 0.9;

    /** How much easier than the best the first question is, in logits: one begins with something that goes well. */
    static final double GENTLE = 1;

    private NextItem() {}

    /**
     * A question that could be asked.
     *
     * @param name module/activity
     * @param area its subject
     * @param difficulty in logits
     */
    record Candidate(String name, String area, double difficulty) {}

    /**
     * Picks from those that are left.
     *
     * @param left in the order of the file
     * @param asked the areas of the questions asked before, one for each
     */
    static Optional<Candidate> of(double ability, List<Candidate> left, List<String> asked) {
        double aim = asked.isEmpty() ? ability - GENTLE : ability;
        Map<String, Long> times =
                asked.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double best = left.stream().mapToDouble(it -> tells(aim, it)).max().orElse(0);
        return left.stream()
                .filter(it -> tells(aim, it) >= NEARLY * best)
                .min(Comparator.<Candidate>comparingLong(it -> times.getOrDefault(it.area(), 0L))
                        .thenComparing(it -> tells(aim, it), Comparator.reverseOrder())
                        .thenComparingInt(left::indexOf));
    }

    private static double tells(double ability, Candidate it) {
        return Rasch.information(ability, it.difficulty());
    }
}
