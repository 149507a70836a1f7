package fr.declic.placement;

import fr.declic.account.AccountId;
import fr.declic.content.Audience;
import fr.declic.content.PlacementBank.Name;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The {@code placement_run} and {@code placement_answer} tables. */
@Repository
class Runs {

    /** An answer and when it was given. */
    record Kept(Reply reply, Instant at) {}

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a way unless one is there. */
    void begin(AccountId person, Audience audience, boolean teaches, Instant now) {
        of("""
                        insert into placement_run (account_id, audience, begun_at, teaches)
                        values (:account, :audience, :at, :teaches) on conflict do nothing
                        """, person, audience)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("teaches", teaches)
                .update();
    }

    Optional<Run> find(AccountId person, Audience audience) {
        return of("select * from placement_run where account_id = :account and audience = :audience", person, audience)
                .query((row, _) -> new Run(
                        row.getBoolean("teaches"),
                        Optional.ofNullable(row.getString("next_item")).flatMap(Name::of),
                        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    /** The answers in their order. */
    List<Kept> answers(AccountId person, Audience audience) {
        return of("""
                        select * from placement_answer where account_id = :account and audience = :audience
                        order by number
                        """, person, audience)
                .query((row, _) -> new Kept(
                        new Reply(
                                Name.of(row.getString("item")).orElseThrow(),
                                Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                                row.getDouble("difficulty")),
                        row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another tab has answered in between */
    void add(AccountId person, Audience audience, int number, Reply reply, Instant now) {
        of("""
                        insert into placement_answer
                            (account_id, audience, number, item, outcome, difficulty, answered_at)
                        values (:account, :audience, :number, :item, :outcome, :difficulty, :at)
                        """, person, audience)
                .param("number", number)
                .param("item", reply.item().toString())
                .param("outcome", name(reply.outcome()))
                .param("difficulty", reply.difficulty())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Somebody went back and answered otherwise. */
    void change(AccountId person, Audience audience, Name item, Outcome outcome) {
        of("""
                        update placement_answer set outcome = :outcome
                        where account_id = :account and audience = :audience and item = :item
                        """, person, audience)
                .param("outcome", name(outcome))
                .param("item", item.toString())
                .update();
    }

    /** What is asked next; when there is nothing, that the way has come to its end. */
    void move(AccountId person, Audience audience, Optional<Name> next, Instant now) {
        of("""
                        update placement_run set next_item = :next, ended_at = :ended
                        where account_id = :account and audience = :audience
                        """, person, audience)
                .param("next", next.map(Name::toString).orElse(null))
                .param("ended", next.isPresent() ? null : now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void drop(AccountId person, Audience audience) {
        of("delete from placement_answer where account_id = :account and audience = :audience", person, audience)
                .update();
        of("delete from placement_run where account_id = :account and audience = :audience", person, audience)
                .update();
    }

    /** Where the account has a way of its own, that one stays, and the guest's goes with the guest. */
    void handOver(AccountId guest, AccountId account) {
        for (var audience : Audience.values()) {
            if (find(account, audience).isEmpty()) {
                for (var table : List.of("placement_answer", "placement_run")) {
                    of(
                                    "update " + table
                                            + " set account_id = :account where account_id = :guest and audience = :audience",
                                    account,
                                    audience)
                            .param("guest", guest.value())
                            .update();
                }
            }
        }
    }

    private StatementSpec of(String sql, AccountId person, Audience audience) {
        return jdbc.sql(sql).param("account", person.value()).param("audience", name(audience));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
