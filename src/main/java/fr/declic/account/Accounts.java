package fr.declic.account;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code account} and {@code account_role} tables. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId account, Set<Role> roles, Instant now) {
        jdbc.sql("insert into account (id, created_at, last_seen_at) values (:id, :now, :now)")
                .param("id", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        addRoles(account, roles);
    }

    private void addRoles(AccountId account, Set<Role> roles) {
        for (var role : roles) {
            jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                    .param("id", account.value())
                    .param("role", role.name())
                    .update();
        }
    }

    /** A person whom the installation knows by name, and who has a login. */
    void add(AccountId account, String name, String login, Set<Role> roles, Instant now) {
        add(account, roles, now);
        jdbc.sql("update account set display_name = :name, login = :login where id = :id")
                .param("name", name)
                .param("login", login)
                .param("id", account.value())
                .update();
    }

    /**
     * A person whom the organisation's identity provider knows.
     *
     * @param subject who it says they are
     */
    void add(AccountId account, String subject, Set<Role> roles, Instant now) {
        add(account, roles, now);
        jdbc.sql("update account set subject = :subject where id = :id")
                .param("subject", subject)
                .param("id", account.value())
                .update();
    }

    Optional<AccountId> withSubject(String subject) {
        return jdbc.sql("select id from account where subject = :subject")
                .param("subject", subject)
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    /** What is compared when someone signs in. */
    record Credentials(AccountId account, String hash) {

        @Override
        public String toString() {
            return "Credentials[…]";
        }
    }

    /** The account of a login and the hash of its password, unless it is closed or has no password. */
    Optional<Credentials> credentials(String login) {
        return jdbc.sql("""
                        select id, password_hash from account
                        where login = :login and password_hash is not null and disabled_at is null
                        """)
                .param("login", login)
                .query((row, _) ->
                        new Credentials(new AccountId(row.getObject("id", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    Optional<String> passwordHash(AccountId account) {
        return jdbc.sql("select password_hash from account where id = :id and password_hash is not null")
                .param("id", account.value())
                .query(String.class)
                .optional();
    }

    /** False if someone else has this login; two at the same moment meet the database's own rule. */
    boolean keepCredentials(AccountId account, String login, String hash) {
        return jdbc.sql("""
                        update account set login = :login, password_hash = :hash
                        where id = :id
                        and not exists (select 1 from account other where other.login = :login and other.id <> :id)
                        """)
                        .param("login", login)
                        .param("hash", hash)
                        .param("id", account.value())
                        .update()
                > 0;
    }

    /** @param name empty if they want none */
    void rename(AccountId account, Optional<String> name) {
        jdbc.sql("update account set display_name = :name where id = :id")
                .param("name", name.orElse(null), Types.VARCHAR)
                .param("id", account.value())
                .update();
    }

    void setRoles(AccountId account, Set<Role> roles) {
        jdbc.sql("delete from account_role where account_id = :id")
                .param("id", account.value())
                .update();
        addRoles(account, roles);
    }

    /** @param since empty to let them in again */
    void disable(AccountId account, Optional<Instant> since) {
        jdbc.sql("update account set disabled_at = :since where id = :id")
                .param(
                        "since",
                        since.map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", account.value())
                .update();
    }

    /** Whether it exists and is not closed. */
    boolean mayEnter(AccountId account) {
        return jdbc.sql("select count(*) from account where id = :id and disabled_at is null")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean hasAdministrator() {
        return otherAdministrators(new AccountId(new UUID(0, 0))) > 0;
    }

    /** An administrator for whom a place is kept, and who has not come yet. */
    Optional<AccountId> expectedAdministrator() {
        return jdbc.sql("""
                        select id from account join account_role on account_id = id
                        where role = 'ADMIN' and login is null and subject is null and disabled_at is null
                        order by created_at
                        limit 1
                        """).query(UUID.class).optional().map(AccountId::new);
    }

    /** How many administrators can come in, this one apart. */
    int otherAdministrators(AccountId account) {
        return jdbc.sql("""
                        select count(*) from account join account_role on account_id = id
                        where role = 'ADMIN' and disabled_at is null and id <> :id
                        and (login is not null or subject is not null)
                        """).param("id", account.value()).query(Integer.class).single();
    }

    boolean hasLogin(String login) {
        return jdbc.sql("select count(*) from account where login = :login")
                        .param("login", login)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether nobody can come back to it once this browser forgets it: a resident without name, login, card or passkey. */
    boolean isMereGuest(AccountId account) {
        return jdbc.sql("""
                        select count(*) from account
                        where id = :id and login is null and display_name is null and subject is null
                        and not exists (select 1 from card where account_id = :id)
                        and not exists (select 1 from passkey where account_id = :id)
                        and not exists (select 1 from account_role where account_id = :id and role <> 'RESIDENT')
                        """).param("id", account.value()).query(Integer.class).single() > 0;
    }

    void delete(AccountId account) {
        jdbc.sql("delete from account where id = :id")
                .param("id", account.value())
                .update();
    }

    Set<Role> roles(AccountId account) {
        var roles = EnumSet.noneOf(Role.class);
        jdbc.sql("select role from account_role where account_id = :id")
                .param("id", account.value())
                .query((row, _) -> Role.valueOf(row.getString("role")))
                .list()
                .forEach(roles::add);
        return roles;
    }

    /** Notes that they came; false if it was noted less than a day ago already. */
    boolean seen(AccountId account, Instant now) {
        return jdbc.sql("""
                        update account set seen_before_at = last_seen_at, last_seen_at = :now
                        where id = :id and last_seen_at <= :yesterday
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", account.value())
                        .param("yesterday", now.atOffset(ZoneOffset.UTC).minusDays(1))
                        .update()
                > 0;
    }

    /** What they chose; empty if they never did. */
    Optional<Comfort> comfort(AccountId account) {
        return jdbc.sql("select comfort from account where id = :id and comfort is not null")
                .param("id", account.value())
                .query((row, _) -> Comfort.read(row.getString("comfort")))
                .optional();
    }

    void keep(AccountId account, Comfort comfort) {
        jdbc.sql("update account set comfort = :comfort, locale = :locale where id = :id")
                .param("comfort", comfort.json())
                .param("locale", comfort.language().toLanguageTag())
                .param("id", account.value())
                .update();
    }
}
