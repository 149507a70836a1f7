package fr.declic.competency;

import fr.declic.activity.Activity;
import fr.declic.activity.Evidence.Way;
import fr.declic.competency.ReviewRules.Plan;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which exercises to see again now: those due longest first, as many as five minutes hold. Pure. */
final class ReviewSession {

    static final Duration LENGTH = Duration.ofMinutes(5);
    private static final Duration A_QUESTION = Duration.ofSeconds(50);
    private static final Duration A_PRACTICE = Duration.ofSeconds(100);

    private ReviewSession() {}

    /** One exercise of a session. */
    record Item(Revision revision, Activity activity) {
        Duration length() {
            return Way.of(activity.type()) == Way.HANDS_ON ? A_PRACTICE : A_QUESTION;
        }
    }

    /**
     * What was practised, with what is kept for later in modules that were finished and was not seen yet.
     *
     * @param finished when each module was finished
     */
    static List<Plan> all(Map<String, Plan> plans, Map<String, Instant> finished, Library library, List<Integer> days) {
        var unseen = finished.entrySet().stream()
                .flatMap(its -> library.module(its.getKey()).stream().flatMap(module -> module.review().stream()
                        .filter(activity -> activity.about().variantOf().isEmpty())
                        .filter(activity -> Way.of(activity.type()) != Way.FREE)
                        .map(activity -> module.id() + "/" + activity.id())
                        .filter(skill -> !plans.containsKey(skill))
                        .map(skill -> Plan.unseen(skill, its.getValue(), days))));
        return Stream.concat(plans.values().stream(), unseen).toList();
    }

    static List<Item> pick(Collection<Plan> plans, Library library, Instant now) {
        var items = new ArrayList<Item>();
        var left = LENGTH;
        for (var item : due(plans, library, now)) {
            if (items.isEmpty() || item.length().compareTo(left) <= 0) {
                items.add(item);
                left = left.minus(item.length());
            }
        }
        return items;
    }

    private static List<Item> due(Collection<Plan> plans, Library library, Instant now) {
        return plans.stream()
                .filter(plan -> plan.dueAt(now))
                .sorted(Comparator.comparing((Plan plan) -> plan.due().orElse(now))
                        .thenComparing(Plan::skill))
                .flatMap(plan -> item(plan, library).stream())
                .toList();
    }

    /** When something that the library still has will be due; empty if something is, or nothing ever will be. */
    static Optional<Instant> next(Collection<Plan> plans, Library library, Instant now) {
        return plans.stream()
                .filter(plan -> item(plan, library).isPresent())
                .flatMap(plan -> plan.due().stream())
                .min(Comparator.naturalOrder())
                .filter(due -> due.isAfter(now));
    }

    /** The example that was not seen yet, else the one seen longest ago. */
    private static Optional<Item> item(Plan plan, Library library) {
        int slash = plan.skill().indexOf('/');
        return library.revision(plan.skill().substring(0, slash))
                .flatMap(revision -> examples(revision.module(), plan.skill().substring(slash + 1))
                        .min(Comparator.comparing(lastTried(plan, revision.module())))
                        .map(activity -> new Item(revision, activity)));
    }

    private static Function<Activity, Instant> lastTried(Plan plan, CourseModule module) {
        return activity -> plan.lastTried().getOrDefault(module.id() + "/" + activity.id(), Instant.MIN);
    }

    private static Stream<Activity> examples(CourseModule module, String skill) {
        return module.activities()
                .filter(activity -> Way.of(activity.type()) != Way.FREE)
                .filter(activity ->
                        activity.about().variantOf().orElse(activity.id()).equals(skill));
    }
}
