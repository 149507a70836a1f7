package fr.declic.competency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Evidence.Way;
import fr.declic.competency.ReviewRules.Plan;
import fr.declic.content.ContentFolder;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewSessionTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final List<Integer> DAYS = List.of(1, 3, 7);

    private static Plan plan(String skill, Duration late) {
        return new Plan(skill, 0, Optional.of(NOW.minus(late)), new LinkedHashMap<>());
    }

    private static CourseModule keyboard() {
        return LIBRARY.module("le-clavier").orElseThrow();
    }

    private static List<Plan> everyQuestionOf(CourseModule module) {
        return module.activities()
                .filter(it -> Way.of(it.type()) == Way.QUESTION)
                .map(it -> plan(module.id() + "/" + it.id(), Duration.ofDays(1)))
                .toList();
    }

    @Test
    void whatIsDueLongestComesFirstAndNothingBeforeItsTime() {
        var ids = keyboard()
                .activities()
                .limit(3)
                .map(it -> "le-clavier/" + it.id())
                .toList();
        var items = ReviewSession.pick(
                List.of(
                        plan(ids.get(0), Duration.ofDays(1)),
                        plan(ids.get(1), Duration.ofDays(9)),
                        plan(ids.get(2), Duration.ofSeconds(-1))),
                LIBRARY,
                NOW);
        assertThat(items).extracting(it -> "le-clavier/" + it.activity().id()).containsExactly(ids.get(1), ids.get(0));
    }

    @Test
    void aSessionHoldsFiveMinutesAndNeverLessThanOneExercise() {
        for (var revision : LIBRARY.revisions().values()) {
            var all = revision.module()
                    .activities()
                    .filter(it -> Way.of(it.type()) != Way.FREE)
                    .map(it -> plan(revision.module().id() + "/" + it.id(), Duration.ofDays(1)))
                    .toList();
            var items = ReviewSession.pick(all, LIBRARY, NOW);
            assertThat(items).isNotEmpty();
            var length = items.stream().map(ReviewSession.Item::length).reduce(Duration.ZERO, Duration::plus);
            assertThat(length).isLessThanOrEqualTo(ReviewSession.LENGTH);
        }
        assertThat(ReviewSession.pick(everyQuestionOf(keyboard()), LIBRARY, NOW))
                .hasSizeBetween(3, 6);
    }

    @Test
    void theExampleThatWasNotSeenComesBeforeTheOneSeenLongestAgo() {
        var family = LIBRARY.revisions().values().stream()
                .map(Revision::module)
                .flatMap(module -> module.activities()
                        .filter(it -> it.about().variantOf().isPresent())
                        .map(it -> Map.entry(module, it)))
                .findFirst()
                .orElseThrow();
        var module = family.getKey().id() + "/";
        var other = family.getValue().id();
        var first = family.getValue().about().variantOf().orElseThrow();
        var tried = new LinkedHashMap<String, Instant>();
        tried.put(module + first, NOW.minusSeconds(60));

        assertThat(picked(new Plan(module + first, 0, Optional.of(NOW), tried))).isNotEqualTo(first);
        family.getKey()
                .activities()
                .filter(it -> it.about().variantOf().filter(first::equals).isPresent())
                .forEach(it -> tried.put(module + it.id(), NOW.minusSeconds(30)));
        assertThat(picked(new Plan(module + first, 0, Optional.of(NOW), tried))).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    private static String picked(Plan plan) {
        return ReviewSession.pick(List.of(plan), LIBRARY, NOW)
                .getFirst()
                .activity()
                .id();
    }

    @Test
    void whatTheLibraryNoLongerHasIsPassedOver() {
        var gone = List.of(plan("disparu/q", Duration.ofDays(1)), plan("le-clavier/disparu", Duration.ofDays(1)));
        assertThat(ReviewSession.pick(gone, LIBRARY, NOW)).isEmpty();
        assertThat(ReviewSession.next(gone, LIBRARY, NOW)).isEmpty();
    }

    @Test
    void theNextTimeIsToldOnlyWhenNothingIsDue() {
        var id = "le-clavier/"
                + keyboard().activities().findFirst().orElseThrow().id();
        assertThat(ReviewSession.next(List.of(plan(id, Duration.ofDays(-3))), LIBRARY, NOW))
                .contains(NOW.plus(Duration.ofDays(3)));
        assertThat(ReviewSession.next(List.of(plan(id, Duration.ofDays(3))), LIBRARY, NOW))
                .isEmpty();
    }

    @Test
    void whatAFinishedModuleKeepsForLaterIsDueSomeDaysAfterAndOnce() {
        var module = LIBRARY.revisions().values().stream()
                .map(Revision::module)
                .filter(it -> it.review().size() > 2)
                .findFirst()
                .orElseThrow();
        var seen = module.id() + "/" + module.review().getFirst().id();
        var plans = ReviewSession.all(Map.of(seen, plan(seen, Duration.ZERO)), Map.of(module.id(), NOW), LIBRARY, DAYS);
        assertThat(plans).extracting(Plan::skill).doesNotHaveDuplicates().contains(seen);
        assertThat(plans)
                .hasSizeGreaterThan(1)
                .filteredOn(plan -> !plan.skill().equals(seen))
                .allMatch(plan -> plan.due().equals(Optional.of(NOW.plus(Duration.ofDays(1)))));
        assertThat(ReviewSession.all(Map.of(), Map.of("disparu", NOW), LIBRARY, DAYS))
                .isEmpty();
    }
}
