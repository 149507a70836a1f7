package fr.declic.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code approval} table. Each step is one statement that asks for the state it needs, so that none happens twice. */
@Repository
class Approvals {

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String hash, String number, Instant expires) {
        jdbc.sql("""
                        insert into approval (code_hash, number, refused, expires_at)
                        values (:hash, :number, false, :expires)
                        """)
                .param("hash", hash)
                .param("number", number)
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Approval> find(String hash) {
        return jdbc.sql("select number, account_id, refused, expires_at from approval where code_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new Approval(
                        row.getString("number"),
                        Optional.ofNullable(row.getObject("account_id", UUID.class))
                                .map(AccountId::new),
                        row.getBoolean("refused"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether it was still open. */
    boolean approve(String hash, AccountId account, Instant now) {
        return jdbc.sql("""
                        update approval set account_id = :account
                        where code_hash = :hash and account_id is null and not refused and expires_at > :now
                        """)
                        .param("account", account.value())
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Whether it was still open. */
    boolean refuse(String hash, Instant now) {
        return jdbc.sql("""
                        update approval set refused = true
                        where code_hash = :hash and account_id is null and not refused and expires_at > :now
                        """)
                        .param("hash", hash)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Takes it away; false if it was gone already. */
    boolean take(String hash) {
        return jdbc.sql("delete from approval where code_hash = :hash")
                        .param("hash", hash)
                        .update()
                > 0;
    }

    void forgetExpired(Instant before) {
        jdbc.sql("delete from approval where expires_at <= :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
