package fr.declic.placement;

/**
 * The one-parameter logistic model: how likely a person is to answer a question rightly depends on the difference
 * between what they can do and how hard the question is, both in logits on one scale. At a difference of 0 one answers
 * rightly one time in two, at +1 about 73 times in 100, at +2 about 88, at −1 about 27.
 *
 * <p>P(right) = 1 / (1 + e<sup>−(ability − difficulty)</sup>). The question's information on the ability is P (1 − P),
 * 0.25 at most. Guessing has no part in the model.
 *
 * <p>Source: Georg Rasch (1960), Probabilistic Models for Some Intelligence and Attainment Tests.
 */
final class Rasch {

    private Rasch() {}

    /** From 0 to 1; rises with the ability, falls with the difficulty. */
    static double probability(double ability, double difficulty) {
        return 1 / (1 + Math.exp(difficulty - ability));
    }

    /** From 0 to 0.25, in 1 / logit²; the most where the ability is the difficulty. */
    static double information(double ability, double difficulty) {
        double right = probability(ability, difficulty);
        return right * (1 - right);
    }

    /** The logarithm of how likely an answer is; finite for every difference that is. */
    static double logLikelihood(double ability, double difficulty, boolean right) {
        double by = right ? difficulty - ability : ability - difficulty;
        return by > 0 ? -by - Math.log1p(Math.exp(-by)) : -Math.log1p(Math.exp(by));
    }
}
