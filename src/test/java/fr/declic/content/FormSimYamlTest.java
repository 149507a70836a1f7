package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.FieldValues;
import fr.declic.activity.FormSim;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormSimYamlTest {

    private static final String FORM = """
            ```activity
            id: demande
            type: form-sim
            prompt: "Faites la demande."
            service: "Valmobile"
            address: valmobile.example
            draft: true
            receipt: VM
            done: "Oui."
            documents:
              - id: carte
                name: carte.jpg
                looks: identity
                what: "Carte"
              - id: facture
                name: facture.jpg
                looks: bill
                what: "Facture"
            pages:
              - id: vous
                title: "Vous"
                fields:
                  - id: nom
                    kind: text
                    label: "Nom"
                    value: "Valtier"
                  - id: carte-bus
                    kind: choice
                    label: "Carte"
                    options: ["Mois", "Année"]
                    prices: "20 200"
                  - id: exact
                    kind: tick
                    label: "Exact"
              - id: pieces
                title: "Pièces"
                fields:
                  - id: piece
                    kind: file
                    label: "Pièce"
                    documents: [carte, facture]
            faults:
              - id: penchee
                kind: sideways
                on: carte
                always: true
              - id: lourde
                kind: heavy
                on: facture
              - id: refus
                kind: rejected
                on: piece
                with: facture
                say: "Elle est coupée."
              - id: ancien
                kind: prefilled
                on: nom
                with: "Durand"
            identity:
              - name: "Nom"
                value: "Valtier"
            tasks:
              - id: garder
                ask: "Gardez."
                when: [draft saved]
                help: "En bas."
                right: "Oui."
              - id: envoyer
                ask: "Envoyez."
                when: [sent]
                help: "En bas."
                right: "Oui."
            feedback: "Bien."
            ```
            """;

    @Test
    void theFormOfTheseTestsHasNoFault() {
        assertThat(faults(FORM)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            address: valmobile.example | address: valmobile.fr          | « valmobile.fr » n'est pas une adresse inventée.
            receipt: VM                | receipt: vm                    | Ce début de numéro n'est pas permis.
            name: carte.jpg            | name: ../carte.jpg             | « ../carte.jpg » n'est pas un nom de fichier.
            looks: identity            | looks: passport                | « passport » n'est pas connu ici.
            - id: vous                 | - id: sending                  | « sending » veut dire l'envoi : ce n'est pas un nom de page.
            - id: pieces               | - id: vous                     | « vous » est écrit deux fois.
            - id: exact                | - id: nom                      | « nom » est écrit deux fois.
            - id: facture              | - id: carte                    | « carte » est écrit deux fois.
            - id: lourde               | - id: penchee                  | « penchee » est écrit deux fois.
            prices: "20 200"           | prices: "20"                   | Ces prix ne vont pas avec ce champ.
            prices: "20 200"           | prices: "20 2,5"               | Ces prix ne vont pas avec ce champ.
            label: "Exact"             | label: "Exact"~    value: "si"                       | « si » n'est pas une valeur pour ce champ.
            label: "Exact"             | label: "Exact"~    required: true~    value: "non" | Cette case est obligatoire, et il ne faut pas la cocher.
            label: "Nom"               | label: "Nom"~    options: ["a", "b"]                 | La clé « options » n'est pas connue ici.
            kind: text                 | kind: date                     | « Valtier » n'est pas une valeur pour ce champ.
            documents: [carte, facture] | documents: []                 | Aucun document ne convient.
            documents: [carte, facture] | documents: [carte, facture, bail] | Le document « bail » n'existe pas.
            on: carte                  | on: vous                       | « vous » ne peut pas avoir cette panne.
            on: piece                  | on: nom                        | « nom » ne peut pas avoir cette panne.
            on: nom                    | on: exact                      | « exact » ne peut pas avoir cette panne.
            kind: heavy                | kind: expired                  | « facture » ne peut pas avoir cette panne.
            with: facture              | with: bail                     | Le champ n'accepte pas le document « bail ».
            with: "Durand"             | with: "Valtier"                | Cette valeur n'est pas une valeur fausse de ce champ.
            on: carte~always: true  | on: carte~with: "a"         | La clé « with » n'est pas connue ici.
            kind: heavy~on: facture | kind: heavy~on: facture~always: true | Les pannes « penchee » et « lourde » viennent ensemble au même endroit.
            when: [draft saved]        | when: [reduced]                | La tâche « garder » attend une panne qui ne vient pas à chaque fois.
            when: [draft saved]        | when: [cropped]                | « cropped » n'arrive jamais dans cet exercice.
            """)
    void oneFaultIsTold(String find, String replace, String message) {
        var changed = FORM.replaceFirst(
                java.util.regex.Pattern.quote(lines(find)), java.util.regex.Matcher.quoteReplacement(lines(replace)));
        assertThat(changed).isNotEqualTo(FORM);

        var expected = message.replaceAll(" (?=[:;!?»])|(?<=«) ", "\u00a0");
        assertThat(faults(changed)).singleElement().asString().startsWith(expected);
    }

    @Test
    void aTaskForWhatComesBeforeSendingCannotComeAfterIt() {
        var late = FORM.replace("when: [draft saved]", "when: [sending]")
                .replace("when: [sent]", "when: [draft saved]")
                .replace("when: [sending]", "when: [sent]");

        assertThat(faults(late))
                .singleElement()
                .asString()
                .startsWith("La tâche «\u00a0envoyer\u00a0» vient trop tard");
    }

    @Test
    void nobodyIsAskedToTypeWithoutAnInventedIdentity() {
        var nobody = FORM.replaceFirst("(?s)identity:.*?tasks:", "tasks:");

        assertThat(faults(nobody)).containsExactly("Il y a des champs à remplir, et personne à jouer.");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "DATE, 29/02/2024, true",
        "DATE, 29/02/2023, false",
        "DATE, 5/3/1958, false",
        "DATE, 01/01/1899, false",
        "IBAN, FR54 0000 0000 0012 3456 7890 142, true",
        "IBAN, FR54 0000 0000 0012 3456 7890 143, false",
        "PHONE, 07 00 00 12 34, true",
        "PHONE, 7 00 00 12 34, false",
        "EMAIL, rosa@courriel.example, true",
        "EMAIL, rosa.courriel.example, false",
        "NUMBER, 12, true",
        "NUMBER, 1 2, false",
        "TICK, non, true",
        "FILE, carte, false"
    })
    void anExpectedValueHasTheFormThatTheFieldAsks(FormSim.Kind kind, String value, boolean fits) {
        assertThat(FieldValues.fits(kind, value, List.of())).isEqualTo(fits);
    }

    private static String lines(String text) {
        return text.replace("~", "\n    ");
    }

    private static List<String> faults(String form) {
        var module = Samples.MODULE.replace("## À retenir", "## Une demande\n\n" + form + "\n## À retenir");
        assertThat(module).contains("form-sim");
        return Samples.problems(Samples.read(module)).stream()
                .map(ContentProblem::message)
                .toList();
    }
}
