package fr.declic.authoring;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that one person left in the tables of this package. */
@Repository
class DraftTraces {

    /**
     * @param what made, changed, version, sent, remark, approved, asked, dismissed or present
     * @param words that they wrote to others; the texts of modules are not repeated
     */
    record Left(Instant at, String moduleId, String what, String words) {}

    private final JdbcClient jdbc;

    DraftTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<Left> of(AccountId person, int from, int most) {
        return jdbc.sql("""
                select at, module_id, what, words from (
                    select made_at as at, module_id, 'made' as what, '' as words
                    from module_draft where made_by = :person
                    union all
                    select changed_at, module_id, 'changed', '' from module_draft where changed_by = :person
                    union all
                    select sent_at, module_id, 'sent', sent_words from module_draft where sent_by = :person
                    union all
                    select v.written_at, d.module_id, 'version', ''
                    from module_draft_version v join module_draft d on d.id = v.draft_id where v.written_by = :person
                    union all
                    select r.said_at, d.module_id, 'remark', r.words
                    from module_draft_remark r join module_draft d on d.id = r.draft_id where r.said_by = :person
                    union all
                    select v.given_at, d.module_id, case when v.approved then 'approved' else 'asked' end, v.words
                    from module_draft_verdict v join module_draft d on d.id = v.draft_id where v.given_by = :person
                    union all
                    select x.dismissed_at, d.module_id, 'dismissed', x.reason
                    from module_draft_dismissal x join module_draft d on d.id = x.draft_id
                    where x.dismissed_by = :person
                    union all
                    select p.seen_at, d.module_id, 'present', ''
                    from module_draft_presence p join module_draft d on d.id = p.draft_id where p.account_id = :person
                ) as trail
                order by at, module_id, what, words
                offset :from rows fetch first :most rows only
                """)
                .param("person", person.value())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new Left(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("module_id"),
                        row.getString("what"),
                        row.getString("words")))
                .list();
    }
}
