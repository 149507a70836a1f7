package fr.declic.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code device} table. */
@Repository
class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Device device, String name) {
        jdbc.sql("""
                        insert into device (id, token_hash, account_id, shared, expires_at, rotated_at, made_at, name)
                        values (:id, :hash, :account, :shared, :expires, :rotated, :rotated, :name)
                        """)
                .param("id", device.id())
                .param("hash", device.hash())
                .param("account", device.account().value())
                .param("shared", device.shared())
                .param("expires", device.expires().atOffset(ZoneOffset.UTC))
                .param("rotated", device.rotated().atOffset(ZoneOffset.UTC))
                .param("name", name)
                .update();
    }

    /** The device whose token this is, or was until the last one was given. */
    Optional<Device> holding(String hash) {
        return jdbc.sql("""
                        select id, token_hash, account_id, shared, expires_at, coalesce(rotated_at, expires_at) as rotated
                        from device where token_hash = :hash or previous_hash = :hash
                        """).param("hash", hash).query(Devices::read).optional();
    }

    Optional<Device> find(String id) {
        return jdbc.sql("""
                        select id, token_hash, account_id, shared, expires_at, coalesce(rotated_at, expires_at) as rotated
                        from device where id = :id
                        """).param("id", id).query(Devices::read).optional();
    }

    private static Device read(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getString("id"),
                row.getString("token_hash"),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getBoolean("shared"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("rotated", OffsetDateTime.class).toInstant());
    }

    /** Whether who came in on this device is still in. */
    boolean isOpen(String id, Instant now) {
        return jdbc.sql("select count(*) from device where id = :id and expires_at > :now")
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Gives a device a new token; the one that its browser shows is good until the browser shows the new one. False if
     * another request was faster: nothing changes then.
     */
    boolean rotate(Device device, String presented, String next, Instant now, Instant expires) {
        return jdbc.sql("""
                        update device
                        set token_hash = :next, previous_hash = :presented, rotated_at = :now, expires_at = :expires
                        where id = :id and token_hash = :seen
                        """)
                        .param("next", next)
                        .param("presented", presented)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("expires", expires.atOffset(ZoneOffset.UTC))
                        .param("id", device.id())
                        .param("seen", device.hash())
                        .update()
                > 0;
    }

    /** The devices of an account that are open, the newest first. */
    List<OpenDevice> open(AccountId account, Instant now, @Nullable String here) {
        return jdbc.sql("""
                        select id, name, shared, made_at, rotated_at from device
                        where account_id = :account and expires_at > :now
                        order by rotated_at desc, id
                        """)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new OpenDevice(
                        row.getString("id"),
                        Optional.ofNullable(row.getString("name")).orElse(""),
                        row.getBoolean("shared"),
                        instant(row, "made_at"),
                        instant(row, "rotated_at"),
                        row.getString("id").equals(here)))
                .list();
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    void forget(String id) {
        jdbc.sql("delete from device where id = :id").param("id", id).update();
    }

    /** Ends one device of an account; false if it has no such device. */
    boolean forget(AccountId account, String id) {
        return jdbc.sql("delete from device where id = :id and account_id = :account")
                        .param("id", id)
                        .param("account", account.value())
                        .update()
                > 0;
    }

    /** Ends all devices of an account but one; how many they were. */
    int forgetOthers(AccountId account, @Nullable String here) {
        return jdbc.sql("delete from device where account_id = :account and id <> :here")
                .param("account", account.value())
                .param("here", here == null ? "" : here)
                .update();
    }

    void forgetExpired(Instant now) {
        jdbc.sql("delete from device where expires_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
