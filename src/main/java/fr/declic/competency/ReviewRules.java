package fr.declic.competency;

import fr.declic.activity.Evidence;
import fr.declic.activity.Evidence.Way;
import fr.declic.activity.Help;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * When to see a thing again: after days that grow longer as long as one does it alone. Pure.
 *
 * @see <a href="https://doi.org/10.1037/0033-2909.132.3.354">Cepeda et al. 2006, on practice spread over time</a>
 */
final class ReviewRules {

    private ReviewRules() {}

    /**
     * Where one is with one thing that was practised.
     *
     * @param stage how many times it was seen again in time and done alone, from 0
     * @param due when to see it again; empty once it went through all days
     * @param lastTried by activity: the thing itself, or another example of it
     */
    record Plan(String skill, int stage, Optional<Instant> due, SequencedMap<String, Instant> lastTried) {
        /** What is kept for later in a module, which is due some days after the module was finished. */
        static Plan unseen(String skill, Instant finished, List<Integer> days) {
            return at(skill, 0, finished, new LinkedHashMap<>(), days);
        }

        boolean dueAt(Instant now) {
            return due.filter(at -> !at.isAfter(now)).isPresent();
        }
    }

    /**
     * All that was practised, by its name.
     *
     * @param days after how many days to see it again, the first time, the second time…; grow
     */
    static Map<String, Plan> plans(Collection<Evidence> evidence, List<Integer> days) {
        var plans = new LinkedHashMap<String, Plan>();
        evidence.stream()
                .filter(one -> one.way() != Way.FREE)
                .sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::activity))
                .forEach(one -> plans.merge(
                        one.skill(),
                        next(Optional.empty(), one, days),
                        (plan, _) -> next(Optional.of(plan), one, days)));
        return plans;
    }

    private static Plan next(Optional<Plan> before, Evidence evidence, List<Integer> days) {
        boolean alone = evidence.share() >= Trail.RIGHT && evidence.help() == Help.NONE;
        var tried = new LinkedHashMap<String, Instant>();
        before.ifPresent(plan -> tried.putAll(plan.lastTried()));
        tried.remove(evidence.activity());
        tried.putLast(evidence.activity(), evidence.at());
        if (before.isPresent() && alone) {
            var plan = before.get();
            return plan.dueAt(evidence.at())
                    ? at(plan.skill(), plan.stage() + 1, evidence.at(), tried, days)
                    : new Plan(plan.skill(), plan.stage(), plan.due(), tried);
        }
        return at(evidence.skill(), 0, evidence.at(), tried, days);
    }

    private static Plan at(
            String skill, int stage, Instant at, SequencedMap<String, Instant> tried, List<Integer> days) {
        var due = stage < days.size()
                ? Optional.of(at.plus(Duration.ofDays(days.get(stage))))
                : Optional.<Instant>empty();
        return new Plan(skill, stage, due, tried);
    }
}
