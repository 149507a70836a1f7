package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Remarks and verdicts in the database. */
@SuppressWarnings("NullAway.Init")
class ReviewsTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private DraftRemarks remarks;
    private DraftVerdicts verdicts;
    private AccountId lea;

    @BeforeEach
    void aDraft() {
        remarks = new DraftRemarks(jdbc);
        verdicts = new DraftVerdicts(jdbc);
        lea = new AccountId(UUID.randomUUID());
        jdbc.sql(
                        "insert into account (id, created_at, last_seen_at) values (:id, current_timestamp, current_timestamp)")
                .param("id", lea.value())
                .update();
        new ModuleDrafts(jdbc, new DraftFiles(jdbc)).begin("d1", "la-souris", "A", Optional.empty(), lea, NOON);
    }

    @Test
    void remarksComeInTheirOrderAndAreSettledAndOpenedAgain() {
        remarks.add("r2", "d1", "un", "Plus court.", lea, NOON.plusSeconds(1));
        remarks.add("r1", "d1", "", "Bravo.", lea, NOON);
        assertThat(remarks.of("d1")).extracting(DraftRemarks.Row::id).containsExactly("r1", "r2");

        assertThat(remarks.settle("d1", "r2", Optional.of(NOON.plusSeconds(5)))).isTrue();
        assertThat(remarks.of("d1").getLast())
                .isEqualTo(new DraftRemarks.Row(
                        "r2",
                        "un",
                        "Plus court.",
                        Optional.of(lea),
                        NOON.plusSeconds(1),
                        Optional.of(NOON.plusSeconds(5))));
        assertThat(remarks.settle("d1", "r2", Optional.empty())).isTrue();
        assertThat(remarks.of("d1").getLast().settledAt()).isEmpty();
        assertThat(remarks.settle("another", "r2", Optional.empty())).isFalse();
    }

    @Test
    void theLastVerdictCounts() {
        assertThat(verdicts.last("d1")).isEmpty();
        verdicts.give("d1", 1, false, "Plus court.", lea, NOON);
        verdicts.give("d1", 2, true, "", lea, NOON.plusSeconds(1));
        assertThat(verdicts.last("d1"))
                .contains(new DraftVerdicts.Row(2, true, "", Optional.of(lea), NOON.plusSeconds(1)));
    }

    @Test
    void whoIsErasedLeavesTheirWordsWithoutAName() {
        remarks.add("r1", "d1", "", "Bravo.", lea, NOON);
        verdicts.give("d1", 1, true, "", lea, NOON);
        jdbc.sql("delete from account where id = :id").param("id", lea.value()).update();
        assertThat(remarks.of("d1")).singleElement().satisfies(it -> assertThat(it.by())
                .isEmpty());
        assertThat(verdicts.last("d1").orElseThrow().by()).isEmpty();
    }
}
