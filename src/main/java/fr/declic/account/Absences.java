package fr.declic.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who no longer comes, in the {@code account} table: how long they were away, and whether it is a guest. */
@Repository
class Absences {

    private static final String WAY_IN = """
            (login is not null or subject is not null
                or exists (select 1 from card where card.account_id = account.id)
                or exists (select 1 from passkey where passkey.account_id = account.id)
                or exists (select 1 from account_role r where r.account_id = account.id and r.role <> 'RESIDENT'))
            """;

    private static final String ADMINISTERS =
            "exists (select 1 from account_role r where r.account_id = account.id and r.role = 'ADMIN')";

    private final JdbcClient jdbc;

    Absences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether they can come back to it by themselves, or work here; else they are a guest. */
    boolean hasWayIn(AccountId account) {
        return jdbc.sql("select count(*) from account where id = :id and " + WAY_IN)
                        .param("id", account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Guests whom nobody saw since then, the longest away first. */
    List<AccountId> unusedGuests(Instant seenBefore, int most) {
        return unused("not " + WAY_IN, seenBefore, most);
    }

    /** The same for everyone else, administrators apart. */
    List<AccountId> unusedPeople(Instant seenBefore, int most) {
        return unused(WAY_IN + " and not " + ADMINISTERS, seenBefore, most);
    }

    /** The same for administrators. */
    List<AccountId> unusedAdministrators(Instant seenBefore) {
        return unused(ADMINISTERS, seenBefore, 1_000);
    }

    private List<AccountId> unused(String whose, Instant seenBefore, int most) {
        return jdbc
                .sql("select id from account where last_seen_at < :before and " + whose
                        + " order by last_seen_at, id limit :most")
                .param("before", seenBefore.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Erases those among these whom nobody saw since then either; how many they were. */
    int eraseUnused(List<AccountId> some, Instant seenBefore) {
        return jdbc.sql("delete from account where id in (:ids) and last_seen_at < :before")
                .param("ids", some.stream().map(AccountId::value).toList())
                .param("before", seenBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** From which visit to which they were away; empty at the first one. */
    Optional<Absence> absence(AccountId account) {
        return jdbc.sql(
                        "select seen_before_at, last_seen_at from account where id = :id and seen_before_at is not null")
                .param("id", account.value())
                .query((row, _) -> new Absence(
                        row.getObject("seen_before_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    record Absence(Instant from, Instant to) {}
}
