package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_verdict} table. */
@Repository
class DraftVerdicts {

    /** @param by who gave it; empty once they are erased */
    record Row(int version, boolean approved, String words, Optional<AccountId> by, Instant at) {}

    private final JdbcClient jdbc;

    DraftVerdicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void give(String draft, int version, boolean approved, String words, AccountId by, Instant at) {
        jdbc.sql("""
                insert into module_draft_verdict (draft_id, version, approved, words, given_by, given_at)
                values (:draft, :version, :approved, :words, :by, :at)
                """)
                .param("draft", draft)
                .param("version", version)
                .param("approved", approved)
                .param("words", words)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> last(String draft) {
        return jdbc.sql("""
                select version, approved, words, given_by, given_at from module_draft_verdict
                where draft_id = :draft order by id desc fetch first row only
                """)
                .param("draft", draft)
                .query((row, _) -> new Row(
                        row.getInt("version"),
                        row.getBoolean("approved"),
                        row.getString("words"),
                        ModuleDrafts.account(row, "given_by"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
