package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class LearningRecordsTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Revision REVISION = LibraryReader.read(ContentFolder.shipped())
            .revision("premier-geste")
            .orElseThrow();
    private static final String SHA = REVISION.sha256();

    private Attempts attempts;
    private Progresses progresses;
    private Revisions revisions;
    private AccountId learner;

    @BeforeEach
    void begin() {
        attempts = new Attempts(jdbc);
        progresses = new Progresses(jdbc);
        revisions = new Revisions(jdbc);
        revisions.keepShipped(REVISION, NINE);
        learner = new AccountId(someone());
    }

    private static Attempt attempt(String activity, Answer answer, double share) {
        return new Attempt(
                SHA,
                answer,
                new Evidence(
                        "premier-geste",
                        activity,
                        share,
                        Help.HINT,
                        List.of("digcomp:5.2", "crcn:5.2"),
                        "choice",
                        2,
                        Optional.of("autre"),
                        NINE));
    }

    @Test
    void anAttemptIsReadBackAsItWasAdded() {
        var added = attempt("a", Picked.of(0, 2), 0.5);
        attempts.add(learner, added);
        assertThat(attempts.of(learner, "premier-geste", "a")).containsExactly(added);
    }

    @Test
    void whatAnswersSayIsReadWithoutThemForThoseWhoWereAskedForAndNobodyElse() {
        var other = new AccountId(someone());
        var idle = new AccountId(someone());
        attempts.add(learner, attempt("a", Picked.of(1), 0));
        attempts.add(other, attempt("b", Picked.of(0), 1));
        attempts.add(learner, attempt("c", Picked.of(0), 1));
        attempts.add(new AccountId(someone()), attempt("d", Picked.of(0), 1));
        var log = new EvidenceLog(attempts);

        var evidence = log.of(List.of(learner, other, idle));

        assertThat(evidence).containsOnlyKeys(learner, other, idle);
        assertThat(evidence.get(learner))
                .containsExactly(
                        attempt("a", Picked.of(1), 0).evidence(),
                        attempt("c", Picked.of(0), 1).evidence());
        assertThat(evidence.get(other)).extracting(Evidence::activityId).containsExactly("b");
        assertThat(evidence.get(idle)).isEmpty();
        assertThat(log.of(List.of())).isEmpty();
    }

    @Test
    void learnersAreFoundPartByPartEachOnce() {
        var log = new EvidenceLog(attempts);
        assertThat(log.learners(Optional.empty(), 2)).isEmpty();
        var three = List.of(learner, new AccountId(someone()), new AccountId(someone()));
        three.forEach(one -> attempts.add(one, attempt("a", Picked.of(0), 1)));
        attempts.add(learner, attempt("b", Picked.of(0), 1));

        var first = log.learners(Optional.empty(), 2);
        var rest = log.learners(Optional.of(first.getLast()), 2);

        assertThat(first).hasSize(2);
        assertThat(rest).hasSize(1);
        assertThat(Stream.concat(first.stream(), rest.stream())).containsExactlyInAnyOrderElementsOf(three);
        assertThat(log.learners(Optional.of(rest.getLast()), 2)).isEmpty();
        assertThat(log.size()).isEqualTo(4);
    }

    @Test
    void everyKindOfAnswerIsReadBackAsItWasWritten() {
        List.of(
                        Picked.of(1),
                        new Typed("l'œil « é » \\ \" 😀"),
                        new Ordered(List.of(2, 0, 1)),
                        new Sorted(List.of(-1, 0, 1)),
                        new Guessed(35),
                        new Walked(List.of(0, 2)),
                        new Rewritten("Venez.\nMerci."),
                        new LabReport("r-1", List.of(new Reached("press", 3, true)), 42))
                .forEach(answer ->
                        assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer));
    }

    @Test
    void attemptsComeOldestFirstAndAreOnlyTheLearnersOwn() {
        attempts.add(learner, attempt("a", Picked.of(1), 0));
        attempts.add(learner, attempt("a", Picked.of(0), 1));
        attempts.add(new AccountId(someone()), attempt("a", Picked.of(2), 0));
        assertThat(attempts.of(learner, "premier-geste", "a"))
                .extracting(Attempt::answer)
                .containsExactly(Picked.of(1), Picked.of(0));
    }

    @Test
    void onlyWhatWasFullyRightOnceIsSolved() {
        attempts.add(learner, attempt("a", Picked.of(0), 1));
        attempts.add(learner, attempt("a", Picked.of(1), 0));
        attempts.add(learner, attempt("b", Picked.of(1), 0.9));
        assertThat(attempts.solved(learner, "premier-geste")).containsExactly("a");
    }

    @Test
    void aPlaceIsBegunOnceThenMoves() {
        progresses.move(learner, "premier-geste", SHA, "appuyer", NINE);
        progresses.move(learner, "premier-geste", SHA, "bouger", NINE.plusSeconds(60));
        var progress = progresses.of(learner, "premier-geste").orElseThrow();
        assertThat(progress.stepId()).isEqualTo("bouger");
        assertThat(progress.startedAt()).isEqualTo(NINE);
        assertThat(progress.movedAt()).isEqualTo(NINE.plusSeconds(60));
        assertThat(progress.completed()).isFalse();
        assertThat(count("progress")).isOne();
    }

    @Test
    void twoTabsThatBeginTheSameModuleAtTheSameMomentLoseNoAnswer() throws Exception {
        int rounds = 25;
        var together = new CyclicBarrier(2);
        try (var tabs = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < rounds; round++) {
                var module = "module-" + round;
                var answers = List.of("a", "b").stream()
                        .map(activity -> tabs.submit(() -> {
                            together.await();
                            transaction.executeWithoutResult(_ -> {
                                attempts.add(learner, attempt(activity, Picked.of(0), 1));
                                progresses.move(learner, module, SHA, activity, NINE);
                            });
                            return activity;
                        }))
                        .toList();
                for (var answer : answers) {
                    answer.get();
                }
            }
        }
        assertThat(count("attempt")).isEqualTo(2 * rounds);
        assertThat(count("progress")).isEqualTo(rounds);
    }

    @Test
    void theFirstEndIsTheOneThatIsKept() {
        progresses.move(learner, "premier-geste", SHA, "retenir", NINE);
        assertThat(progresses.complete(learner, "premier-geste", NINE)).isTrue();
        assertThat(progresses.complete(learner, "premier-geste", NINE.plusSeconds(60)))
                .isFalse();
        assertThat(progresses.of(learner).getFirst().completedAt()).contains(NINE);
    }

    @Test
    void theModuleLastTouchedComesFirst() {
        progresses.move(learner, "ancien", SHA, "a", NINE);
        progresses.move(learner, "recent", SHA, "a", NINE.plusSeconds(1));
        assertThat(progresses.of(learner)).extracting(Progress::moduleId).containsExactly("recent", "ancien");
    }

    @Test
    void aTextIsKeptOnceWithItsPicturesAndReadBack() {
        revisions.keepShipped(REVISION, NINE);
        assertThat(revisions.known()).containsExactly(SHA);
        var stored = revisions.find(SHA).orElseThrow();
        assertThat(stored.text()).isEqualTo(REVISION.text());
        assertThat(stored.moduleId()).isEqualTo("premier-geste");
        assertThat(stored.media().keySet()).isEqualTo(REVISION.media().keySet());
        var picture = REVISION.media().values().iterator().next();
        assertThat(revisions.media(picture.sha256()).orElseThrow().bytes()).isEqualTo(picture.bytes());
        assertThat(revisions.find("0".repeat(64))).isEmpty();
        assertThat(revisions.media("0".repeat(64))).isEmpty();
    }

    @Test
    void theLastDraftIsKeptForItsTextOnlyAndGoesWhenItIsDropped() {
        var drafts = new Drafts(jdbc);
        assertThat(drafts.of(learner, "premier-geste", SHA, "a")).isEmpty();
        drafts.keep(learner, "premier-geste", SHA, "a", new Walked(List.of(0)), NINE);
        drafts.keep(learner, "premier-geste", SHA, "a", new Walked(List.of(0, 1)), NINE);
        assertThat(drafts.of(learner, "premier-geste", SHA, "a")).contains(new Walked(List.of(0, 1)));
        assertThat(drafts.of(learner, "premier-geste", "f".repeat(64), "a")).isEmpty();
        assertThat(drafts.of(new AccountId(someone()), "premier-geste", SHA, "a"))
                .isEmpty();
        drafts.drop(learner, "premier-geste", "a");
        assertThat(drafts.of(learner, "premier-geste", SHA, "a")).isEmpty();
    }

    @Test
    void whatALearnerDidGoesWithTheirAccount() {
        new Drafts(jdbc).keep(learner, "premier-geste", SHA, "a", new Walked(List.of(0)), NINE);
        attempts.add(learner, attempt("a", Picked.of(0), 1));
        progresses.move(learner, "premier-geste", SHA, "appuyer", NINE);
        jdbc.sql("delete from account where id = :id")
                .param("id", learner.value())
                .update();
        assertThat(count("attempt")).isZero();
        assertThat(count("draft")).isZero();
        assertThat(count("progress")).isZero();
        assertThat(count("module_revision")).isOne();
    }
}
