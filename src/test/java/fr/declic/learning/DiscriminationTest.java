package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscriminationTest {

    /**
     * Ten right, of whom five did all the rest and five half of it; ten wrong, of whom five did half and five nothing.
     * Means 0.75 and 0.25, standard deviation √0.125: r = 0.5 / √0.125 × √(0.5 × 0.5) = 1/√2.
     */
    @Test
    void itIsThePointBiserialCorrelationReckonedByHand() {
        var sums = new Discrimination.Sums();
        IntStream.range(0, 5).forEach(_ -> {
            sums.add(true, 1);
            sums.add(true, 0.5);
            sums.add(false, 0.5);
            sums.add(false, 0);
        });
        var result = sums.result().orElseThrow();
        assertThat(result.people()).isEqualTo(20);
        assertThat(result.r()).isCloseTo(1 / Math.sqrt(2), within(1e-9));
        assertThat(result.low()).isCloseTo(0.38508, within(0.00005));
        assertThat(result.high()).isCloseTo(0.87563, within(0.00005));
    }

    /** artanh 0.5 = 0.5493, and 28 people make a standard error of 1/5: 0.1573 to 0.9413, whose tanh these are. */
    @Test
    void theIntervalIsFishers() {
        var result = Discrimination.of(0.5, 28);
        assertThat(result.low()).isCloseTo(0.1560, within(0.0001));
        assertThat(result.high()).isCloseTo(0.7358, within(0.0001));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsTheCorrelationOfTheTwoColumns(long seed) {
        var random = new Random(seed);
        var right = new ArrayList<Double>();
        var rest = new ArrayList<Double>();
        var sums = new Discrimination.Sums();
        int people = 20 + random.nextInt(200);
        for (int i = 0; i < people; i++) {
            double others = random.nextInt(5) / 4.0;
            // Five at least on either side.
            boolean isRight = i < 10 ? i < 5 : random.nextDouble() < 0.2 + 0.6 * others;
            right.add(isRight ? 1.0 : 0.0);
            rest.add(others);
            sums.add(isRight, others);
        }
        var result = sums.result().orElseThrow();
        assertThat(result.r()).isCloseTo(pearson(right, rest), within(1e-9));
        assertThat(result.low()).isLessThan(result.r());
        assertThat(result.high()).isGreaterThan(result.r());
    }

    private static double pearson(ArrayList<Double> x, ArrayList<Double> y) {
        double mx = x.stream().mapToDouble(it -> it).average().orElseThrow();
        double my = y.stream().mapToDouble(it -> it).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.size(); i++) {
            xy += (x.get(i) - mx) * (y.get(i) - my);
            xx += (x.get(i) - mx) * (x.get(i) - mx);
            yy += (y.get(i) - my) * (y.get(i) - my);
        }
        return xy / Math.sqrt(xx * yy);
    }

    @Test
    void itIsNotToldForFewPeopleForFewOnOneSideOrWhereAllAreAlike() {
        assertThat(sums(9, 10, 0.5).result()).isEmpty();
        assertThat(sums(4, 40, 0.5).result()).isEmpty();
        assertThat(sums(40, 4, 0.5).result()).isEmpty();
        assertThat(sums(20, 20, 0).result()).isEmpty();
        assertThat(sums(10, 10, 0.5).result()).isPresent();
    }

    private static Discrimination.Sums sums(int right, int wrong, double apart) {
        var sums = new Discrimination.Sums();
        IntStream.range(0, right).forEach(i -> sums.add(true, 0.25 + (i % 2) * apart));
        IntStream.range(0, wrong).forEach(i -> sums.add(false, 0.25 + (i % 2) * apart));
        return sums;
    }
}
