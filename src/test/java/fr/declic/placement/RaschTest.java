package fr.declic.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The model and the estimate of an ability. The published computation is the one of the R package ltm 1.2-0 (Dimitris
 * Rizopoulos, "ltm: An R Package for Latent Variable Modeling and Item Response Theory Analyses", Journal of Statistical
 * Software 17(5), 2006, doi:10.18637/jss.v017.i05) on its own example, five questions of the Law School Admission Test
 * answered by 1,000 people (Bock and Lieberman 1970). Its outputs are kept in full digits in the repository
 * Paulius-Satkus/IRT_Basics, commit b8cd5557ceef969425ab3914f3860d8e661b9824, folder tests/ltm_reference:
 * {@code rasch(LSAT, constraint = cbind(6, 1))} gives the difficulties (lsat_rasch_fixed_params.csv),
 * {@code factor.scores(fit, method = "EAP")} the abilities and their errors (lsat_rasch_fixed_eap.csv).
 */
class RaschTest {

    private static final List<Double> LSAT =
            List.of(-2.87197119854978, -1.06302941844366, -0.257610878680845, -1.38805883083614, -2.21877845496312);
    private static final Normal STANDARD = new Normal(0, 1);

    /** ltm sums over 21 points, we over 121: that is the difference that is left. */
    private static final double SAME = 2e-5;

    @ParameterizedTest(name = "{0} right: {1} ± {2}")
    @CsvSource({
        "0, -2.03759755584077,   0.71765370543659",
        "1, -1.52818157628899,   0.711884917057041",
        "2, -1.01810074980859,   0.718612902718701",
        "3, -0.489056154131599,  0.73825335348827",
        "4,  0.07898557879585,   0.771198758817659",
        "5,  0.707796804809899,  0.81630466101927"
    })
    void theEstimateIsThatOfAPublishedComputation(int right, double ability, double error) {
        var estimate = Ability.of(answers(right), STANDARD);
        assertThat(estimate.mean()).isCloseTo(ability, within(SAME));
        assertThat(estimate.deviation()).isCloseTo(error, within(SAME));
    }

    private static List<Observed> answers(int right) {
        return IntStream.range(0, LSAT.size())
                .mapToObj(i -> new Observed(LSAT.get(i), i < right))
                .toList();
    }

    @Test
    void whichOnesAreRightDoesNotMatterOnlyHowMany() {
        var first = Ability.of(answers(2), STANDARD);
        var last = Ability.of(
                IntStream.range(0, LSAT.size())
                        .mapToObj(i -> new Observed(LSAT.get(i), i >= 3))
                        .toList(),
                STANDARD);
        assertThat(last.mean()).isCloseTo(first.mean(), within(1e-9));
        assertThat(last.deviation()).isCloseTo(first.deviation(), within(1e-9));
    }

    @Test
    void oneIsRightOneTimeInTwoWhereTheQuestionIsAsHardAsOneIsAble() {
        assertThat(Rasch.probability(0.7, 0.7)).isEqualTo(0.5);
        assertThat(Rasch.probability(1, 0)).isCloseTo(0.731, within(0.001));
        assertThat(Rasch.information(0.7, 0.7)).isEqualTo(0.25);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-800, -40, -3, 0, 0.1, 40, 800})
    void theLogarithmIsThatOfTheProbabilityAndNeverInfinite(double ability) {
        double log = Rasch.logLikelihood(ability, 0.2, true);
        assertThat(log).isFinite().isNotPositive();
        assertThat(Math.exp(log)).isCloseTo(Rasch.probability(ability, 0.2), within(1e-12));
        assertThat(Math.exp(Rasch.logLikelihood(ability, 0.2, false)))
                .isCloseTo(1 - Rasch.probability(ability, 0.2), within(1e-12));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void moreRightAnswersGiveAHigherEstimate(long seed) {
        var random = new Random(seed);
        var difficulties = random.doubles(14, -5, 5)
                .map(it -> it * random.nextDouble(3))
                .boxed()
                .toList();
        double before = Double.NEGATIVE_INFINITY;
        for (int right = 0; right <= difficulties.size(); right++) {
            int most = right;
            var estimate = Ability.of(IntStream.range(0, difficulties.size())
                    .mapToObj(i -> new Observed(difficulties.get(i), i < most))
                    .toList());
            assertThat(estimate.mean()).isFinite().isGreaterThan(before);
            assertThat(estimate.deviation()).isPositive().isLessThan(Ability.UNKNOWN.deviation());
            before = estimate.mean();
        }
    }

    /** A single surprising answer may widen the estimate a little; answers as a whole narrow it. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void theErrorFallsWithEachWellChosenAnswer(long seed) {
        var random = new Random(seed);
        double ability = random.nextGaussian();
        var answers = new java.util.ArrayList<Observed>();
        double widest = Ability.UNKNOWN.deviation();
        for (int i = 0; i < 40; i++) {
            double now = Ability.of(answers).mean();
            answers.add(new Observed(now, random.nextDouble() < Rasch.probability(ability, now)));
            double error = Ability.of(answers).deviation();
            assertThat(error).isLessThan(widest);
            widest = error;
        }
        assertThat(widest).isLessThan(0.4);
    }

    @Test
    void whatNobodyAnsweredIsNotKnown() {
        assertThat(Ability.of(List.of())).isEqualTo(Ability.UNKNOWN);
    }
}
