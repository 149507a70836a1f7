package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.authoring.DraftDismissals.Kept;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The {@code module_draft_dismissal} table. */
@SuppressWarnings("NullAway.Init")
class DraftDismissalsTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final String HINT = "0123456789abcdef";

    private DraftDismissals dismissals;
    private AccountId karim;

    @BeforeEach
    void aDraft() {
        dismissals = new DraftDismissals(jdbc);
        karim = new AccountId(UUID.randomUUID());
        jdbc.sql(
                        "insert into account (id, created_at, last_seen_at) values (:id, current_timestamp, current_timestamp)")
                .param("id", karim.value())
                .update();
        var drafts = new ModuleDrafts(jdbc, new DraftFiles(jdbc));
        drafts.begin("d1", "la-souris", "A", Optional.empty(), karim, NOON);
        drafts.begin("d2", "le-clavier", "A", Optional.empty(), karim, NOON);
    }

    @Test
    void aReasonIsKeptWithItsDraftAndTheLastOneCounts() {
        dismissals.put("d1", HINT, "Le nom du lieu.", karim, NOON);
        dismissals.put("d1", HINT, "Son vrai nom.", karim, NOON.plusSeconds(60));

        assertThat(dismissals.of("d1"))
                .isEqualTo(Map.of(HINT, new Kept("Son vrai nom.", Optional.of(karim), NOON.plusSeconds(60))));
        assertThat(dismissals.of("d2")).isEmpty();
    }

    @Test
    void whatIsTakenUpAgainIsGone() {
        dismissals.put("d1", HINT, "Non.", karim, NOON);
        dismissals.put("d2", HINT, "Non.", karim, NOON);
        dismissals.remove("d1", HINT);
        assertThat(dismissals.of("d1")).isEmpty();
        assertThat(dismissals.of("d2")).containsOnlyKeys(HINT);
    }

    @Test
    void aReasonOutlivesWhoGaveItAndGoesWithTheDraft() {
        dismissals.put("d1", HINT, "Non.", karim, NOON);
        jdbc.sql("delete from account").update();
        assertThat(dismissals.of("d1")).isEqualTo(Map.of(HINT, new Kept("Non.", Optional.empty(), NOON)));
        jdbc.sql("delete from module_draft where id = 'd1'").update();
        assertThat(count("module_draft_dismissal")).isZero();
    }
}
