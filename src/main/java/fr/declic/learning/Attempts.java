package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Help;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code attempt} table: rows are added, never changed; only whose they are may be found out later. */
@Repository
class Attempts {

    private final JdbcClient jdbc;

    Attempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId learner, Attempt attempt) {
        jdbc.sql("""
                insert into attempt (account_id, module_id, sha256, activity_id, answer, share, help,
                                     competencies, kind, difficulty, variant_of, made_at)
                values (:account, :module, :sha256, :activity, :answer, :share, :help,
                        :competencies, :kind, :difficulty, :variant, :at)
                """)
                .param("account", learner.value())
                .param("module", attempt.moduleId())
                .param("sha256", attempt.sha256())
                .param("activity", attempt.activityId())
                .param("answer", AnswerJson.write(attempt.answer()))
                .param("share", attempt.share())
                .param("help", attempt.help().name().toLowerCase(Locale.ROOT))
                .param("competencies", String.join(" ", attempt.competencies()))
                .param("kind", attempt.kind())
                .param("difficulty", attempt.difficulty())
                .param("variant", attempt.variantOf().orElse(null))
                .param("at", attempt.madeAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** A learner's attempts at one activity, oldest first, at most the last 50. */
    List<Attempt> of(AccountId learner, String moduleId, String activityId) {
        return jdbc.sql("""
                select * from attempt
                where account_id = :account and module_id = :module and activity_id = :activity
                order by id desc
                limit 50
                """)
                .param("account", learner.value())
                .param("module", moduleId)
                .param("activity", activityId)
                .query(Attempts::read)
                .list()
                .reversed();
    }

    /** The ids of a module's activities that a learner has done fully right at least once. */
    List<String> solved(AccountId learner, String moduleId) {
        return jdbc.sql("""
                select distinct activity_id from attempt
                where account_id = :account and module_id = :module and share = 1
                """)
                .param("account", learner.value())
                .param("module", moduleId)
                .query(String.class)
                .list();
    }

    /** All that a learner did, oldest first, part by part. */
    List<Attempt> of(AccountId learner, int from, int most) {
        return jdbc.sql("select * from attempt where account_id = :account order by id limit :most offset :from")
                .param("account", learner.value())
                .param("most", most)
                .param("from", from)
                .query(Attempts::read)
                .list();
    }

    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("update attempt set account_id = :account where account_id = :guest")
                .param("account", account.value())
                .param("guest", guest.value())
                .update();
    }

    private static Attempt read(ResultSet row, int number) throws SQLException {
        var competencies = row.getString("competencies");
        return new Attempt(
                row.getString("module_id"),
                row.getString("sha256"),
                row.getString("activity_id"),
                AnswerJson.read(row.getString("answer")),
                row.getDouble("share"),
                Help.valueOf(row.getString("help").toUpperCase(Locale.ROOT)),
                competencies.isEmpty() ? List.of() : List.of(competencies.split(" ")),
                row.getString("kind"),
                row.getInt("difficulty"),
                Optional.ofNullable(row.getString("variant_of")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
