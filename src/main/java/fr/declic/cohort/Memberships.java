package fr.declic.cohort;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code membership} table. */
@Repository
class Memberships {

    /** A group that someone is in. */
    record Joined(String cohort, String name, Instant agreed) {}

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Agreeing once more changes nothing. */
    void add(String cohort, AccountId member, Instant now) {
        jdbc.sql("""
                        insert into membership (cohort_id, account_id, agreed_at) values (:cohort, :member, :now)
                        on conflict do nothing
                        """)
                .param("cohort", cohort)
                .param("member", member.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean remove(String cohort, AccountId member) {
        return jdbc.sql("delete from membership where cohort_id = :cohort and account_id = :member")
                        .param("cohort", cohort)
                        .param("member", member.value())
                        .update()
                > 0;
    }

    /** Who agreed, and when, the first one first. */
    Map<AccountId, Instant> of(String cohort) {
        var members = new LinkedHashMap<AccountId, Instant>();
        jdbc.sql(
                        "select account_id, agreed_at from membership where cohort_id = :cohort order by agreed_at, account_id")
                .param("cohort", cohort)
                .query((row, _) -> Map.entry(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("agreed_at", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    List<Joined> of(AccountId member) {
        return jdbc.sql("""
                        select id, name, agreed_at from membership join cohort on id = cohort_id
                        where account_id = :member
                        order by agreed_at, id
                        """)
                .param("member", member.value())
                .query((row, _) -> new Joined(
                        row.getString("id"),
                        row.getString("name"),
                        row.getObject("agreed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether they are in a group that this adviser accompanies. */
    boolean accompanies(AccountId adviser, AccountId member) {
        return jdbc.sql("""
                        select count(*) from membership joined
                        join cohort_adviser theirs on theirs.cohort_id = joined.cohort_id
                        where joined.account_id = :member and theirs.account_id = :adviser
                        """)
                        .param("member", member.value())
                        .param("adviser", adviser.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Where both agreed, the account's own stays. */
    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("""
                        update membership set account_id = :account
                        where account_id = :guest
                        and not exists (
                            select 1 from membership known
                            where known.account_id = :account and known.cohort_id = membership.cohort_id)
                        """)
                .param("account", account.value())
                .param("guest", guest.value())
                .update();
    }
}
