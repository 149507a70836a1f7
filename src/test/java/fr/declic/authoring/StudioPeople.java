package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.learning.LibraryKeeper;
import fr.declic.place.Place;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** A module for tests of the studio, and how what its people leave is forgotten. */
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

    /** The drafts outside of the bin, as the current person reads them. */
    public static List<Draft> drafts(JdbcClient jdbc, ModuleEditor editor) {
        return jdbc.sql("select id from module_draft where live_id is not null").query(String.class).list().stream()
                .map(id -> editor.find(id).orElseThrow())
                .toList();
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

    /** The settings of a place where whoever writes publishes alone. */
    public static Place withoutSecondReader() {
        var it = Place.DEFAULT;
        var habits = new Place.Habits(
                it.habits().language(),
                it.habits().sharedByDefault(),
                it.habits().registration(),
                it.habits().idle(),
                false);
        return new Place(it.name(), it.logo(), it.contact(), habits, it.retention(), it.rhythm(), it.legal());
    }
}
