package fr.declic.learning;

import fr.declic.account.CurrentAccount;
import fr.declic.account.SlowDown;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.learning.Problems.Kept;
import fr.declic.learning.Problems.Met;
import fr.declic.platform.WrittenText;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * « Signaler un problème »: anyone says what is wrong with a step, without an account and without a name; who writes
 * modules answers; who reported sees the answer, if there is an account to show it to. A report makes nobody a guest.
 */
@Service
@PreAuthorize("permitAll()")
public class ProblemReports {

    /** Of one module, waiting for an answer. When there are more, those who write it know. */
    public static final int MOST_OPEN = 500;

    /** Answered ones that the studio shows of one module. */
    private static final int MOST_ANSWERED = 100;

    /** How long a report is kept after its answer. */
    static final Duration AFTER_ANSWER = Duration.ofDays(365);

    private final CurrentAccount current;
    private final Problems problems;
    private final RevisionArchive archive;
    private final SlowDown slowDown;
    private final Clock clock;

    ProblemReports(CurrentAccount current, Problems problems, RevisionArchive archive, SlowDown slowDown, Clock clock) {
        this.current = current;
        this.problems = problems;
        this.archive = archive;
        this.slowDown = slowDown;
        this.clock = clock;
    }

    /** What became of a report. */
    public sealed interface Sent {

        /** @param reachable whether who reported will see the answer here */
        record Kept(boolean reachable) implements Sent {}

        /** Too many in a short time; after this one the next is welcome. */
        record Wait(Duration time) implements Sent {}

        /** Very many wait for an answer about this module already. */
        record Full() implements Sent {}
    }

    /**
     * Keeps a report.
     *
     * @param stepId a step's, or {@code encore-2} for the second question off the path
     * @param words may be empty; what is longer than {@link ProblemReport#WORDS} is cut
     * @param address where the request comes from
     * @param device what tells this browser from the others there, such as the session's id
     * @throws IllegalArgumentException if the text has no such step
     */
    @Transactional
    public Sent report(
            Revision revision, String stepId, ProblemKind kind, String words, String address, String device) {
        if (step(revision, stepId).isEmpty()) {
            throw new IllegalArgumentException("no such step");
        }
        // Counted apart from guesses at codes.
        var wait = slowDown.admit("report " + address, "report " + device);
        if (!wait.isZero()) {
            return new Sent.Wait(wait);
        }
        var moduleId = revision.module().id();
        if (problems.count(moduleId) >= MOST_OPEN) {
            return new Sent.Full();
        }
        var met = new Met(
                moduleId,
                revision.sha256(),
                stepId,
                kind,
                WrittenText.of(words, ProblemReport.WORDS).strip());
        problems.add(met, current.id(), clock.instant());
        return new Sent.Kept(current.id().isPresent());
    }

    /** The current person's own, the newest first. Costs who is nobody yet no connection. */
    public List<ProblemReport> mine() {
        return current.id().map(problems::of).orElse(List.of()).stream()
                .map(this::told)
                .toList();
    }

    /** Those of the current person that were answered since they looked last. */
    public List<ProblemReport> news() {
        return mine().stream().filter(ProblemReport::isNews).toList();
    }

    /** The current person has read all answers. */
    @Transactional
    public void seen() {
        current.id().ifPresent(person -> problems.seen(person, clock.instant()));
    }

    /** Those of one module that wait for an answer, oldest first. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
    public List<ProblemReport> open(String moduleId) {
        return problems.open(moduleId).stream().map(this::told).toList();
    }

    /** The last hundred of one module that were answered, the newest first. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
    public List<ProblemReport> answered(String moduleId) {
        return problems.answered(moduleId, MOST_ANSWERED).stream()
                .map(this::told)
                .toList();
    }

    /** The last hundred that were answered, of whatever module, the newest first. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
    public List<ProblemReport> answered() {
        return problems.answered(MOST_ANSWERED).stream().map(this::told).toList();
    }

    /** How many wait for an answer, by module; modules where none does are not in it. */
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
    public Map<String, Integer> counts() {
        return problems.counts();
    }

    /**
     * Answers a report, once.
     *
     * @param text 1 to {@link ProblemReport#ANSWER} characters; what is longer is cut
     * @return false if it was answered already, or is gone with the person
     * @throws IllegalArgumentException if the text is blank
     */
    @Transactional
    @PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
    public boolean answer(long id, String text) {
        var answer = WrittenText.of(text, ProblemReport.ANSWER).strip();
        if (answer.isEmpty()) {
            throw new IllegalArgumentException("an answer says something");
        }
        return problems.answer(id, answer, current.require(), clock.instant());
    }

    private ProblemReport told(Kept kept) {
        return told(kept, archive);
    }

    /** With the titles that were on the screen. */
    static ProblemReport told(Kept kept, RevisionArchive archive) {
        var met = kept.met();
        var revision = archive.find(met.sha256());
        return new ProblemReport(
                kept.id(),
                met.moduleId(),
                revision.map(it -> it.module().title()).orElse(met.moduleId()),
                met.sha256(),
                met.stepId(),
                revision.flatMap(it -> step(it, met.stepId())).orElse(met.stepId()),
                met.kind(),
                met.words(),
                kept.at(),
                kept.byAnAccount(),
                kept.reply());
    }

    /** The title of a step, or the prompt of a question off the path; empty if there is none. */
    private static Optional<String> step(Revision revision, String stepId) {
        var module = revision.module();
        return module.step(stepId).map(Step::title).or(() -> Stream.iterate(1, number -> number + 1)
                .limit(module.review().size())
                .filter(number -> LearningRoutes.moreStep(number).equals(stepId))
                .findFirst()
                .map(number -> module.review().get(number - 1).prompt()));
    }
}
