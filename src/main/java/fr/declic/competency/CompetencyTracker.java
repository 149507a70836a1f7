package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.account.GuestRecognised;
import fr.declic.learning.ActivityGraded;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps levels in step with evidence, in the transaction that brings it. Always computed from all evidence of the
 * learner, while holding their row of the ledger, so that two tabs never leave a level that neither evidence gives.
 */
@Component
class CompetencyTracker {

    /** After the features whose rows move first. */
    private static final int LATER = 100;

    private final AllEvidence evidence;
    private final Standings standings;
    private final Brought brought;
    private final Clock clock;

    CompetencyTracker(AllEvidence evidence, Standings standings, Brought brought, Clock clock) {
        this.evidence = evidence;
        this.standings = standings;
        this.brought = brought;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    void on(ActivityGraded graded) {
        var learner = graded.learner();
        standings.hold(List.of(learner), clock.instant());
        var touched = LevelRules.codes(graded.evidence()).collect(Collectors.toSet());
        standings.keep(
                learner,
                LevelRules.standings(evidence.of(learner), touched::contains).values());
    }

    @EventListener
    @Order(LATER)
    @Transactional
    void on(GuestRecognised known) {
        brought.handOver(known.guest(), known.account());
        standings.forget(List.of(known.guest()));
        rebuild(Set.of(known.account()));
    }

    /**
     * Computes all levels of these learners anew.
     *
     * @return how many levels became others
     */
    @Transactional
    int rebuild(Collection<AccountId> learners) {
        standings.hold(learners, clock.instant());
        var before = standings.of(learners);
        var now = evidence.of(learners).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        its -> List.copyOf(LevelRules.standings(its.getValue()).values())));
        standings.replace(now);
        return learners.stream()
                .mapToInt(learner ->
                        changed(before.getOrDefault(learner, List.of()), now.getOrDefault(learner, List.of())))
                .sum();
    }

    private static int changed(List<Standing> before, List<Standing> now) {
        var same = Set.copyOf(before);
        var known = now.stream().map(Standing::code).collect(Collectors.toSet());
        long others = now.stream().filter(it -> !same.contains(it)).count();
        long gone = before.stream().filter(it -> !known.contains(it.code())).count();
        return (int) (others + gone);
    }
}
