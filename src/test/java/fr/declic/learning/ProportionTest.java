package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3. */
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0, 0.1611", "1, 29, 0.0061, 0.1718"})
    void theIntervalIsThePublishedOne(int some, int all, double low, double high) {
        var proportion = new Proportion(some, all);
        assertThat(proportion.low()).isCloseTo(low, within(0.00005));
        assertThat(proportion.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void theIntervalHoldsTheShareStaysWithinZeroAndOneAndTurnsWithTheShare() {
        IntStream.rangeClosed(1, 60)
                .forEach(all -> IntStream.rangeClosed(0, all).forEach(some -> {
                    var one = new Proportion(some, all);
                    var turned = new Proportion(all - some, all);
                    assertThat(one.low()).isBetween(0.0, one.share());
                    assertThat(one.high()).isBetween(one.share(), 1.0);
                    assertThat(turned.low()).isCloseTo(1 - one.high(), within(1e-12));
                }));
    }

    @Test
    void moreThanAllOrFewerThanNobodyIsAFaultOfTheCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(0, 0));
    }
}
