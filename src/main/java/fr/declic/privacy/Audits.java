package fr.declic.privacy;

import fr.declic.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The {@code audit} table: rows are added, never changed; only whose they are may be found out later. */
@Repository
class Audits {

    /** Nobody's id, since {@code in ()} is no SQL. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    Audits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Noted noted) {
        jdbc.sql("""
                        insert into audit (at, actor_id, person_id, act, detail)
                        values (:at, :actor, :person, :act, :detail)
                        """)
                .param("at", noted.at().atOffset(ZoneOffset.UTC))
                .param("actor", noted.actor().map(AccountId::value).orElse(null), Types.OTHER)
                .param("person", noted.person().map(AccountId::value).orElse(null), Types.OTHER)
                .param("act", noted.act().name())
                .param("detail", noted.detail())
                .update();
    }

    boolean has(AccountId actor, AccountId person, Act act, Instant since) {
        return jdbc.sql("""
                        select count(*) from audit
                        where actor_id = :actor and person_id = :person and act = :act and at > :since
                        """)
                        .param("actor", actor.value())
                        .param("person", person.value())
                        .param("act", act.name())
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What one looks for in the audit. */
    record Filter(Optional<Set<AccountId>> people, Optional<Act> act) {

        private String where() {
            return " where (:everybody or actor_id in (:people) or person_id in (:people))"
                    + " and (:everything or act = :act)";
        }

        private JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
            var ids = people.orElse(Set.of()).stream().map(AccountId::value).toList();
            return statement
                    .param("everybody", people.isEmpty())
                    .param("people", ids.isEmpty() ? List.of(NOBODY) : ids)
                    .param("everything", act.isEmpty())
                    .param("act", act.map(Act::name).orElse(""));
        }
    }

    /** The newest first. */
    List<Noted> find(Filter filter, int from, int most) {
        return filter.on(jdbc.sql("select at, actor_id, person_id, act, detail from audit" + filter.where()
                        + " order by at desc, id desc limit :most offset :from"))
                .param("most", most)
                .param("from", from)
                .query(Audits::read)
                .list();
    }

    int count(Filter filter) {
        return filter.on(jdbc.sql("select count(*) from audit" + filter.where()))
                .query(Integer.class)
                .single();
    }

    /** What others did or looked at about someone, the newest first. */
    List<Noted> about(AccountId person, int from, int most) {
        return jdbc.sql("""
                        select at, actor_id, person_id, act, detail from audit where person_id = :person
                        order by at desc, id desc limit :most offset :from
                        """)
                .param("person", person.value())
                .param("most", most)
                .param("from", from)
                .query(Audits::read)
                .list();
    }

    /** What someone did, about others too, the newest first. */
    List<Noted> by(AccountId actor, int from, int most) {
        return jdbc.sql("""
                        select at, actor_id, person_id, act, detail from audit where actor_id = :actor
                        order by at desc, id desc limit :most offset :from
                        """)
                .param("actor", actor.value())
                .param("most", most)
                .param("from", from)
                .query(Audits::read)
                .list();
    }

    /** What was noted about a guest is about the account that they turned out to have. */
    void handOver(AccountId guest, AccountId account) {
        jdbc.sql("update audit set person_id = :account where person_id = :guest")
                .param("account", account.value())
                .param("guest", guest.value())
                .update();
    }

    private static Noted read(ResultSet row, int number) throws SQLException {
        return new Noted(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                id(row, "actor_id"),
                id(row, "person_id"),
                Act.valueOf(row.getString("act")),
                row.getString("detail"));
    }

    private static Optional<AccountId> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class)).map(AccountId::new);
    }
}
