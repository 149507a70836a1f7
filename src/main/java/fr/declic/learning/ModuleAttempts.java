package fr.declic.learning;

import fr.declic.account.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All answers to one module in the {@code attempt} table, person by person, each person's oldest first. They are read
 * part by part along an index, so neither the table nor the module's answers are ever in memory as a whole.
 */
@Repository
class ModuleAttempts {

    /** How many rows are read at once. */
    static final int PART = 2_000;

    private static final UUID LEAST = new UUID(0, 0);

    private final JdbcClient jdbc;

    ModuleAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One row.
     *
     * @param answer JSON, see {@link AnswerJson}
     * @param help as it is stored
     */
    record Row(
            AccountId learner,
            long id,
            String activityId,
            String sha256,
            double share,
            String help,
            Optional<String> answer) {}

    /** Those to some activities, without the answers. */
    void skim(String moduleId, Set<String> activities, Consumer<Row> sink) {
        all(moduleId, activities, "cast(null as varchar) as answer", sink);
    }

    /** Those to some activities. */
    void read(String moduleId, Set<String> activities, Consumer<Row> sink) {
        all(moduleId, activities, "answer", sink);
    }

    private void all(String moduleId, Set<String> activities, String answer, Consumer<Row> sink) {
        if (activities.isEmpty()) {
            return;
        }
        var account = LEAST;
        long id = 0;
        List<Row> part;
        do {
            part = part(moduleId, activities, answer, account, id);
            part.forEach(sink);
            if (!part.isEmpty()) {
                account = part.getLast().learner().value();
                id = part.getLast().id();
            }
        } while (part.size() == PART);
    }

    /** Written so that both databases begin in the index where the part before ended, and need not sort. */
    private List<Row> part(String moduleId, Set<String> activities, String answer, UUID account, long id) {
        return jdbc.sql(sql(answer))
                .param("module", moduleId)
                .param("activities", activities)
                .param("account", account)
                .param("id", id)
                .param("most", PART)
                .query((row, _) -> new Row(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getLong("id"),
                        row.getString("activity_id"),
                        row.getString("sha256"),
                        row.getDouble("share"),
                        row.getString("help"),
                        Optional.ofNullable(row.getString("answer"))))
                .list();
    }

    static String sql(String answer) {
        return """
                select account_id, id, activity_id, sha256, share, help, %s from attempt
                where module_id = :module and account_id >= :account and (account_id > :account or id > :id)
                and activity_id in (:activities)
                order by module_id, account_id, id
                limit :most
                """.formatted(answer);
    }
}
