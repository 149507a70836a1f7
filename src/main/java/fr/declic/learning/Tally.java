package fr.declic.learning;

import fr.declic.activity.Answer;
import fr.declic.learning.QuestionStatistics.Figures;
import fr.declic.learning.QuestionStatistics.Slipped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Counts what people did with one question. It keeps sums, nothing about anybody. Pure. */
final class Tally {

    private final Slips slips;
    private final boolean graded;
    private int people;
    private int right;
    private int helped;
    private int tries;
    private final int[] shown;
    private final TreeMap<Integer, Integer> peopleByTries = new TreeMap<>();
    private final Discrimination.Sums discrimination = new Discrimination.Sums();

    /** @param graded whether there are wrong answers to it at all */
    Tally(Slips slips, boolean graded) {
        this.slips = slips;
        this.graded = graded;
        shown = new int[slips.all().size()];
    }

    /** What an answer shows, see {@link Slips#in}. */
    Set<Integer> shownIn(Answer answer) {
        return slips.in(answer);
    }

    boolean graded() {
        return graded;
    }

    /**
     * What one person did.
     *
     * @param right whether the first answer was
     * @param tries up to the first right answer, from 1
     * @param shown what the first answer shows, see {@link Slips#in}
     * @param others the share right at first tries on other questions; empty when too few were answered
     */
    record Person(boolean right, int tries, boolean helped, Set<Integer> shown, OptionalDouble others) {}

    void add(Person person) {
        people++;
        tries += person.tries();
        peopleByTries.merge(person.tries(), 1, Integer::sum);
        if (person.right()) {
            right++;
        }
        if (person.helped()) {
            helped++;
        }
        if (slips.ofAll() || !person.right()) {
            person.shown().forEach(slip -> shown[slip]++);
        }
        if (graded) {
            person.others().ifPresent(others -> discrimination.add(person.right(), others));
        }
    }

    Optional<Figures> figures() {
        if (people < Part.FEWEST) {
            return Optional.empty();
        }
        boolean hides = tries - people < Part.FEWEST;
        return Optional.of(new Figures(
                people,
                hides ? OptionalInt.empty() : OptionalInt.of(rounded(tries)),
                median(),
                Part.of(right, people),
                Part.of(rounded(helped), people),
                discrimination.result(),
                slipped()));
    }

    /** People go on trying between two looks: in fives, nobody's next try shows. */
    private static int rounded(int number) {
        return number / Part.FEWEST * Part.FEWEST;
    }

    private double median() {
        return (triesOf((people - 1) / 2) + triesOf(people / 2)) / 2.0;
    }

    /** @param rank of the person, from 0, who tried least */
    private int triesOf(int rank) {
        int before = 0;
        for (var group : peopleByTries.entrySet()) {
            before += group.getValue();
            if (rank < before) {
                return group.getKey();
            }
        }
        throw new IllegalArgumentException("no person of rank " + rank);
    }

    /** How many were wrong must be tellable before anything is said of them. */
    private List<Slipped> slipped() {
        if (slips.ofAll()) {
            return each(people);
        }
        if (!(Part.of(right, people) instanceof Part.Exactly)) {
            return List.of();
        }
        return slips.exclusive() ? pooled(people - right) : each(people - right);
    }

    private List<Slipped> pooled(int wrong) {
        var counts = IntStream.of(shown).boxed().toList();
        return Pool.of(counts).stream()
                .filter(pool -> pool.people() >= Part.FEWEST)
                .map(pool -> new Slipped(
                        pool.cells().stream().map(slips.all()::get).toList(),
                        new Part.Exactly(new Proportion(pool.people(), wrong)),
                        false))
                .toList();
    }

    /** Where one answer may show several, each is a table of its own. What cannot be told has no order either. */
    private List<Slipped> each(int all) {
        return IntStream.range(0, shown.length)
                .mapToObj(slip -> new Slipped(List.of(slips.all().get(slip)), Part.of(shown[slip], all), slips.ofAll()))
                .filter(it -> it.people() instanceof Part.Exactly || it.people() instanceof Part.AllButFew)
                .sorted(Comparator.comparing(it -> it.people() instanceof Part.Exactly(var of) ? -of.some() : -all))
                .toList();
    }
}
