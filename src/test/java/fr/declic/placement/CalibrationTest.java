package fr.declic.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private static final Normal SOMEBODY = new Normal(0, 0.8);

    @Test
    void aRightAnswerMakesAQuestionEasierAndAnotherOneHarder() {
        var guessed = Calibration.guessed(0.4);
        assertThat(guessed.answered(SOMEBODY, true).difficulty().mean()).isLessThan(0.4);
        assertThat(guessed.answered(SOMEBODY, false).difficulty().mean()).isGreaterThan(0.4);
        assertThat(guessed.answered(SOMEBODY, true).answers()).isOne();
    }

    @Test
    void whoIsKnownWellTellsMore() {
        double little = Calibration.guessed(0)
                .answered(new Normal(0, 3), true)
                .difficulty()
                .mean();
        double much = Calibration.guessed(0)
                .answered(new Normal(0, 0.2), true)
                .difficulty()
                .mean();
        assertThat(much).isLessThan(little);
    }

    /** The exact posterior of the difficulty, by a double sum, beside our one-dimensional one. */
    @ParameterizedTest
    @CsvSource({"0, 0.8, 0.4, true", "-1.5, 0.6, 0.9, false", "2, 1.5, -2, true", "-3, 0.5, 3, true"})
    void oneStepIsBayesRule(double ability, double deviation, double difficulty, boolean right) {
        var person = new Normal(ability, deviation);
        var now = Calibration.guessed(difficulty).answered(person, right).difficulty();

        double weights = 0;
        double first = 0;
        double second = 0;
        for (double a = -7; a <= 7; a += 0.05) {
            for (double b = -7; b <= 7; b += 0.05) {
                double able = ability + a * deviation;
                double hard = difficulty + b * Calibration.AUTHORS_DEVIATION;
                double weight = Math.exp(-a * a / 2 - b * b / 2 + Rasch.logLikelihood(able, hard, right));
                weights += weight;
                first += weight * hard;
                second += weight * hard * hard;
            }
        }
        double mean = first / weights;
        assertThat(now.mean()).isCloseTo(mean, within(1e-6));
        assertThat(now.deviation()).isCloseTo(Math.sqrt(second / weights - mean * mean), within(1e-6));
    }

    @Test
    void whoAnswersToMisleadLeadsItNoFartherThanTwoLogits() {
        var calibration = Calibration.guessed(0.5);
        for (int i = 0; i < 5_000; i++) {
            calibration = calibration.answered(new Normal(3, 0.5), false).near(0.5);
        }
        assertThat(calibration.difficulty().mean()).isEqualTo(0.5 + Calibration.FARTHEST);
        assertThat(Calibration.guessed(0.5).near(0.5)).isEqualTo(Calibration.guessed(0.5));
    }

    @Test
    void itIsNeverSurerThanItMayBe() {
        var calibration = Calibration.guessed(0);
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double ability = random.nextGaussian();
            calibration =
                    calibration.answered(new Normal(ability, 0.3), random.nextDouble() < Rasch.probability(ability, 1));
        }
        assertThat(calibration.difficulty().deviation()).isEqualTo(Calibration.LEAST_DEVIATION);
        assertThat(calibration.difficulty().mean()).isCloseTo(1, within(0.4));
    }
}
