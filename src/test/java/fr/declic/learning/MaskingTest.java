package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No group of one to four people shows, and none can be reckoned from what shows. */
class MaskingTest {

    @ParameterizedTest(name = "{0} of {1} is told as {2}")
    @CsvSource({
        "0, 9, Untold",
        "9, 9, Untold",
        "5, 9, Untold",
        "0, 10, Few",
        "4, 10, Few",
        "5, 10, Exactly",
        "6, 10, AllButFew",
        "10, 10, AllButFew",
        "5, 20, Exactly",
        "15, 20, Exactly",
        "16, 20, AllButFew",
        "20, 20, AllButFew",
        "0, 0, Untold"
    })
    void aPartIsToldOnlyWithFiveOnBothSides(int some, int all, String told) {
        assertThat(Part.of(some, all).getClass().getSimpleName()).isEqualTo(told);
        assertThat(Part.of(some, all).all()).isEqualTo(all);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            12 7 9    | 0=12 2=9 1=7
            12 3 9    | 0=12 1+2=12
            12 3 9 6  | 0=12 2=9 1+3=9
            12 3 2    | 0=12 1+2=5
            12 3 1    | 0+1+2=16
            12 0      | 0+1=12
            3 1       | 0+1=4
            5 4 4     | 0+1+2=13
            6 4 3     | 0=6 1+2=7
            """)
    void smallCellsAreToldTogetherAndNeverTooFew(String counts, String pools) {
        assertThat(told(cells(counts))).isEqualTo(pools);
    }

    private static List<Integer> cells(String counts) {
        return List.of(counts.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static String told(List<Integer> counts) {
        var all = new ArrayList<String>();
        for (var pool : Pool.of(counts)) {
            all.add(String.join("+", pool.cells().stream().map(String::valueOf).toList()) + "=" + pool.people());
        }
        return String.join(" ", all);
    }

    @ParameterizedTest(name = "{0} cells, {1} people")
    @CsvSource({"2, 12", "2, 30", "3, 13", "3, 14", "3, 25", "4, 17", "4, 18", "4, 24", "5, 21"})
    void noTableLetsOneReckonASmallCell(int cells, int people) {
        var possible = new HashMap<String, List<Set<Integer>>>();
        tables(cells, people).forEach(table -> note(possible, told(table), table));
        assertThat(possible).isNotEmpty().allSatisfy(MaskingTest::nothingSmallIsSure);
    }

    private static void note(Map<String, List<Set<Integer>>> possible, String told, List<Integer> table) {
        var values = possible.computeIfAbsent(told, _ -> table.stream()
                .map(_ -> (Set<Integer>) new HashSet<Integer>())
                .toList());
        IntStream.range(0, table.size()).forEach(cell -> values.get(cell).add(table.get(cell)));
    }

    private static void nothingSmallIsSure(String told, List<Set<Integer>> cells) {
        assertThat(cells)
                .as(told)
                .allMatch(values -> values.size() > 1 || values.stream().allMatch(it -> it >= Part.FEWEST));
    }

    private static List<List<Integer>> tables(int cells, int people) {
        if (cells == 1) {
            return List.of(List.of(people));
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> tables(cells - 1, people - first).stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList();
    }

    /** What a question with one key and three wrong options tells, for every way in which people can answer it. */
    @ParameterizedTest(name = "{0} people")
    @ValueSource(ints = {5, 10, 15, 20, 25})
    void whoKnowsTheRulesAndSeesAllThatIsToldCannotReckonASmallCell(int people) {
        var possible = new HashMap<String, List<Set<Integer>>>();
        tables(4, people).forEach(table -> note(possible, whole(table), table));
        assertThat(possible).isNotEmpty().allSatisfy(MaskingTest::nothingSmallIsSure);
    }

    /** @param table first the right answers, then three wrong ones */
    private static String whole(List<Integer> table) {
        var tally = new Tally(Slips.of(TestTexts.choice("q", "a", "b", "c", "d"), Locale.FRENCH), true);
        for (int option = 0; option < 4; option++) {
            for (int person = 0; person < table.get(option); person++) {
                boolean right = option == 0;
                tally.add(new Tally.Person(
                        right, 1, false, right ? Set.of() : Set.of(option - 1), OptionalDouble.empty()));
            }
        }
        return tally.figures().orElseThrow().toString();
    }

    @Test
    void nothingIsSaidOfFewerThanFive() {
        var tally = new Tally(Slips.of(TestTexts.choice("q", "a", "b"), Locale.FRENCH), true);
        IntStream.range(0, 4)
                .forEach(_ -> tally.add(new Tally.Person(true, 1, false, Set.of(), OptionalDouble.empty())));
        assertThat(tally.figures()).isEmpty();
    }

    @Test
    void theNumberOfTriesIsHiddenWhereItWouldShowThatFewTriedAgain() {
        assertThat(tries(1, 1, 1, 1, 1, 2, 1, 1, 1, 1).tries()).isEmpty();
        assertThat(tries(1, 1, 1, 1, 1, 1, 1, 1, 1, 1).tries()).isEmpty();
        assertThat(tries(2, 2, 2, 2, 2, 1, 1, 1, 1, 4).tries()).hasValue(15);
    }

    @Test
    void theMedianIsTheMiddlePersonsOrHalfWayBetweenTwo() {
        assertThat(tries(1, 9, 2, 1, 3).medianTries()).isEqualTo(2);
        assertThat(tries(1, 1, 1, 1, 1, 2, 2, 2, 2, 9).medianTries()).isEqualTo(1.5);
    }

    private static QuestionStatistics.Figures tries(int... people) {
        var tally = new Tally(Slips.of(TestTexts.choice("q", "a", "b"), Locale.FRENCH), true);
        IntStream.of(people)
                .forEach(tries -> tally.add(new Tally.Person(true, tries, false, Set.of(), OptionalDouble.empty())));
        return tally.figures().orElseThrow();
    }
}
