package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserSimYamlTest {

    private static final String ACTIVITY = """

            ## Naviguer

            ```activity
            id: chercher
            type: browser-sim
            prompt: "Cherchez."
            start: accueil
            pages: ["accueil.md", "pub.md"]
            bookmarks: [pub]
            tasks:
              - id: ouvrir
                ask: "Ouvrez."
                when: [follow pub]
                help: "Un lien."
                right: "Oui."
            feedback: "Fin."
            ```
            """;

    /** The module of the samples with a browser before its review, one thing in it or in a page changed. */
    private static List<ContentProblem> problems(String file, String from, String to) {
        var module = Samples.MODULE.replaceFirst("\n## [^\n]*\n<!-- review -->", ACTIVITY.replace("$", "\\$") + "$0");
        var files = Samples.files(module);
        var name = "modules/essai/" + file;
        var text = new String(files.get(name), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(name, Samples.utf8(text.replace(from, to)));
        return Samples.problems(Samples.read(files));
    }

    @ParameterizedTest(name = "{0}: « {2} » in place of « {1} »")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            module.md   ; start: accueil        ; start: ailleurs        ; La page « ailleurs » n'existe pas
            module.md   ; bookmarks: [pub]      ; bookmarks: [perdu]     ; La page « perdu » n'existe pas
            module.md   ; , "pub.md"            ; , "absent.md"          ; Le fichier « absent.md » manque.
            module.md   ; , "pub.md"            ; ``                     ; Cette liste a 1 élément.
            module.md   ; [follow pub]          ; [follow accueil]       ; « follow accueil » n'arrive jamais
            accueil.md  ; [plan](pub)           ; [plan](plus-tard)      ; La page « plus-tard » n'existe pas
            accueil.md  ; [plan](pub)           ; [plan](https://a.fr)   ; Un lien ne mène pas à une page
            accueil.md  ; ### Un titre          ; ## Un titre            ; Un titre s'écrit ###
            accueil.md  ; Vite.                 ; <b>Vite</b>            ; Le HTML est refusé.
            accueil.md  ; ![Une main]           ; ![]                    ; Une image n'a pas de texte alternatif.
            accueil.md  ; main.svg              ; autre.svg              ; Le fichier « autre.svg » manque.
            accueil.md  ; plan.pdf, 240 ko      ; plan                   ; « plan » n'est pas un fichier
            accueil.md  ; [!ANNONCE] Moins cher ; [!ANNONCE]             ; « [!ANNONCE] » n'a pas de titre
            accueil.md  ; [!CHERCHER]           ; [!TROUVER]             ; « [!TROUVER] » n'est pas connu
            accueil.md  ; title:                ; titre:                 ; La clé « title » manque
            accueil.md  ; www.val.example       ; www.val.fr             ; n'est pas une adresse inventée
            pub.md      ; http://pub.example/a?b=1 ; https://www.val.example/ ; est écrit deux fois
            pub.md      ; ---                   ; +++                    ; Son en-tête manque.
            """)
    void aFaultIsToldWithItsPlace(String file, String from, String to, String message) {
        assertThat(problems(file, from, to))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.line()).isPositive())
                .anySatisfy(it -> assertThat(it.message().replace('\u00a0', ' ').replace('\u202f', ' '))
                        .contains(message));
    }

    @Test
    void withoutAChangeThereIsNoFault() {
        assertThat(problems("module.md", "start", "start")).isEmpty();
    }
}
