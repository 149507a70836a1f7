package fr.declic.competency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewRulesTest {

    private static final Instant DAY_0 = Instant.parse("2026-01-05T09:00:00Z");
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30);

    /** Days on which one did it alone ("3"), missed it ("3-") or had a hint ("3h"); then the stage and the next day. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "0-, 0, 1",
        "0h, 0, 1",
        "0 1, 1, 4",
        "0 2, 1, 5",
        "0 1 4, 2, 11",
        "0 1 4 11, 3, 25",
        "0 1 4 11 25, 4, 55",
        "0 1 4 11 25 55, 5, never",
        "0 1 4 11 25 55 60, 5, never",
        "0 0 0 0, 0, 1",
        "0 1 2 3, 1, 4",
        "0 1 4-, 0, 5",
        "0 1 2-, 0, 3",
        "0 1 4h, 0, 5",
        "0 1 4 11 25 55 200-, 0, 201",
        "0- 0, 0, 1",
        "0- 1, 1, 4",
    })
    void theNextDayIsTheOneThatTheRulesSay(String days, int stage, String next) {
        var plan = plan(days);
        assertThat(plan.stage()).isEqualTo(stage);
        assertThat(plan.due().map(due -> Duration.between(DAY_0, due).toDays() + ""))
                .isEqualTo(next.equals("never") ? Optional.empty() : Optional.of(next));
    }

    private static ReviewRules.Plan plan(String days) {
        var evidence = new ArrayList<Evidence>();
        for (var day : days.split(" ")) {
            evidence.add(evidence(
                    "q1",
                    Optional.empty(),
                    DAY_0.plus(Duration.ofDays(Integer.parseInt(day.replaceAll("\\D", "")))),
                    day.endsWith("-") ? 0 : 1,
                    day.endsWith("h") ? Help.HINT : Help.NONE));
        }
        return ReviewRules.plans(evidence, DAYS).get("message/q1");
    }

    private static Evidence evidence(String id, Optional<String> variantOf, Instant at, double share, Help help) {
        return new Evidence("message", id, share, help, List.of(), "choice", 1, variantOf, at);
    }

    @Test
    void anotherExampleIsTheSameThingAndTheOneSeenLongestAgoComesFirst() {
        var plans = ReviewRules.plans(
                List.of(
                        evidence("q1", Optional.empty(), DAY_0, 1, Help.NONE),
                        evidence("q2", Optional.of("q1"), DAY_0.plusSeconds(60), 1, Help.NONE),
                        evidence("q1", Optional.empty(), DAY_0.plusSeconds(120), 1, Help.NONE)),
                DAYS);
        assertThat(plans).containsOnlyKeys("message/q1");
        assertThat(plans.get("message/q1").lastTried().sequencedKeySet()).containsExactly("message/q2", "message/q1");
    }

    @Test
    void whatHasNoWrongAnswerIsNotSeenAgain() {
        var sheet = new Evidence("message", "f1", 1, Help.NONE, List.of(), "checklist", 1, Optional.empty(), DAY_0);
        assertThat(ReviewRules.plans(List.of(sheet), DAYS)).isEmpty();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneIsNeverAskedAgainEarlierThanTheFirstDayNorLaterThanTheLast(int seed) {
        var evidence = LevelRulesTest.generated(new Random(seed));
        ReviewRules.plans(evidence, DAYS).values().forEach(plan -> {
            var last = plan.lastTried().lastEntry().getValue();
            assertThat(plan.stage()).isBetween(0, DAYS.size());
            plan.due().ifPresent(due -> assertThat(due)
                    .isBefore(last.plus(Duration.ofDays(30)).plusSeconds(1)));
        });
    }
}
