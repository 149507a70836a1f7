package fr.declic.cohort;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code cohort} and {@code cohort_adviser} tables. */
@Repository
class Cohorts {

    private static final String COHORT = """
            select id, name, code, code_until,
                (select count(*) from membership where cohort_id = id) as members
            from cohort
            """;

    private final JdbcClient jdbc;

    Cohorts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Cohort cohort, AccountId maker, Instant now) {
        jdbc.sql("""
                        insert into cohort (id, name, code, code_until, made_by, made_at)
                        values (:id, :name, :code, :until, :maker, :now)
                        """)
                .param("id", cohort.id())
                .param("name", cohort.name())
                .param("code", cohort.code())
                .param("until", cohort.codeUntil().atOffset(ZoneOffset.UTC))
                .param("maker", maker.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        share(cohort.id(), maker);
    }

    void share(String cohort, AccountId adviser) {
        jdbc.sql("""
                        insert into cohort_adviser (cohort_id, account_id) values (:cohort, :adviser)
                        on conflict do nothing
                        """).param("cohort", cohort).param("adviser", adviser.value()).update();
    }

    /** The groups that someone accompanies, by name. */
    List<Cohort> of(AccountId adviser) {
        return jdbc.sql(COHORT + """
                         where id in (select cohort_id from cohort_adviser where account_id = :adviser)
                        order by lower(name), id
                        """)
                .param("adviser", adviser.value())
                .query(Cohorts::read)
                .list();
    }

    /** A group that someone accompanies; empty if there is none, or if they do not. */
    Optional<Cohort> of(AccountId adviser, String id) {
        return jdbc.sql(COHORT + """
                         where id = :id
                        and id in (select cohort_id from cohort_adviser where account_id = :adviser)
                        """)
                .param("id", id)
                .param("adviser", adviser.value())
                .query(Cohorts::read)
                .optional();
    }

    Optional<Cohort> withCode(String code, Instant now) {
        return jdbc.sql(COHORT + " where code = :code and code_until > :now")
                .param("code", code)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Cohorts::read)
                .optional();
    }

    List<AccountId> advisers(String cohort) {
        return jdbc
                .sql("select account_id from cohort_adviser where cohort_id = :cohort order by account_id")
                .param("cohort", cohort)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** The names of the groups that someone made or accompanies. */
    List<String> madeOrAdvised(AccountId person) {
        return jdbc.sql("""
                        select name from cohort
                        where made_by = :person
                        or id in (select cohort_id from cohort_adviser where account_id = :person)
                        order by lower(name), id
                        """).param("person", person.value()).query(String.class).list();
    }

    void renewCode(String cohort, String code, Instant until) {
        jdbc.sql("update cohort set code = :code, code_until = :until where id = :cohort")
                .param("code", code)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("cohort", cohort)
                .update();
    }

    void delete(String cohort) {
        jdbc.sql("delete from cohort where id = :cohort")
                .param("cohort", cohort)
                .update();
    }

    private static Cohort read(ResultSet row, int number) throws SQLException {
        return new Cohort(
                row.getString("id"),
                row.getString("name"),
                row.getString("code"),
                row.getObject("code_until", OffsetDateTime.class).toInstant(),
                row.getInt("members"));
    }
}
