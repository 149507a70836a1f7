package fr.declic.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one graded answer says of what a person can do. It stands for itself: levels are computed from it without the
 * text of the activity, which may be gone.
 *
 * @param share 0 to 1
 * @param help the highest rung of help that was used
 * @param competencies full codes, such as {@code digcomp:5.2}
 * @param kind the activity's type, such as {@code choice}
 * @param difficulty 1 to 5
 * @param variantOf the id of the activity, in the same module, that this one is another example of
 */
public record Evidence(
        String moduleId,
        String activityId,
        double share,
        Help help,
        List<String> competencies,
        String kind,
        int difficulty,
        Optional<String> variantOf,
        Instant at) {

    public Evidence {
        Check.that(share >= 0 && share <= 1, "share", share);
        Check.that(difficulty >= 1 && difficulty <= 5, "difficulty", difficulty);
        competencies = List.copyOf(competencies);
    }

    /** The full name of the activity, {@code module/activity}. */
    public String activity() {
        return moduleId + "/" + activityId;
    }

    /** The full name of what is practised: the activity, or the one that it is another example of. */
    public String skill() {
        return moduleId + "/" + variantOf.orElse(activityId);
    }

    /** How the activity is practised. */
    public Way way() {
        return Way.of(kind);
    }

    /** Answering a question is not doing; where any answer is a good one, nothing is shown at all. */
    public enum Way {
        FREE(0),
        QUESTION(2),
        HANDS_ON(3);

        private final int points;

        Way(int points) {
            this.points = points;
        }

        /** What doing it right alone, the first time, is worth. */
        public int points() {
            return points;
        }

        /** @param kind an activity's type, also one that is no longer there */
        public static Way of(String kind) {
            return switch (kind) {
                case "checklist", "estimate" -> FREE;
                case "choice", "short-text", "order", "sort", "hotspot", "image-context" -> QUESTION;
                default -> HANDS_ON;
            };
        }
    }
}
