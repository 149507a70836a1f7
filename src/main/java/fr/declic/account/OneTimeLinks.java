package fr.declic.account;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code one_time_link} table. */
@Repository
class OneTimeLinks {

    enum Purpose {
        INVITE,
        RESET
    }

    record Link(Purpose purpose, AccountId account, Instant expires) {}

    private final JdbcClient jdbc;

    OneTimeLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The links that the account had before open nothing any more. */
    void replace(String hash, Link link, Optional<AccountId> maker) {
        jdbc.sql("delete from one_time_link where account_id = :account")
                .param("account", link.account().value())
                .update();
        jdbc.sql("""
                        insert into one_time_link (code_hash, purpose, account_id, made_by, expires_at)
                        values (:hash, :purpose, :account, :maker, :expires)
                        """)
                .param("hash", hash)
                .param("purpose", link.purpose().name())
                .param("account", link.account().value())
                .param("maker", maker.map(AccountId::value).orElse(null), Types.OTHER)
                .param("expires", link.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Link> find(String hash, Instant now) {
        return jdbc.sql("""
                        select purpose, account_id, expires_at from one_time_link
                        where code_hash = :hash and expires_at > :now
                        """)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Link(
                        Purpose.valueOf(row.getString("purpose")),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Takes it away; false if it was used already. */
    boolean take(String hash) {
        return jdbc.sql("delete from one_time_link where code_hash = :hash")
                        .param("hash", hash)
                        .update()
                > 0;
    }

    void forgetExpired(Instant now) {
        jdbc.sql("delete from one_time_link where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
