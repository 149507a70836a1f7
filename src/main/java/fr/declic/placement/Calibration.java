package fr.declic.placement;

/**
 * What is believed of a question's difficulty: at first its author's guess, then what the answers say. Nothing of who
 * answered is kept.
 *
 * <p>Each answer is used once, when it comes (assumed-density filtering): with ability N(m, s²) as it was known before
 * the answer and difficulty N(μ, σ²), the answer tells of the difference d = ability − difficulty ~ N(m − μ, s² + σ²).
 * The mean and the variance of d given the answer come by quadrature, and are handed on to the difficulty, which is
 * linear in d: with g = σ² / (s² + σ²), the mean becomes μ − g (E[d] − (m − μ)) and the variance
 * σ² − g² (s² + σ² − Var[d]).
 *
 * @param difficulty in logits
 * @param answers how many it rests on
 * @see <a href="https://www.jmlr.org/papers/v12/weng11a.html">Weng and Lin (2011), A Bayesian Approximation Method for
 *     Online Ranking, which compares such updates</a>
 */
record Calibration(Normal difficulty, int answers) {

    /** How far an author's guess may well be from the truth, in logits. */
    static final double AUTHORS_DEVIATION = 0.8;

    /** It is never surer than this, in logits: people and devices change, and so does what is hard. */
    static final double LEAST_DEVIATION = 0.1;

    /** How far answers may lead it from its author's guess, in logits: whoever answers at random cannot spoil it. */
    static final double FARTHEST = 2;

    static Calibration guessed(double byAuthor) {
        return new Calibration(new Normal(byAuthor, AUTHORS_DEVIATION), 0);
    }

    /** @param before the ability of who answered, as it was known without this answer */
    Calibration answered(Normal before, boolean right) {
        double sum = before.variance() + difficulty.variance();
        var between = new Normal(before.mean() - difficulty.mean(), Math.sqrt(sum));
        var now = between.seeing(d -> Rasch.logLikelihood(d, 0, right));
        double gain = difficulty.variance() / sum;
        double mean = difficulty.mean() - gain * (now.mean() - between.mean());
        double variance = difficulty.variance() - gain * gain * (sum - now.variance());
        return new Calibration(new Normal(mean, Math.max(LEAST_DEVIATION, Math.sqrt(variance))), answers + 1);
    }

    /** The same, not farther from its author's guess than it may be. */
    Calibration near(double byAuthor) {
        double mean = Math.clamp(difficulty.mean(), byAuthor - FARTHEST, byAuthor + FARTHEST);
        return new Calibration(new Normal(mean, difficulty.deviation()), answers);
    }
}
