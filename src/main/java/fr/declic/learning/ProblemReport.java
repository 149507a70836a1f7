package fr.declic.learning;

import java.time.Instant;
import java.util.Optional;

/**
 * A problem that somebody met on a step. Who it was is not in it.
 *
 * @param moduleTitle of the text that they had before them, as is {@code stepTitle}; the ids where it cannot be read
 * @param sha256 that text
 * @param stepId the step's; {@code encore-2} is the second question off the path
 * @param words their own, 0 to {@link #WORDS} characters
 * @param reachable whether they will see an answer: not someone whom nobody knows yet
 */
public record ProblemReport(
        long id,
        String moduleId,
        String moduleTitle,
        String sha256,
        String stepId,
        String stepTitle,
        ProblemKind kind,
        String words,
        Instant at,
        boolean reachable,
        Optional<Reply> reply) {

    /** The most characters that one may write. */
    public static final int WORDS = 500;

    /** The most characters of an answer. */
    public static final int ANSWER = 1000;

    /** @param read whether who reported has seen it */
    public record Reply(String text, Instant at, boolean read) {}

    /** Whether there is an answer that who reported has not seen. */
    public boolean isNews() {
        return reply.filter(it -> !it.read()).isPresent();
    }
}
