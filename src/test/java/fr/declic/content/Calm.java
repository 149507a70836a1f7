package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small module about which there is nothing to say, to change at one place. */
final class Calm {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    static final String MODULE = """
            ---
            id: calme
            title: "Cliquer"
            language: fr
            audience: resident
            theme: first-clicks
            minutes: 3
            objective: "Vous savez cliquer sur un dessin."
            can_do: "Je sais cliquer sur un dessin."
            competencies: [digcomp:5.2]
            prerequisites: []
            authors: ["Awa"]
            licence: CC-BY-SA-4.0
            checked_on: 2026-11-22
            certainty: common-knowledge
            sources: []
            together: "Et vous ?"
            guide: "Restez à côté."
            tested_with:
              - who: "Paul"
                on: 2026-11-20
            ---

            ## Tenir la souris
            <!-- step: tenir -->

            Posez la main à plat.
            Le doigt va sur le bouton.

            ![Une souris de bureau](main.svg)

            ## À vous
            <!-- step: essai -->

            ```activity
            id: cibles
            type: mouse-lab
            prompt: "Cliquez sur le rond."
            goals: [click]
            feedback: "Vous savez viser."
            ```

            ## Question
            <!-- step: question -->

            ```activity
            id: bouton
            type: choice
            prompt: "Quel bouton sert le plus ?"
            options:
              - text: "Celui de gauche"
                right: true
                feedback: "Il choisit."
              - text: "Celui de droite"
                feedback: "Il ouvre un menu."
              - text: "La petite roue"
                feedback: "Elle fait descendre la page."
            hint: "Regardez votre main."
            taught_in: tenir
            ```

            ## Pour plus tard
            <!-- review -->

            ```activity
            id: encore
            type: choice
            prompt: "Vous ouvrez un dessin. Que pressez-vous ?"
            options:
              - text: "La petite roue"
                feedback: "Elle fait descendre la page."
              - text: "La gauche"
                right: true
                feedback: "Il choisit."
            hint: "Lequel est sous le doigt ?"
            taught_in: tenir
            variant_of: bouton
            ```
            """;

    private Calm() {}

    /** The module with a part of its text changed; fails when the part is not there or the reader refuses what comes out. */
    static Revision with(String part, String instead) {
        assertThat(MODULE).contains(part);
        return read(MODULE.replace(part, instead));
    }

    static Revision read(String text) {
        var media = Map.of("main.svg", Media.of("image/svg+xml", Samples.SVG.getBytes(StandardCharsets.UTF_8)));
        var reading = new ModuleReader(Samples.THEMES, Samples.FRAMEWORKS).read("calme", text, media);
        return switch (reading) {
            case ModuleReading.Good it -> it.revision();
            case ModuleReading.Faulty it -> throw new AssertionError(it.problems());
        };
    }

    static Library library(Glossary glossary, Revision... revisions) {
        var byId = new LinkedHashMap<String, Revision>();
        Arrays.stream(revisions).forEach(it -> byId.put(it.module().id(), it));
        return new Library(
                byId,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                Map.of(),
                Map.of(),
                List.of(),
                glossary,
                List.of());
    }

    /** All that there is to say of a module on the day of these tests, without a glossary. */
    static List<Hint> hints(Revision revision) {
        return Counsel.of(revision, library(new Glossary(List.of())), TODAY);
    }

    static List<HintRule> rules(Revision revision) {
        return hints(revision).stream().map(Hint::rule).toList();
    }
}
