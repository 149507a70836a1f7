package fr.declic.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads accounts as persons, with their roles. */
@Repository
class People {

    private static final String PERSON = """
            select id, display_name, login, disabled_at, created_at, last_seen_at,
                (select string_agg(role, ' ') from account_role where account_id = account.id) as roles,
                (select count(*) from card where card.account_id = account.id) as cards,
                case when subject is not null
                    or exists (select 1 from passkey where passkey.account_id = account.id)
                    then 1 else 0 end as otherwise
            from account
            """;

    /** Guests have neither name nor login nor another role: there is nothing to look up of them. */
    private static final String KNOWN = """
             (login is not null or display_name is not null or subject is not null
                or exists (select 1 from account_role r where r.account_id = account.id and r.role <> 'RESIDENT'))
            and (lower(coalesce(display_name, '')) like :like escape '!' or coalesce(login, '') like :like escape '!')
            and not exists (select 1 from account_role r where r.account_id = account.id and r.role in (:hidden))
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> find(AccountId account) {
        return jdbc.sql(PERSON + " where id = :id")
                .param("id", account.value())
                .query(People::read)
                .optional();
    }

    /**
     * Persons by name or login, in the order of their names.
     *
     * @param words a part of the name or login; empty for all
     * @param hidden persons with one of these roles are left out
     * @param from how many to pass over
     */
    List<Person> search(String words, Collection<Role> hidden, int from, int most) {
        return jdbc.sql(PERSON + " where " + KNOWN + """
                         order by lower(coalesce(display_name, login, '')), id
                        limit :most offset :from
                        """)
                .param("like", like(words))
                .param("hidden", names(hidden))
                .param("most", most)
                .param("from", from)
                .query(People::read)
                .list();
    }

    int count(String words, Collection<Role> hidden) {
        return jdbc.sql("select count(*) from account where " + KNOWN)
                .param("like", like(words))
                .param("hidden", names(hidden))
                .query(Integer.class)
                .single();
    }

    /** Those with this role who can come in, by whole name or login, capitals aside. */
    List<AccountId> holding(Role role, String nameOrLogin) {
        return jdbc
                .sql("""
                        select id from account
                        where disabled_at is null and (login = :called or lower(display_name) = :called)
                        and exists (select 1 from account_role r where r.account_id = account.id and r.role = :role)
                        order by id
                        """)
                .param("called", StringUtils.normalizeSpace(nameOrLogin).toLowerCase(Locale.ROOT))
                .param("role", role.name())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** How accounts are called: their name, else their login; those that have neither are not in it. */
    Map<AccountId, String> names(Set<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select id, coalesce(display_name, login) as name from account
                        where id in (:ids) and coalesce(display_name, login) is not null
                        """)
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query((row, _) -> Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How people wish to be called; those who never said are not in it. */
    Map<AccountId, String> called(Set<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, display_name from account where id in (:ids) and display_name is not null")
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query((row, _) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<AccountId, Instant> seen(Set<AccountId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, last_seen_at from account where id in (:ids)")
                .param("ids", accounts.stream().map(AccountId::value).toList())
                .query((row, _) ->
                        Map.entry(new AccountId(row.getObject("id", UUID.class)), instant(row, "last_seen_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String like(String words) {
        var plain = StringUtils.normalizeSpace(words).toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([!%_])", "!$1") + "%";
    }

    /** Never empty, since {@code in ()} is no SQL. */
    private static List<String> names(Collection<Role> roles) {
        return roles.isEmpty() ? List.of("-") : roles.stream().map(Role::name).toList();
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                new AccountId(row.getObject("id", UUID.class)),
                StringUtils.defaultString(row.getString("display_name")),
                Optional.ofNullable(row.getString("login")),
                Arrays.stream(StringUtils.split(StringUtils.defaultString(row.getString("roles"))))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                row.getObject("disabled_at") != null,
                row.getInt("cards") > 0,
                row.getInt("otherwise") > 0,
                instant(row, "created_at"),
                instant(row, "last_seen_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
