package fr.declic.account;

import fr.declic.account.AccountFacts.WaitingLink;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the tables of this feature hold about one account, where nothing else asks for it. */
@Repository
class Holdings {

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Rest(Optional<Instant> before, Optional<Instant> closed, Optional<String> provider) {}

    Rest of(AccountId account) {
        return jdbc.sql("select seen_before_at, disabled_at, subject from account where id = :id")
                .param("id", account.value())
                .query((row, _) -> new Rest(
                        instant(row, "seen_before_at"),
                        instant(row, "disabled_at"),
                        Optional.ofNullable(row.getString("subject"))))
                .single();
    }

    Optional<Instant> card(AccountId account) {
        return jdbc.sql("select made_at from card where account_id = :id")
                .param("id", account.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    List<WaitingLink> links(AccountId account) {
        return links("account_id", account);
    }

    List<WaitingLink> linksMade(AccountId account) {
        return links("made_by", account);
    }

    private List<WaitingLink> links(String whose, AccountId account) {
        return jdbc.sql("select purpose, expires_at from one_time_link where " + whose + " = :id order by expires_at")
                .param("id", account.value())
                .query((row, _) -> new WaitingLink(
                        row.getString("purpose").equals("INVITE"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    List<Instant> approvals(AccountId account) {
        return jdbc
                .sql("select expires_at from approval where account_id = :id order by expires_at")
                .param("id", account.value())
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    /** Those among these who have a role here besides learning. */
    Set<AccountId> working(Set<AccountId> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select distinct account_id from account_role where account_id in (:ids) and role <> 'RESIDENT'")
                .param("ids", some.stream().map(AccountId::value).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
