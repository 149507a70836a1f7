package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

/** The {@code brought_evidence} table: what learners did elsewhere. */
@Repository
class Brought {

    private final NamedParameterJdbcOperations jdbc;

    Brought(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** What is there already stays as it is. */
    void add(AccountId learner, List<Evidence> evidence, String issuer) {
        jdbc.batchUpdate(
                """
                insert into brought_evidence (account_id, module_id, activity_id, made_at, share, help,
                                              competencies, kind, difficulty, variant_of, issuer)
                values (:account, :module, :activity, :at, :share, :help,
                        :competencies, :kind, :difficulty, :variant, :issuer)
                on conflict do nothing
                """, evidence.stream().map(one -> row(learner, one, issuer)).toArray(SqlParameterSource[]::new));
    }

    void of(Collection<AccountId> learners, BiConsumer<AccountId, Evidence> sink) {
        if (!learners.isEmpty()) {
            jdbc.query(
                    """
                    select * from brought_evidence
                    where account_id in (:accounts)
                    order by account_id, made_at, module_id, activity_id
                    """,
                    Map.of("accounts", learners.stream().map(AccountId::value).toList()),
                    row -> {
                        sink.accept(new AccountId(row.getObject("account_id", UUID.class)), read(row));
                    });
        }
    }

    /** Those who brought anything. */
    List<AccountId> learners() {
        return jdbc.query(
                "select distinct account_id from brought_evidence order by account_id",
                (row, _) -> new AccountId(row.getObject("account_id", UUID.class)));
    }

    void handOver(AccountId guest, AccountId account) {
        var both = Map.of("guest", guest.value(), "account", account.value());
        jdbc.update("""
                update brought_evidence set account_id = :account
                where account_id = :guest and not exists (
                    select 1 from brought_evidence known
                    where known.account_id = :account and known.module_id = brought_evidence.module_id
                    and known.activity_id = brought_evidence.activity_id and known.made_at = brought_evidence.made_at)
                """, both);
    }

    private static SqlParameterSource row(AccountId learner, Evidence evidence, String issuer) {
        return new MapSqlParameterSource("account", learner.value())
                .addValue("module", evidence.moduleId())
                .addValue("activity", evidence.activityId())
                .addValue("at", evidence.at().atOffset(ZoneOffset.UTC))
                .addValue("share", evidence.share())
                .addValue("help", evidence.help().name().toLowerCase(Locale.ROOT))
                .addValue("competencies", String.join(" ", evidence.competencies()))
                .addValue("kind", evidence.kind())
                .addValue("difficulty", evidence.difficulty())
                .addValue("variant", evidence.variantOf().orElse(null))
                .addValue("issuer", issuer);
    }

    private static Evidence read(ResultSet row) throws SQLException {
        var competencies = row.getString("competencies");
        return new Evidence(
                row.getString("module_id"),
                row.getString("activity_id"),
                row.getDouble("share"),
                Help.valueOf(row.getString("help").toUpperCase(Locale.ROOT)),
                competencies.isEmpty() ? List.of() : List.of(competencies.split(" ")),
                row.getString("kind"),
                row.getInt("difficulty"),
                Optional.ofNullable(row.getString("variant_of")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
