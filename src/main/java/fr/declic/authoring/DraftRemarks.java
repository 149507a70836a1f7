package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_remark} table. */
@Repository
class DraftRemarks {

    /** @param by who says it; empty once they are erased */
    record Row(String id, String part, String words, Optional<AccountId> by, Instant at, Optional<Instant> settledAt) {}

    private final JdbcClient jdbc;

    DraftRemarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String id, String draft, String part, String words, AccountId by, Instant at) {
        jdbc.sql("""
                insert into module_draft_remark (id, draft_id, part, words, said_by, said_at)
                values (:id, :draft, :part, :words, :by, :at)
                """)
                .param("id", id)
                .param("draft", draft)
                .param("part", part)
                .param("words", words)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The oldest first. */
    List<Row> of(String draft) {
        return jdbc.sql("""
                select id, part, words, said_by, said_at, settled_at from module_draft_remark
                where draft_id = :draft order by said_at, id
                """)
                .param("draft", draft)
                .query((row, _) -> new Row(
                        row.getString("id"),
                        row.getString("part"),
                        row.getString("words"),
                        ModuleDrafts.account(row, "said_by"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("settled_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** @param at empty to open it again */
    boolean settle(String draft, String id, Optional<Instant> at) {
        return jdbc.sql("update module_draft_remark set settled_at = :at where draft_id = :draft and id = :id")
                        .param(
                                "at",
                                at.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("draft", draft)
                        .param("id", id)
                        .update()
                > 0;
    }
}
