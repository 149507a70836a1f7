package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.learning.LibraryKeeper;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** People for tests of the studio, and what they leave. */
public final class StudioPeople {

    /** A module without faults, with one question. */
    public static final String TEXT = """
            ---
            id: essai
            title: "Essai"
            language: fr
            audience: resident
            theme: first-clicks
            minutes: 5
            objective: "Vous savez essayer."
            competencies: [digcomp:5.2]
            prerequisites: []
            authors: ["L’équipe"]
            licence: CC-BY-SA-4.0
            checked_on: 2026-11-22
            certainty: common-knowledge
            sources: []
            together: "Et vous, qu’essayez-vous ?"
            guide: |
              Laissez le temps.
            tested_with: []
            ---

            ## Lire
            <!-- step: lire -->

            Posez la main sur la souris.

            ## Choisir
            <!-- step: choisir -->

            Regardez bien.

            ```activity
            id: lequel
            type: choice
            prompt: "Lequel ?"
            options:
              - text: "Le rouge"
                right: true
                feedback: "Oui."
              - text: "Le bleu"
                feedback: "Non."
            hint: "Regardez."
            taught_in: lire
            difficulty: 1
            ```
            """;

    private StudioPeople() {}

    public static AccountId person(JdbcClient jdbc, String name, Role role) {
        var id = new AccountId(UUID.randomUUID());
        jdbc.sql("""
                insert into account (id, display_name, created_at, last_seen_at)
                values (:id, :name, current_timestamp, current_timestamp)
                """).param("id", id.value()).param("name", name).update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, :role)")
                .param("id", id.value())
                .param("role", role.name())
                .update();
        return id;
    }

    public static void be(AccountId account, Role role) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.value().toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
    }

    public static <T> T as(AccountId account, Role role, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        be(account, role);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** The library is again the shipped one, and nobody is here. */
    public static void forget(JdbcClient jdbc, LibraryKeeper keeper, AccountId... people) {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from module_draft").update();
        for (var person : people) {
            jdbc.sql("delete from account where id = :id")
                    .param("id", person.value())
                    .update();
        }
        jdbc.sql("delete from module_revision where origin = 'local' or module_id = 'essai'")
                .update();
        keeper.reload();
    }
}
