package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The faults of the activities that the server plays by itself: pictures, numbers, sheets, stories, texts. */
class ServerPlayedTest {

    private static final String ACTIVITIES = """

            ## Trouver

            ```activity
            id: trouver
            type: hotspot
            prompt: "Où est la main ?"
            picture: main.svg
            alt: "Une main sur une souris."
            spots:
              - text: "La main"
                at: "10 10 30 30"
                right: true
                feedback: "Oui."
              - text: "Le fil"
                at: "50 50 20 20"
                feedback: "Non."
            hint: "Cherchez."
            taught_in: tenir
            ```

            ## Légender

            ```activity
            id: legender
            type: image-context
            prompt: "Que voit-on ?"
            picture: main.svg
            alt: "Une main."
            captions:
              - text: "Une main au repos"
                when: "Lundi"
                where: "À la mairie"
                right: true
                feedback: "Oui."
              - text: "Une main en colère"
                when: "Mardi"
                where: "Dans la rue"
                feedback: "Non."
            hint: "Regardez."
            taught_in: tenir
            ```

            ## Estimer

            ```activity
            id: estimer
            type: estimate
            prompt: "Combien ?"
            least: 0
            most: 100
            unit: "%"
            figure: 33
            near: 5
            feedback: "Un tiers."
            source: "Une enquête."
            caution: "Elle ne dit pas qui."
            hint: "Pensez."
            taught_in: tenir
            ```

            ## Préparer

            ```activity
            id: preparer
            type: checklist
            prompt: "Que prenez-vous ?"
            title: "Mon sac"
            items: ["Mes lunettes", "Mon téléphone"]
            own: 2
            feedback: "C'est prêt."
            hint: "Peu de choses."
            taught_in: tenir
            ```

            ## Vivre

            ```activity
            id: vivre
            type: scenario
            prompt: "Que faites-vous ?"
            meters:
              - id: confiance
                name: "La confiance"
                start: 5
            scenes:
              - id: debut
                say: "Il hésite."
                turns:
                  - text: "Attendre"
                    then: bien
                    effects: [confiance +2]
                    feedback: "Il essaie."
                  - text: "Prendre la souris"
                    then: mal
                    effects: [confiance -2]
                    feedback: "Il regarde."
              - id: bien
                say: "Il a réussi."
                end: "Seul"
                worth: 100
              - id: mal
                say: "C'est fait."
                end: "Sans lui"
                worth: 0
            hint: "Patience."
            taught_in: tenir
            ```

            ## Réécrire

            ```activity
            id: reecrire
            type: rewrite-lab
            prompt: "Plus simple."
            text: "Il conviendra que vous procédiez à la régularisation de votre situation administrative antérieurement au 5 mai, étant entendu que les pièces qui seraient manquantes devront impérativement être transmises."
            keep:
              - words: ["5 mai"]
                feedback: "La date manque."
            example: "Envoyez vos papiers avant le 5 mai."
            feedback: "C'est clair."
            hint: "Une idée."
            taught_in: tenir
            ```
            """;

    private static List<ContentProblem> problems(String from, String to) {
        assertThat(ACTIVITIES).contains(from);
        return problems(ACTIVITIES.replace(from, to.replace("\\n", "\n")));
    }

    private static List<ContentProblem> problems(String activities) {
        var before = "\n## [^\n]*\n<!-- review -->";
        // A resident would have too many questions on the path.
        var module = Samples.MODULE
                .replace("audience: resident", "audience: adviser")
                .replaceFirst(before, Matcher.quoteReplacement(activities) + "$0");
        return Samples.problems(Samples.read(module));
    }

    @Test
    void asTheyAreWrittenTheyHaveNoFault() {
        assertThat(problems(ACTIVITIES)).isEmpty();
    }

    @ParameterizedTest(name = "« {1} » in place of « {0} »")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            at: "10 10 30 30"        ; at: "80 10 30 30"        ; n'est pas une place dans l'image.
            at: "10 10 30 30"        ; at: "10 10 30"              ; n'est pas une place
            picture: main.svg           ; picture: autre.svg          ; Le fichier « autre.svg » manque.
            at: "50 50 20 20"        ; at: "50 50 20 20"\\n    shape: étoile ; « étoile » n'est pas connu ici.
            text: "Le fil"              ; text: "La main"             ; deux fois
            when: "Lundi"               ; day: "Lundi"                ; La clé « when » manque.
            text: "Une main en colère"  ; text: ""                    ; Ce texte est vide.
            most: 100                   ; most: 0                     ; Cette échelle n'en est pas une.
            near: 5                     ; near: 500                   ; Cette échelle n'en est pas une.
            figure: 33                  ; figure: 133                 ; Le vrai nombre n'est pas sur l'échelle.
            figure: 33                  ; figure: beaucoup            ; « beaucoup » n'est pas un nombre permis.
            source: "Une enquête."      ; source: ""                  ; Ce texte est vide.
            ["Mes lunettes", "Mon téléphone"] ; ["Mes lunettes"]      ; Cette liste a 1 élément.
            own: 2                      ; own: 9                      ; « 9 » n'est pas un nombre permis.
            then: mal                   ; then: ailleurs              ; mène à une scène qui n'existe pas.
            then: mal                   ; then: bien                  ; Aucun chemin ne mène à la scène « mal ».
            then: bien                  ; then: debut                 ; Aucun chemin ne mène à la scène « bien ».
            [confiance +2]              ; [confiance beaucoup]        ; « confiance beaucoup » n'est pas un effet.
            [confiance +2]              ; [temps +2]                  ; La jauge « temps » n'existe pas.
            end: "Seul"                 ; ending: "Seul"              ; Cette scène n'a pas de suite, ou en a deux sortes.
            start: 5                    ; start: 50                   ; « 50 » n'est pas un nombre permis.
            avant le 5 mai              ; avant le 6 mai              ; L'exemple ne dit pas « 5 mai ».
            ["5 mai"]                   ; []                          ; Cette liste a 0 élément.
            """)
    void aFaultIsSaidWhereItIs(String from, String to, String message) {
        assertThat(problems(from, to))
                .anySatisfy(
                        it -> assertThat(it.message().replace('\u00a0', ' ')).contains(message))
                .allSatisfy(it -> assertThat(it.line()).isPositive());
    }

    @Test
    void aStoryThatTurnsRoundForeverIsRefused() {
        assertThat(problems(ACTIVITIES.replace("then: bien", "then: debut").replace("then: mal", "then: debut")))
                .anySatisfy(it -> assertThat(it.message()).contains("on tourne en rond"));
    }

    @Test
    void aTextThatIsAlreadyEasyIsNotOneToWriteAgain() {
        var text = ACTIVITIES.substring(ACTIVITIES.indexOf("text: \"Il conviendra"), ACTIVITIES.indexOf("\nkeep:"));
        assertThat(problems(text, "text: \"Envoyez vos papiers avant le 5 mai.\""))
                .extracting(ContentProblem::message)
                .contains("Ce texte est déjà simple.");
    }
}
