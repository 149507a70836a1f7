package fr.declic.placement;

import java.util.function.DoubleUnaryOperator;

/**
 * A normal distribution on the logit scale: what is believed of an ability or of a difficulty.
 *
 * @param mean in logits
 * @param deviation the standard deviation, in logits; above 0
 */
record Normal(double mean, double deviation) {

    /** Where the quadrature ends, in standard deviations: outside is less than one part in 500 million. */
    private static final int REACH = 6;

    /** Ten points in a standard deviation; the sum is then exact to far more digits than are shown (see RaschTest). */
    private static final int POINTS = 10;

    Normal {
        if (!Double.isFinite(mean) || !(deviation > 0) || !Double.isFinite(deviation)) {
            throw new IllegalArgumentException("no distribution: " + mean + ", " + deviation);
        }
    }

    double variance() {
        return deviation * deviation;
    }

    /**
     * The normal distribution with the mean and the deviation of this one once something was seen: Bayes' rule by
     * quadrature on equal steps.
     *
     * @param logLikelihood of what was seen, for each value
     */
    Normal seeing(DoubleUnaryOperator logLikelihood) {
        int last = 2 * REACH * POINTS;
        var logs = new double[last + 1];
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= last; i++) {
            double z = z(i);
            logs[i] = logLikelihood.applyAsDouble(mean + z * deviation) - z * z / 2;
            highest = Math.max(highest, logs[i]);
        }
        double weights = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i <= last; i++) {
            double weight = Math.exp(logs[i] - highest);
            weights += weight;
            first += weight * z(i);
            second += weight * z(i) * z(i);
        }
        double moved = first / weights;
        return new Normal(mean + moved * deviation, Math.sqrt(second / weights - moved * moved) * deviation);
    }

    private static double z(int point) {
        return (double) point / POINTS - REACH;
    }
}
