package fr.declic.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code card} table. */
@Repository
class Cards {

    private final JdbcClient jdbc;

    Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The new card takes the place of the old one, if there was one. */
    void replace(AccountId account, String hash, Instant now) {
        jdbc.sql("delete from card where account_id = :account")
                .param("account", account.value())
                .update();
        jdbc.sql("insert into card (code_hash, account_id, made_at) values (:hash, :account, :now)")
                .param("hash", hash)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whose card it is; empty if nobody's, or if their access is closed. */
    Optional<AccountId> holder(String hash) {
        return jdbc.sql("""
                        select account_id from card join account on account.id = account_id
                        where code_hash = :hash and disabled_at is null
                        """).param("hash", hash).query(UUID.class).optional().map(AccountId::new);
    }

    boolean exists(AccountId account) {
        return jdbc.sql("select count(*) from card where account_id = :account")
                        .param("account", account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
