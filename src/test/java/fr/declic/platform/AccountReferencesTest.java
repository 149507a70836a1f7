package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What becomes of each row when the account that it names is erased, asked from the database's own catalogue. */
class AccountReferencesTest extends DatabaseTest {

    /** A person's own rows go with them. */
    private static final Set<String> GO = Set.of(
            "account_role.account_id",
            "approval.account_id",
            "attempt.account_id",
            "audit.person_id",
            "brought_evidence.account_id",
            "card.account_id",
            "cohort_adviser.account_id",
            "competency_ledger.account_id",
            "competency_level.account_id",
            "device.account_id",
            "draft.account_id",
            "logbook_entry.account_id",
            "membership.account_id",
            "module_draft_presence.account_id",
            "one_time_link.account_id",
            "passkey.account_id",
            "placement_answer.account_id",
            "placement_run.account_id",
            "portfolio_share.account_id",
            "portfolio_share.trainer_id",
            "problem_report.account_id",
            "progress.account_id",
            "self_assessment.account_id",
            "trace.account_id",
            "trace_file.account_id",
            "trace_file_part.account_id",
            "validation.account_id");

    /** What others use stays, without the reference. */
    private static final Set<String> STAY = Set.of(
            "audit.actor_id",
            "cohort.made_by",
            "issued_proof.account_id",
            "module_draft.changed_by",
            "module_draft.made_by",
            "module_draft.sent_by",
            "module_draft_dismissal.dismissed_by",
            "module_draft_remark.said_by",
            "module_draft_verdict.given_by",
            "module_draft_version.written_by",
            "module_revision.author_id",
            "one_time_link.made_by",
            "problem_report.answered_by",
            "validation.validated_by");

    @Test
    void eachReferenceToAnAccountGoesWithItOrLosesItAsThisListSays() {
        assertThat(references("CASCADE")).containsExactlyInAnyOrderElementsOf(GO);
        assertThat(references("SET NULL")).containsExactlyInAnyOrderElementsOf(STAY);
        assertThat(references("NO ACTION")).isEmpty();
        assertThat(references("RESTRICT")).isEmpty();
        assertThat(references("SET DEFAULT")).isEmpty();
    }

    @Test
    void eachColumnThatCouldNameAnAccountIsAReferenceToOne() {
        var known = new TreeSet<>(GO);
        known.addAll(STAY);
        known.add("account.id");
        assertThat(uuids()).containsExactlyInAnyOrderElementsOf(known);
    }

    private List<String> references(String whenErased) {
        return jdbc.sql("""
                        select lower(own.table_name || '.' || own.column_name)
                        from information_schema.referential_constraints rule
                        join information_schema.key_column_usage own
                          on own.constraint_schema = rule.constraint_schema
                          and own.constraint_name = rule.constraint_name
                        join information_schema.key_column_usage theirs
                          on theirs.constraint_schema = rule.unique_constraint_schema
                          and theirs.constraint_name = rule.unique_constraint_name
                        where lower(theirs.table_name) = 'account' and rule.delete_rule = :rule
                        """).param("rule", whenErased).query(String.class).list();
    }

    private List<String> uuids() {
        return jdbc.sql("""
                        select lower(table_name || '.' || column_name) from information_schema.columns
                        where lower(table_schema) = 'public' and lower(data_type) = 'uuid'
                        """).query(String.class).list();
    }
}
