package fr.declic.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a learner stands in a module.
 *
 * @param sha256 the text that the learner started; it is played until the module is finished
 * @param stepId the step to come back to
 * @param completedAt the first time that the end was reached
 */
public record Progress(
        String moduleId,
        String sha256,
        String stepId,
        Instant startedAt,
        Instant movedAt,
        Optional<Instant> completedAt) {

    public boolean completed() {
        return completedAt.isPresent();
    }
}
