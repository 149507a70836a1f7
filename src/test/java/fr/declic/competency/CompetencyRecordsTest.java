package fr.declic.competency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

@SuppressWarnings("NullAway.Init")
class CompetencyRecordsTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

    private Standings standings;
    private Brought brought;
    private AccountId learner;
    private AccountId other;

    @BeforeEach
    void begin() {
        var named = new NamedParameterJdbcTemplate(database.dataSource());
        standings = new Standings(named);
        brought = new Brought(named);
        learner = new AccountId(someone());
        other = new AccountId(someone());
    }

    private static Standing standing(String code, Level level, Optional<Instant> success) {
        return new Standing(code, level, 3, NINE, success, 2, 1);
    }

    private static Evidence evidence(String activity, Instant at) {
        return new Evidence(
                "le-clavier", activity, 0.5, Help.STEP, List.of("digcomp:5.2"), "typing-lab", 2, Optional.of("a"), at);
    }

    private List<Evidence> broughtBy(AccountId who) {
        var all = new ArrayList<Evidence>();
        brought.of(List.of(who), (_, evidence) -> all.add(evidence));
        return all;
    }

    @Test
    void aStandingIsReadBackAsItWasKeptAndTakesThePlaceOfTheOneBefore() {
        var first = standing("digcomp:5.2", Level.UNDER_WAY, Optional.empty());
        var second = standing("module:le-clavier", Level.CONFIRMED, Optional.of(NINE));
        standings.keep(learner, List.of(first, second));
        standings.keep(other, List.of(first));
        assertThat(standings.of(List.of(learner, other)))
                .containsOnly(Map.entry(learner, List.of(first, second)), Map.entry(other, List.of(first)));

        var risen = standing("digcomp:5.2", Level.ACQUIRED_ALONE, Optional.of(NINE));
        standings.keep(learner, List.of(risen));
        assertThat(standings.of(List.of(learner)).get(learner)).containsExactly(risen, second);
        assertThat(standings.of(List.of())).isEmpty();

        standings.replace(Map.of(learner, List.of(first)));
        assertThat(standings.of(List.of(learner)).get(learner)).containsExactly(first);
        standings.forget(List.of(learner));
        assertThat(standings.of(List.of(learner, other))).containsOnlyKeys(other);
    }

    @Test
    void everyLevelHasItsPlaceInTheTable() {
        for (var level : Level.values()) {
            standings.keep(learner, List.of(standing("crcn:1.1", level, Optional.empty())));
            assertThat(standings.of(List.of(learner)).get(learner).getFirst().level())
                    .isEqualTo(level);
        }
    }

    @Test
    void aLearnerIsHeldOnceHoweverOften() {
        standings.hold(List.of(learner, other), NINE);
        standings.hold(List.of(other, learner), NINE.plusSeconds(1));
        assertThat(count("competency_ledger")).isEqualTo(2);
    }

    @Test
    void whatWasBroughtIsReadBackAndBringingItAgainChangesNothing() {
        var done = List.of(evidence("a", NINE), evidence("a", NINE.plusSeconds(5)), evidence("b", NINE));
        brought.add(learner, done, "key-1");
        brought.add(learner, done, "key-2");
        assertThat(broughtBy(learner)).containsExactlyInAnyOrderElementsOf(done);
        assertThat(broughtBy(other)).isEmpty();
        assertThat(brought.learners()).containsExactly(learner);
    }

    @Test
    void whatAGuestBroughtGoesWithThemEachThingOnce() {
        brought.add(learner, List.of(evidence("a", NINE), evidence("b", NINE)), "key");
        brought.add(other, List.of(evidence("b", NINE), evidence("c", NINE)), "key");
        brought.handOver(learner, other);
        assertThat(broughtBy(other)).extracting(Evidence::activityId).containsExactlyInAnyOrder("a", "b", "c");
    }
}
