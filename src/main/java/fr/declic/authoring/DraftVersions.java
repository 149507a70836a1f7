package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.authoring.DraftVersion.Why;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code module_draft_version} table. */
@Repository
class DraftVersions {

    /** One person's changes within this time are one version. */
    private static final Duration TOGETHER = Duration.ofMinutes(10);

    /** So many are kept of one draft; then the oldest edits go. */
    static final int MOST = 300;

    private final JdbcClient jdbc;

    DraftVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a text for good. */
    void keep(String draft, int version, String text, Why why, AccountId by, Instant at) {
        jdbc.sql("""
                insert into module_draft_version (draft_id, version, text, why, written_by, written_at)
                values (:draft, :version, :text, :why, :by, :at)
                """)
                .param("draft", draft)
                .param("version", version)
                .param("text", text)
                .param("why", name(why))
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        forgetOldest(draft);
    }

    /** Keeps a change: in the place of the last version if that is the same person's edit and began not long ago. */
    void edit(String draft, int version, String text, AccountId by, Instant at) {
        int changed = jdbc.sql("""
                update module_draft_version set text = :text, version = :version
                where id = (select max(id) from module_draft_version where draft_id = :draft)
                  and why = 'edit' and written_by = :by and written_at > :since
                """)
                .param("text", text)
                .param("version", version)
                .param("draft", draft)
                .param("by", by.value())
                .param("since", at.minus(TOGETHER).atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            keep(draft, version, text, Why.EDIT, by, at);
        }
    }

    /** Without their texts, the last first. */
    List<DraftVersion> of(String draft) {
        return jdbc.sql("""
                select id, version, why, written_by, written_at from module_draft_version
                where draft_id = :draft order by id desc
                """)
                .param("draft", draft)
                .query((row, _) -> new DraftVersion(
                        row.getLong("id"),
                        row.getInt("version"),
                        Why.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
                        ModuleDrafts.account(row, "written_by"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<String> text(String draft, long id) {
        return jdbc.sql("select text from module_draft_version where draft_id = :draft and id = :id")
                .param("draft", draft)
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private void forgetOldest(String draft) {
        int count = jdbc.sql("select count(*) from module_draft_version where draft_id = :draft")
                .param("draft", draft)
                .query(Integer.class)
                .single();
        if (count > MOST) {
            jdbc.sql("""
                    delete from module_draft_version where id in (
                        select id from module_draft_version where draft_id = :draft and why = 'edit'
                        order by id fetch first :many rows only)
                    """).param("draft", draft).param("many", count - MOST).update();
        }
    }

    private static String name(Why why) {
        return why.name().toLowerCase(Locale.ROOT);
    }
}
