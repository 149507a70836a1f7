package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import fr.declic.learning.EvidenceRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
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
                insert into brought_evidence (account_id, issuer, %s) values (:account, :issuer, %s)
                on conflict do nothing
                """.formatted(EvidenceRow.COLUMNS, EvidenceRow.VALUES),
                evidence.stream().map(one -> row(learner, one, issuer)).toArray(SqlParameterSource[]::new));
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
                        sink.accept(new AccountId(row.getObject("account_id", UUID.class)), EvidenceRow.read(row));
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
        return EvidenceRow.of(evidence).addValue("account", learner.value()).addValue("issuer", issuer);
    }
}
