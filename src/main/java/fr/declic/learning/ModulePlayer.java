package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestEntrance;
import fr.declic.account.Role;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Evidence;
import fr.declic.activity.Grade;
import fr.declic.activity.Grader;
import fr.declic.activity.Help;
import fr.declic.activity.RefusedAnswer;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.content.Step;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a learner through modules. Anyone may begin: the first answer or the first step forward makes a guest. What is
 * read and written is always the current learner's own. Reading takes no transaction, so that who is nobody yet needs no
 * database to read.
 */
@Service
@PreAuthorize("permitAll()")
public class ModulePlayer {

    private final Shelf shelf;
    private final RevisionArchive archive;
    private final CurrentAccount current;
    private final GuestEntrance entrance;
    private final Progresses progresses;
    private final Attempts attempts;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ModulePlayer(
            Shelf shelf,
            RevisionArchive archive,
            CurrentAccount current,
            GuestEntrance entrance,
            Progresses progresses,
            Attempts attempts,
            Drafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shelf = shelf;
        this.archive = archive;
        this.current = current;
        this.entrance = entrance;
        this.progresses = progresses;
        this.attempts = attempts;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The text of a module that the current learner is to see: the one that they started, until it is finished, even
     * when it was withdrawn or replaced since; else the library's. Examples are for trainers.
     */
    public Optional<Revision> open(String moduleId) {
        var served = shelf.library()
                .revision(moduleId)
                .or(() -> shelf.library().example(moduleId).filter(_ -> current.is(Role.TRAINER)));
        return progress(moduleId)
                .filter(progress -> !progress.completed())
                .map(Progress::sha256)
                .filter(sha256 ->
                        served.map(Revision::sha256).filter(sha256::equals).isEmpty())
                .flatMap(archive::find)
                .or(() -> served);
    }

    /** Where the current learner stands in a module; empty for who has not begun it. */
    public Optional<Progress> progress(String moduleId) {
        return current.id().flatMap(learner -> progresses.of(learner, moduleId));
    }

    /** What the current learner has done of an activity, oldest first. */
    public List<Past> past(Revision revision, Activity activity) {
        return current
                .id()
                .map(learner -> attempts.of(learner, revision.module().id(), activity.id()))
                .orElse(List.of())
                .stream()
                .filter(attempt -> attempt.sha256().equals(revision.sha256()))
                .map(attempt -> new Past(attempt.answer(), attempt.evidence().help()))
                .toList();
    }

    /** The answer to an activity that the current learner has under way. */
    public Optional<Answer> draft(Revision revision, Activity activity) {
        return current.id()
                .flatMap(learner -> drafts.of(learner, revision.module().id(), revision.sha256(), activity.id()));
    }

    /**
     * Keeps an answer that is on its way.
     *
     * @throws RefusedAnswer if the activity is not in this text, or has no answers that are on their way
     */
    @Transactional
    public void keepDraft(Revision revision, Activity activity, Answer answer) {
        var module = revision.module();
        requireActivity(module, activity);
        Grader.checkDraft(activity, answer);
        var learner = entrance.enter();
        drafts.keep(learner, module.id(), revision.sha256(), activity.id(), answer, clock.instant());
        moveToStepOf(learner, revision, activity);
    }

    /** The ids of the activities that the current learner has done right. */
    public Set<String> solved(CourseModule module) {
        return current.id()
                .map(learner -> Set.copyOf(attempts.solved(learner, module.id())))
                .orElse(Set.of());
    }

    /** An answer that was kept, and the help that it had. */
    public record Past(Answer answer, Help help) {}

    /** Keeps the step to come back to. */
    @Transactional
    public void moveTo(Revision revision, Step step) {
        requireStep(revision, step.id());
        progresses.move(entrance.enter(), revision.module().id(), revision.sha256(), step.id(), clock.instant());
    }

    /**
     * Grades an answer and keeps it, or neither.
     *
     * @throws RefusedAnswer if it does not fit the activity, or the activity is not in this text
     */
    @Transactional
    public Grade submit(Revision revision, Activity activity, Answer answer, Help help) {
        var grade = grade(revision, activity, answer);
        var learner = entrance.enter();
        drafts.drop(learner, revision.module().id(), activity.id());
        moveToStepOf(learner, revision, activity);
        keep(learner, revision, activity, answer, help, grade);
        return grade;
    }

    /**
     * The same beside the way through the module, as in a review: neither the place in the module moves, nor does what
     * is under way there.
     *
     * @throws RefusedAnswer if it does not fit the activity, or the activity is not in this text
     */
    @Transactional
    public Grade aside(Revision revision, Activity activity, Answer answer, Help help) {
        var grade = grade(revision, activity, answer);
        keep(entrance.enter(), revision, activity, answer, help, grade);
        return grade;
    }

    private static Grade grade(Revision revision, Activity activity, Answer answer) {
        requireActivity(revision.module(), activity);
        return Grader.grade(activity, answer);
    }

    /** Last in its transaction: those who listen hold more, in the order in which a guest's rows are handed over. */
    private void keep(AccountId learner, Revision revision, Activity activity, Answer answer, Help help, Grade grade) {
        var module = revision.module();
        var about = activity.about();
        var evidence = new Evidence(
                module.id(),
                activity.id(),
                grade.share(),
                help,
                module.competenciesOf(activity),
                activity.type(),
                about.difficulty(),
                about.variantOf(),
                clock.instant());
        attempts.add(learner, new Attempt(revision.sha256(), answer, evidence));
        events.publishEvent(new ActivityGraded(learner, evidence));
    }

    /** Notes that the current learner reached the end of a module. */
    @Transactional
    public void complete(Revision revision) {
        var learner = entrance.enter();
        var module = revision.module();
        progresses.move(
                learner,
                module.id(),
                revision.sha256(),
                module.steps().getLast().id(),
                clock.instant());
        if (progresses.complete(learner, module.id(), clock.instant())) {
            events.publishEvent(new ModuleCompleted(learner, module.id()));
        }
    }

    private void moveToStepOf(AccountId learner, Revision revision, Activity activity) {
        var module = revision.module();
        module.steps().stream()
                .filter(step -> step.activity().filter(activity::equals).isPresent())
                .findFirst()
                .ifPresent(
                        step -> progresses.move(learner, module.id(), revision.sha256(), step.id(), clock.instant()));
    }

    private static void requireActivity(CourseModule module, Activity activity) {
        if (module.activity(activity.id()).filter(activity::equals).isEmpty()) {
            throw new RefusedAnswer("no such activity");
        }
    }

    private static void requireStep(Revision revision, String stepId) {
        if (revision.module().step(stepId).isEmpty()) {
            throw new RefusedAnswer("no such step");
        }
    }
}
