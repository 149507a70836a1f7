package fr.declic.learning;

import fr.declic.activity.Answer;
import fr.declic.activity.Help;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One graded answer, with all that levels need.
 *
 * @param share 0 to 1
 * @param help the highest rung of help that was used
 * @param competencies the codes that it gives evidence on
 * @param kind the activity's type
 * @param difficulty 1 to 5
 */
record Attempt(
        String moduleId,
        String sha256,
        String activityId,
        Answer answer,
        double share,
        Help help,
        List<String> competencies,
        String kind,
        int difficulty,
        Optional<String> variantOf,
        Instant madeAt) {}
