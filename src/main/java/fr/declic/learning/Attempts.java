package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
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
        var row = EvidenceRow.of(attempt.evidence())
                .addValue("account", learner.value())
                .addValue("sha256", attempt.sha256())
                .addValue("answer", AnswerJson.write(attempt.answer()));
        jdbc.sql("insert into attempt (account_id, sha256, answer, %s) values (:account, :sha256, :answer, %s)"
                        .formatted(EvidenceRow.COLUMNS, EvidenceRow.VALUES))
                .paramSource(row)
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

    /** What learners' answers say, without the answers: those of each learner together, oldest first. */
    void evidence(Collection<AccountId> learners, BiConsumer<AccountId, Evidence> sink) {
        if (learners.isEmpty()) {
            return;
        }
        jdbc.sql("""
                select account_id, %s
                from attempt
                where account_id in (:learners)
                order by account_id, id
                """.formatted(EvidenceRow.COLUMNS))
                .param("learners", learners.stream().map(AccountId::value).toList())
                .query(row -> {
                    sink.accept(new AccountId(row.getObject("account_id", UUID.class)), EvidenceRow.read(row));
                });
    }

    /** Those who have answered anything, in the order of their ids, part by part. */
    List<AccountId> learners(Optional<AccountId> after, int most) {
        return jdbc.sql("""
                select distinct account_id from attempt
                where :first or account_id > :after
                order by account_id
                limit :most
                """)
                .param("first", after.isEmpty())
                .param("after", after.map(AccountId::value).orElse(new UUID(0, 0)))
                .param("most", most)
                .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from attempt").query(Long.class).single();
    }

    long learnerCount() {
        return jdbc.sql("select count(distinct account_id) from attempt")
                .query(Long.class)
                .single();
    }

    private static Attempt read(ResultSet row, int number) throws SQLException {
        return new Attempt(row.getString("sha256"), AnswerJson.read(row.getString("answer")), EvidenceRow.read(row));
    }
}
