package fr.declic.learning;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code problem_report} table. */
@Repository
class Problems {

    /** Where and what; all that is stored of a problem when it comes in. */
    record Met(String moduleId, String sha256, String stepId, ProblemKind kind, String words) {}

    /** A row. */
    record Kept(long id, Met met, Instant at, boolean byAnAccount, Optional<ProblemReport.Reply> reply) {}

    private final JdbcClient jdbc;

    Problems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Met met, Optional<AccountId> reporter, Instant at) {
        jdbc.sql("""
                insert into problem_report (module_id, sha256, step_id, kind, words, at, account_id, state)
                values (:module, :sha256, :step, :kind, :words, :at, :account, 'open')
                """)
                .param("module", met.moduleId())
                .param("sha256", met.sha256())
                .param("step", met.stepId())
                .param("kind", met.kind().code())
                .param("words", met.words())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", reporter.map(AccountId::value).orElse(null))
                .update();
    }

    /** Those of one module that wait for an answer, oldest first. */
    List<Kept> open(String moduleId) {
        return jdbc.sql("select * from problem_report where module_id = :module and state = 'open' order by id")
                .param("module", moduleId)
                .query(Problems::read)
                .list();
    }

    /** Those of one module that were answered, the newest first. */
    List<Kept> answered(String moduleId, int most) {
        return jdbc.sql("""
                select * from problem_report where module_id = :module and state = 'answered'
                order by id desc limit :most
                """)
                .param("module", moduleId)
                .param("most", most)
                .query(Problems::read)
                .list();
    }

    /** The last answered ones of all modules, the newest first. */
    List<Kept> answered(int most) {
        return jdbc.sql("""
                select * from problem_report where state = 'answered' order by answered_at desc, id desc limit :most
                """).param("most", most).query(Problems::read).list();
    }

    /** How many wait for an answer, by module; modules where none does are not in it. */
    Map<String, Integer> counts() {
        return jdbc
                .sql("select module_id, count(*) as n from problem_report where state = 'open' group by module_id")
                .query((row, _) -> Map.entry(row.getString("module_id"), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int count(String moduleId) {
        return jdbc.sql("select count(*) from problem_report where module_id = :module and state = 'open'")
                .param("module", moduleId)
                .query(Integer.class)
                .single();
    }

    /** Whether it waited for an answer. */
    boolean answer(long id, String text, AccountId by, Instant at) {
        return jdbc.sql("""
                update problem_report set state = 'answered', answer = :answer, answered_by = :by, answered_at = :at
                where id = :id and state = 'open'
                """)
                        .param("answer", text)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** A person's own, the newest first. */
    List<Kept> of(AccountId reporter) {
        return jdbc.sql("select * from problem_report where account_id = :account order by id desc")
                .param("account", reporter.value())
                .query(Problems::read)
                .list();
    }

    /** The answers that somebody gave, the newest first. */
    List<Kept> answeredBy(AccountId trainer) {
        return jdbc.sql("select * from problem_report where answered_by = :account order by id desc")
                .param("account", trainer.value())
                .query(Problems::read)
                .list();
    }

    void seen(AccountId reporter, Instant at) {
        jdbc.sql("""
                update problem_report set read_at = :at
                where account_id = :account and state = 'answered' and read_at is null
                """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", reporter.value())
                .update();
    }

    /** Those that were answered before a day are no longer needed. */
    void forgetAnsweredBefore(Instant day) {
        jdbc.sql("delete from problem_report where answered_at < :day")
                .param("day", day.atOffset(ZoneOffset.UTC))
                .update();
    }

    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("update problem_report set account_id = :account where account_id = :guest")
                .param("account", account.value())
                .param("guest", guest.value())
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getLong("id"),
                new Met(
                        row.getString("module_id"),
                        row.getString("sha256"),
                        row.getString("step_id"),
                        ProblemKind.of(row.getString("kind")).orElseThrow(),
                        row.getString("words")),
                instant(row, "at").orElseThrow(),
                row.getObject("account_id") != null,
                reply(row));
    }

    private static Optional<ProblemReport.Reply> reply(ResultSet row) throws SQLException {
        @Nullable String text = row.getString("answer");
        return text == null
                ? Optional.empty()
                : Optional.of(new ProblemReport.Reply(
                        text,
                        instant(row, "answered_at").orElseThrow(),
                        instant(row, "read_at").isPresent()));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
