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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code progress} table: one row for each module that a learner has begun. */
@Repository
class Progresses {

    private final JdbcClient jdbc;

    Progresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Progress> of(AccountId learner, String moduleId) {
        return jdbc.sql("select * from progress where account_id = :account and module_id = :module")
                .param("account", learner.value())
                .param("module", moduleId)
                .query(Progresses::read)
                .optional();
    }

    /** All modules that a learner has begun, the one last touched first. */
    List<Progress> of(AccountId learner) {
        return jdbc.sql("select * from progress where account_id = :account order by moved_at desc, module_id")
                .param("account", learner.value())
                .query(Progresses::read)
                .list();
    }

    /** The modules of several learners; who has begun nothing is not in it. */
    Map<AccountId, List<Progress>> of(Set<AccountId> learners) {
        if (learners.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from progress where account_id in (:accounts) order by moved_at desc, module_id")
                .param("accounts", learners.stream().map(AccountId::value).toList())
                .query((row, number) ->
                        Map.entry(new AccountId(row.getObject("account_id", UUID.class)), Progresses.read(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Keeps the step to come back to; begins the module in this text when it was not begun, or was finished. */
    void move(AccountId learner, String moduleId, String sha256, String stepId, Instant at) {
        var inserted = jdbc.sql("""
                insert into progress (account_id, module_id, sha256, step_id, started_at, moved_at)
                values (:account, :module, :sha256, :step, :at, :at)
                on conflict do nothing
                """)
                .param("account", learner.value())
                .param("module", moduleId)
                .param("sha256", sha256)
                .param("step", stepId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (inserted == 0) {
            jdbc.sql("""
                    update progress set step_id = :step, sha256 = :sha256, moved_at = :at
                    where account_id = :account and module_id = :module
                    """)
                    .param("account", learner.value())
                    .param("module", moduleId)
                    .param("sha256", sha256)
                    .param("step", stepId)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Notes the end of a module; whether it is the first time. */
    boolean complete(AccountId learner, String moduleId, Instant at) {
        return jdbc.sql("""
                update progress set completed_at = :at
                where account_id = :account and module_id = :module and completed_at is null
                """)
                        .param("account", learner.value())
                        .param("module", moduleId)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Modules that the account had begun stay where it left them; what the guest finished there counts as finished. */
    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("""
                update progress set completed_at = (
                    select done.completed_at from progress done
                    where done.account_id = :guest and done.module_id = progress.module_id)
                where account_id = :account and completed_at is null
                """)
                .param("guest", guest.value())
                .param("account", account.value())
                .update();
        jdbc.sql("""
                update progress set account_id = :account
                where account_id = :guest
                and module_id not in (select known.module_id from progress known where known.account_id = :account)
                """)
                .param("guest", guest.value())
                .param("account", account.value())
                .update();
    }

    private static Progress read(ResultSet row, int number) throws SQLException {
        return new Progress(
                row.getString("module_id"),
                row.getString("sha256"),
                row.getString("step_id"),
                instant(row, "started_at").orElseThrow(),
                instant(row, "moved_at").orElseThrow(),
                instant(row, "completed_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return Optional.ofNullable(time).map(OffsetDateTime::toInstant);
    }
}
