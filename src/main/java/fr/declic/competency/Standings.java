package fr.declic.competency;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The {@code competency_ledger} and {@code competency_level} tables. */
@Repository
class Standings {

    private final NamedParameterJdbcOperations jdbc;

    Standings(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction nobody else computes these learners' levels. */
    void hold(Collection<AccountId> learners, Instant now) {
        var rows = learners.stream()
                .map(AccountId::value)
                .sorted()
                .map(id -> new MapSqlParameterSource("account", id).addValue("at", now.atOffset(ZoneOffset.UTC)))
                .toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate("""
                insert into competency_ledger (account_id, computed_at) values (:account, :at) on conflict do nothing
                """, rows);
        jdbc.batchUpdate("update competency_ledger set computed_at = :at where account_id = :account", rows);
    }

    /** Each learner's, by code; who has none is not in it. */
    Map<AccountId, List<Standing>> of(Collection<AccountId> learners) {
        Map<AccountId, List<Standing>> standings = new HashMap<>();
        if (!learners.isEmpty()) {
            jdbc.query(
                    "select * from competency_level where account_id in (:accounts) order by account_id, code",
                    Map.of("accounts", learners.stream().map(AccountId::value).toList()),
                    row -> {
                        var learner = new AccountId(row.getObject("account_id", UUID.class));
                        standings
                                .computeIfAbsent(learner, _ -> new ArrayList<>())
                                .add(read(row));
                    });
        }
        return standings;
    }

    /** Takes the place of what was kept under the same codes. */
    void keep(AccountId learner, Collection<Standing> standings) {
        var rows = standings.stream().map(it -> row(learner, it)).toArray(SqlParameterSource[]::new);
        jdbc.batchUpdate("delete from competency_level where account_id = :account and code = :code", rows);
        insert(rows);
    }

    /** Takes the place of all that was kept of these learners. */
    void replace(Map<AccountId, ? extends Collection<Standing>> standings) {
        forget(standings.keySet());
        insert(standings.entrySet().stream()
                .flatMap(its -> its.getValue().stream().map(it -> row(its.getKey(), it)))
                .toArray(SqlParameterSource[]::new));
    }

    void forget(Collection<AccountId> learners) {
        jdbc.batchUpdate(
                "delete from competency_level where account_id = :account",
                learners.stream()
                        .map(id -> new MapSqlParameterSource("account", id.value()))
                        .toArray(SqlParameterSource[]::new));
    }

    private void insert(SqlParameterSource[] rows) {
        jdbc.batchUpdate("""
                insert into competency_level (account_id, code, level, proficiency, since, last_success, questions, hands_on)
                values (:account, :code, :level, :proficiency, :since, :success, :questions, :handsOn)
                """, rows);
    }

    private static SqlParameterSource row(AccountId learner, Standing standing) {
        return new MapSqlParameterSource("account", learner.value())
                .addValue("code", standing.code())
                .addValue("level", standing.level().key())
                .addValue("proficiency", standing.proficiency())
                .addValue("since", standing.since().atOffset(ZoneOffset.UTC))
                .addValue(
                        "success",
                        standing.lastSuccess()
                                .map(at -> at.atOffset(ZoneOffset.UTC))
                                .orElse(null))
                .addValue("questions", standing.questions())
                .addValue("handsOn", standing.handsOn());
    }

    private static Standing read(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime success = row.getObject("last_success", OffsetDateTime.class);
        return new Standing(
                row.getString("code"),
                Level.of(row.getString("level")),
                row.getInt("proficiency"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(success).map(OffsetDateTime::toInstant),
                row.getInt("questions"),
                row.getInt("hands_on"));
    }
}
