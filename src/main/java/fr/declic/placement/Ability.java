package fr.declic.placement;

import java.util.List;

/**
 * What the answers say of what a person can do: the mean of the posterior distribution (EAP) and its standard deviation,
 * which is the standard error of the estimate. It exists whatever was answered, also when all or nothing was right.
 *
 * @see <a href="https://doi.org/10.1177/014662168200600405">Bock and Mislevy (1982), Adaptive EAP Estimation of Ability in
 *     a Microcomputer Environment</a>
 */
final class Ability {

    /**
     * What is believed of somebody who has answered nothing, in logits: at 0 one writes and sends an e-mail with some
     * effort; two thirds of the people lie between −1.5 and +1.5.
     */
    static final Normal UNKNOWN = new Normal(0, 1.5);

    private Ability() {}

    static Normal of(List<Observed> answers) {
        return of(answers, UNKNOWN);
    }

    static Normal of(List<Observed> answers, Normal before) {
        return answers.isEmpty()
                ? before
                : before.seeing(ability -> answers.stream()
                        .mapToDouble(it -> Rasch.logLikelihood(ability, it.difficulty(), it.right()))
                        .sum());
    }
}
