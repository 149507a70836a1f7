package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_dismissal} table. */
@Repository
class DraftDismissals {

    /** @param by empty once they are erased */
    record Kept(String reason, Optional<AccountId> by, Instant at) {}

    private final JdbcClient jdbc;

    DraftDismissals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a draft, by the key of the hint. */
    Map<String, Kept> of(String draft) {
        var kept = new HashMap<String, Kept>();
        jdbc.sql("select * from module_draft_dismissal where draft_id = :draft")
                .param("draft", draft)
                .query((row, _) -> Map.entry(
                        row.getString("hint"),
                        new Kept(
                                row.getString("reason"),
                                ModuleDrafts.account(row, "dismissed_by"),
                                row.getObject("dismissed_at", OffsetDateTime.class)
                                        .toInstant())))
                .list()
                .forEach(it -> kept.put(it.getKey(), it.getValue()));
        return kept;
    }

    /** Keeps a reason, in the place of one that was given before. */
    void put(String draft, String hint, String reason, AccountId by, Instant at) {
        int added = jdbc.sql("""
                        insert into module_draft_dismissal (draft_id, hint, reason, dismissed_by, dismissed_at)
                        values (:draft, :hint, :reason, :by, :at)
                        on conflict do nothing
                        """)
                .param("draft", draft)
                .param("hint", hint)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            jdbc.sql("""
                            update module_draft_dismissal set reason = :reason, dismissed_by = :by, dismissed_at = :at
                            where draft_id = :draft and hint = :hint
                            """)
                    .param("reason", reason)
                    .param("by", by.value())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .param("draft", draft)
                    .param("hint", hint)
                    .update();
        }
    }

    void remove(String draft, String hint) {
        jdbc.sql("delete from module_draft_dismissal where draft_id = :draft and hint = :hint")
                .param("draft", draft)
                .param("hint", hint)
                .update();
    }
}
