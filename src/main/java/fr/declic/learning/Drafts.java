package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Answer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code draft} table: at most one for each activity of a learner, the last. */
@Repository
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A draft of another text of the module is none. */
    Optional<Answer> of(AccountId learner, String moduleId, String sha256, String activityId) {
        return jdbc.sql("""
                select answer from draft
                where account_id = :account and module_id = :module and activity_id = :activity and sha256 = :sha256
                """)
                .param("account", learner.value())
                .param("module", moduleId)
                .param("activity", activityId)
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .map(AnswerJson::read);
    }

    /** Something that a learner has under way. */
    record Draft(String moduleId, String sha256, String activityId, Answer answer, Instant keptAt) {}

    /** All that a learner has under way. */
    List<Draft> of(AccountId learner) {
        return jdbc.sql("select * from draft where account_id = :account order by kept_at, module_id, activity_id")
                .param("account", learner.value())
                .query((row, _) -> new Draft(
                        row.getString("module_id"),
                        row.getString("sha256"),
                        row.getString("activity_id"),
                        AnswerJson.read(row.getString("answer")),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void keep(AccountId learner, String moduleId, String sha256, String activityId, Answer answer, Instant at) {
        var json = AnswerJson.write(answer);
        int changed = jdbc.sql("""
                update draft set answer = :answer, sha256 = :sha256, kept_at = :at
                where account_id = :account and module_id = :module and activity_id = :activity
                """)
                .param("answer", json)
                .param("sha256", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", learner.value())
                .param("module", moduleId)
                .param("activity", activityId)
                .update();
        if (changed == 0) {
            jdbc.sql("""
                    insert into draft (account_id, module_id, activity_id, sha256, answer, kept_at)
                    values (:account, :module, :activity, :sha256, :answer, :at)
                    on conflict do nothing
                    """)
                    .param("account", learner.value())
                    .param("module", moduleId)
                    .param("activity", activityId)
                    .param("sha256", sha256)
                    .param("answer", json)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void drop(AccountId learner, String moduleId, String activityId) {
        jdbc.sql("""
                delete from draft
                where account_id = :account and module_id = :module and activity_id = :activity
                """)
                .param("account", learner.value())
                .param("module", moduleId)
                .param("activity", activityId)
                .update();
    }

    /** What the account had under way stays as it is. */
    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("""
                update draft set account_id = :account
                where account_id = :guest
                and not exists (
                    select 1 from draft known
                    where known.account_id = :account
                    and known.module_id = draft.module_id and known.activity_id = draft.activity_id)
                """)
                .param("guest", guest.value())
                .param("account", account.value())
                .update();
    }
}
