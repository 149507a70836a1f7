package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.ImageCrop;
import fr.declic.activity.MapLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the readers of {@code map-lab} and {@code image-crop} refuse, and what can happen in them. */
class PicturedLabsTest {

    private static final String STORY = """
            tasks:
              - id: essayer
                ask: "Essayez."
                when: [EVENT]
                help: "Lisez."
                right: "Bien."
            feedback: "C'est fait."
            """;

    private static final String MAP = """
            id: essai-lab
            type: map-lab
            prompt: "Posez les cartes."
            picture: main.svg
            alt: "Une vallée"
            topics:
              - id: demarches
                name: "Démarches"
            zones:
              - id: valpre
                name: "Valpré"
                at: "0 0 40 40"
                near: [lorne]
              - id: lorne
                name: "Lorne"
                at: "50 50 40 40"
            cards:
              - id: familles
                kind: public
                text: "Des familles"
                needs: [demarches]
              - id: mairie
                kind: place
                text: "La mairie"
                offers: [demarches]
                zones: [valpre]
                elsewhere: "Elle est à Valpré."
                start: valpre
            """ + STORY.replace("EVENT", "no-gap");

    private static final String CROP = """
            id: essai-lab
            type: image-crop
            prompt: "Déplacez le cadre."
            picture: main.svg
            alt: "Une place"
            veil: true
            spots:
              - text: "un homme"
                at: "0 0 20 40"
              - text: "un ballon"
                at: "60 0 20 40"
            views:
              - id: serre
                name: "Cadre serré"
                at: "0 0 30 40"
                sees: "Un homme."
                question: "Que fait-il ?"
                readings: ["Il salue.", "Il appelle."]
              - id: large
                name: "Cadre large"
                at: "0 0 90 60"
                sees: "Un homme, un ballon."
                question: "Et là ?"
                readings: ["Il joue.", "Il salue."]
            start: serre
            """ + STORY.replace("EVENT", "frame large");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            near: [lorne]             | near: [lorme]             | La zone « lorme » n'existe pas.
            near: [lorne]             | near: [valpre]            | Une zone est toujours près d'elle-même.
            at: "50 50 40 40"         | at: "30 30 40 40"         | Les zones « valpre » et « lorne » se chevauchent.
            at: "50 50 40 40"         | at: "50 50 12 40"         | « 50 50 12 40 » n'est pas une place dans l'image.
            at: "50 50 40 40"         | at: "70 50 40 40"         | « 70 50 40 40 » n'est pas une place dans l'image.
            id: lorne                 | id: valpre                | « valpre » est écrit deux fois.
            name: "Lorne"             | name: "Valpré"            | « Valpré » est écrit deux fois.
            needs: [demarches]        | needs: [permis]           | Le sujet « permis » n'existe pas.
            offers: [demarches]       | offers: [permis]          | Le sujet « permis » n'existe pas.
            kind: place               | kind: lieu                | « lieu » n'est pas connu ici.
            zones: [valpre]           | zones: [ici]              | La zone « ici » n'existe pas.
            zones: [valpre]           | zones: []                 | Cette liste est vide.
            zones: [valpre]           | difficulty: 1             | La clé « difficulty » n'est pas connue ici.
            elsewhere: "Elle est à Valpré." | # rien              | La clé « elsewhere » manque.
            needs: [demarches]        | elsewhere: "Pas là."      | Cette carte peut aller partout : cette phrase ne serait jamais lue.
            start: valpre             | start: lorne              | Cette carte commence là où elle ne peut pas aller.
            start: valpre             | start: ici                | La zone « ici » n'existe pas.
            text: "La mairie"         | text: "Des familles"      | « Des familles » est écrit deux fois.
            picture: main.svg         | picture: absent.svg       | Le fichier « absent.svg » manque.
            when: [no-gap]            | when: [no-duplicate]      | « no-duplicate » n'arrive jamais dans cet exercice.
            when: [no-gap]            | when: [place mairie lorne] | « place mairie lorne » n'arrive jamais dans cet exercice.
            offers: [demarches]       | needs: []                 | « no-gap » n'arrive jamais dans cet exercice.
            """)
    void aFaultOfAMapIsToldWithItsRemedy(String find, String by, String message) {
        assertRefused(MAP, find, by, message);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            at: "0 0 90 60"           | at: "0 0 34 40"           | Les cadres « serre » et « large » se ressemblent trop.
            at: "0 0 90 60"           | at: "0 0 100 90"          | Ce cadre montre presque toute l'image.
            at: "0 0 90 60"           | at: "0 0 90 8"            | « 0 0 90 8 » n'est pas une place dans l'image.
            id: large                 | id: serre                 | « serre » est écrit deux fois.
            name: "Cadre large"       | name: "Cadre serré"       | « Cadre serré » est écrit deux fois.
            text: "un ballon"         | text: "un homme"          | « un homme » est écrit deux fois.
            readings: ["Il joue.", "Il salue."] | readings: ["Il joue."] | Cette liste a 1 élément.
            start: serre              | start: loin               | Le cadre « loin » n'existe pas.
            start: serre              | # rien                    | Rien ne serait caché : on commence par toute l'image.
            veil: true                | veil: oui                 | « oui » n'est pas connu ici.
            question: "Et là ?"       | # rien                    | La clé « question » manque.
            picture: main.svg         | picture: absent.svg       | Le fichier « absent.svg » manque.
            when: [frame large]       | when: [frame loin]        | « frame loin » n'arrive jamais dans cet exercice.
            """)
    void aFaultOfAFrameIsToldWithItsRemedy(String find, String by, String message) {
        assertRefused(CROP, find, by, message);
    }

    private static void assertRefused(String lab, String find, String by, String message) {
        assertThat(lab).contains(find);
        var problems = Samples.problems(Samples.read(module(lab.replace(find, by))));
        assertThat(problems).isNotEmpty().allSatisfy(it -> {
            assertThat(it.remedy()).isNotBlank();
            assertThat(it.line()).isPositive();
        });
        assertThat(problems)
                .extracting(ContentProblem::message)
                .contains(message.replaceAll(" (?=[:;?!»])|(?<=«) ", "\u00a0"));
    }

    @Test
    void bothAreReadAndWrittenBackTheSame() {
        for (var lab : new String[] {MAP, CROP}) {
            var first = Samples.revision(Samples.read(module(lab)));
            var again = Samples.revision(Samples.read(first.text()));
            assertThat(again.module()).isEqualTo(first.module());
            assertThat(first.media()).containsKey("main.svg");
        }
    }

    @Test
    void aCardThatMayNotGoEverywhereIsOnlyEverPlacedWhereItMay() {
        var map = (MapLab) activity(MAP);

        assertThat(map.events())
                .contains("place mairie", "place mairie valpre", "place familles lorne", "no-gap", "all-placed")
                .doesNotContain("place mairie lorne", "no-duplicate");
    }

    @Test
    void everyFrameCanBeReachedAndAnswered() {
        var crop = (ImageCrop) activity(CROP);

        assertThat(crop.events())
                .containsExactlyInAnyOrder(
                        "whole", "compare", "frame serre", "frame large", "answer serre", "answer large");
    }

    private static Object activity(String lab) {
        return Samples.revision(Samples.read(module(lab)))
                .module()
                .activity("essai-lab")
                .orElseThrow();
    }

    /** The sample, with this lab in one step more. */
    private static String module(String lab) {
        return Samples.MODULE.replace("\n## À retenir", "\n## Le lab\n\n```activity\n" + lab + "```\n\n## À retenir");
    }
}
