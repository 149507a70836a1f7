package fr.declic.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code device} table. */
@Repository
class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Device device) {
        jdbc.sql("""
                        insert into device (token_hash, account_id, shared, expires_at)
                        values (:hash, :account, :shared, :expires)
                        """)
                .param("hash", device.hash())
                .param("account", device.account().value())
                .param("shared", device.shared())
                .param("expires", device.expires().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Device> find(String hash) {
        return jdbc.sql("select token_hash, account_id, shared, expires_at from device where token_hash = :hash")
                .param("hash", hash)
                .query((row, _) -> new Device(
                        row.getString("token_hash"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getBoolean("shared"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void prolong(String hash, Instant expires) {
        jdbc.sql("update device set expires_at = :expires where token_hash = :hash")
                .param("expires", expires.atOffset(ZoneOffset.UTC))
                .param("hash", hash)
                .update();
    }

    void forget(String hash) {
        jdbc.sql("delete from device where token_hash = :hash")
                .param("hash", hash)
                .update();
    }

    void forgetExpired(Instant now) {
        jdbc.sql("delete from device where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
