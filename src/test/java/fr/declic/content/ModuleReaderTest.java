package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.ShortText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModuleReaderTest {

    @Test
    void theSampleIsReadWithAllItsParts() {
        var revision = Samples.revision(Samples.read(Samples.MODULE));
        var module = revision.module();

        assertThat(module.title()).isEqualTo("Un essai");
        assertThat(module.guide()).isEqualTo("Erreur fréquente : aller trop vite.\nDemandez : « Que voyez-vous ? »");
        assertThat(module.reviewEvery()).contains(6);
        assertThat(module.steps())
                .extracting(Step::id)
                .containsExactly("tenir", "question", "mot", "atelier", "ecrire", "retenir");
        assertThat(module.steps().getFirst().sound()).contains("tenir.mp3");
        assertThat(module.steps().getFirst().blocks())
                .singleElement()
                .isInstanceOfSatisfying(Step.Text.class, it -> assertThat(it.markdown())
                        .startsWith("Posez la main.\n")
                        .endsWith("> Prenez votre temps."));
        assertThat(module.steps().get(3).blocks()).hasSize(3);
        assertThat(module.review()).hasSize(2);
        assertThat(revision.media().keySet()).containsExactlyInAnyOrder("main.svg", "tenir.mp3");
        assertThat(module.activity("quel-bouton")).get().isInstanceOfSatisfying(Choice.class, it -> {
            assertThat(it.shuffle()).isFalse();
            assertThat(it.about().taughtIn()).contains("tenir");
            assertThat(module.competenciesOf(it)).containsExactly("crcn:5.2");
        });
        assertThat(module.activity("quel-signe")).get().isInstanceOfSatisfying(ShortText.class, it -> assertThat(
                        it.forgive())
                .containsExactly(Leniency.SPACES));
    }

    /** Every row changes one thing in the sample; the line is where the change begins, plus the number given. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', maxCharsPerColumn = 20000, textBlock = """
            # The form of the head
            ---\\nid: essai                 | id: essai                         | 0 |                | L'en-tête manque.
            minutes: 8                      | minutes: 8\\nminutes: 9           | 1 | minutes        | La clé « minutes » est écrite deux fois.
            minutes: 8                      | minutes: 8\\ncouleur: "bleu"      | 1 | couleur        | La clé « couleur » n'est pas connue ici.
            minutes: 8                      | minutes: &a 8                     | 0 |                | Une ancre YAML (&) est interdite.
            minutes: 8                      | minutes: !!int 8                  | 0 |                | Une étiquette YAML (!) est interdite.
            minutes: 8                      | minutes: {a: 8}                   | 0 |                | Les accolades « {…} » sont interdites ici.
            minutes: 8                      | minutes: *a                       | 0 |                | Un alias YAML (*) est interdit.
            title: "Un essai"               | title: Un essai : deux            | 0 |                | Cette ligne n'est pas du YAML simple.
            title: "Un essai"               | title: Un essai                   | 0 | title          | Ce texte n'est pas entre guillemets doubles.
            title: "Un essai"               | title: 'Un essai'                 | 0 | title          | Ce texte n'est pas entre guillemets doubles.
            title: "Un essai"               | title: ["Un essai"]               | 0 | title          | On attend ici un texte simple.
            title: "Un essai"               | title: "Un\\\\u0007 essai"        | 0 | title          | Ce texte contient un caractère invisible.
            competencies: [digcomp:5.2]     | competencies: [[digcomp:5.2]]     | 0 |                | Une liste « […] » ne contient que des textes.
            competencies: [digcomp:5.2]     | competencies: digcomp:5.2         | 0 | competencies   | On attend ici une liste.
            # The values of the head
            id: essai                       | id: autre                         | 0 | id             | L'identifiant n'est pas le nom du dossier.
            id: essai                       | id: Essai                         | 0 | id             | « Essai » n'est pas un identifiant.
            title: "Un essai"               | title: ""                         | 0 | title          | Ce texte est vide.
            title: "Un essai"               | title: "Un"                       | 0 | title          | Ce texte est trop court.
            title: "Un essai"               | title: "Un essai                                                                                     bien long." | 0 | title | Ce texte a
            title: "Un essai"               | title: "Un\\\\nessai"             | 0 | title          | Ce texte tient sur une seule ligne.
            title: "Un essai"               | # title                           | -1 | title         | La clé « title » manque.
            language: fr                    | language: "le français"           | 0 | language       | « le français » n'est pas un code de langue.
            audience: resident              | audience: habitant                | 0 | audience       | « habitant » n'est pas connu ici.
            theme: first-clicks             | theme: clics                      | 0 | theme          | Le thème « clics » n'existe pas.
            minutes: 8                      | minutes: 21                       | 0 | minutes        | « 21 » n'est pas un nombre permis.
            minutes: 8                      | minutes: huit                     | 0 | minutes        | « huit » n'est pas un nombre permis.
            objective: "Vous savez essayer."| objective:                        | 0 | objective      | Ce texte est vide.
            can_do: "Je sais essayer."      | can_do: ""                        | 0 | can_do         | Ce texte est vide.
            can_do: "Je sais essayer."      | can_do: "Vous savez essayer."     | 0 | can_do         | Cette phrase ne commence pas par « Je ».
            can_do: "Je sais essayer."      | can_do: "Je sais essayer, puis essayer, puis essayer, puis essayer, puis essayer, puis essayer, puis essayer, puis essayer, puis essayer." | 0 | can_do | Ce texte a
            can_do: "Je sais essayer."      | can_do: "Je sais"\\ncan_do: "Je sais" | 1 | can_do       | La clé « can_do » est écrite deux fois.
            competencies: [digcomp:5.2]     | competencies: [digcomp:9.9]       | 0 | competencies   | La compétence « digcomp:9.9 » n'existe pas.
            competencies: [digcomp:5.2]     | competencies: [digcomp:5]         | 0 | competencies   | La compétence « digcomp:5 » n'existe pas.
            competencies: [digcomp:5.2]     | competencies: [digcomp:5.2, digcomp:5.2] | 0 | competencies | « digcomp:5.2 » est écrit deux fois.
            prerequisites: []               | prerequisites: [essai]            | 0 | prerequisites  | Un module ne se demande pas lui-même avant.
            authors: ["L'équipe Déclic"]    | authors: []                       | 0 | authors        | Cette liste a 0 élément.
            authors: ["L'équipe Déclic"]    | authors: [Awa]                    | 0 | authors[1]     | Ce texte n'est pas entre guillemets doubles.
            licence: CC-BY-SA-4.0           | licence: MIT                      | 0 | licence        | « MIT » n'est pas connu ici.
            checked_on: 2026-11-22          | checked_on: 22/11/2026            | 0 | checked_on     | « 22/11/2026 » n'est pas une date.
            checked_on: 2026-11-22          | checked_on: 2026-02-30            | 0 | checked_on     | « 2026-02-30 » n'est pas une date.
            review_every: 6 months          | review_every: 6 mois              | 0 | review_every   | « 6 mois » n'est pas connu ici.
            review_every: 6 months          | certainty: sure                   | 0 | certainty      | « sure » n'est pas connu ici.
            url: "https://exemple.fr/page"  | url: "exemple.fr"                 | 0 | sources[1].url | « exemple.fr » n'est pas une adresse du web.
            url: "https://exemple.fr/page"  | url: "https://exemple.fr/page"\\n    page: 3 | 1 | sources[1].page | La clé « page » n'est pas connue ici.
            who: "Samia"                    | who: Samia                        | 0 | tested_with[1].who | Ce texte n'est pas entre guillemets doubles.
            adapted_from: autre-module      | adapted_from: "Un autre"          | 0 | adapted_from   | « Un autre » n'est pas un identifiant.
            # Steps
            ¤## Tenir la souris¤ | Bonjour.\\n\\n## Tenir la souris  | 0 |                | Ce texte est avant la première étape.
            ¤## Tenir la souris¤ | ## Tenir *la* souris              | 0 |                | Un titre d'étape est du texte simple.
            ¤## Tenir la souris¤ | ## Tenir la souris #              | 0 |                | Un titre d'étape est du texte simple.
            ¤## Tenir la souris¤ | Tenir\\n---                       | 0 |                | Une ligne de tirets sous un texte en fait un titre.
            <!-- step: question -->         | <!-- step: tenir -->              | -1 | step          | L'identifiant d'étape « tenir » sert deux fois.
            <!-- step: question -->         | <!-- step: fin -->                | -1 | step          | L'identifiant d'étape « fin » est celui d'une autre page.
            <!-- step: question -->         | <!-- step: Ma_question -->        | -1 | step          | Cette étape n'a pas d'identifiant correct.
            <!-- step: atelier -->          | <!-- étape: atelier -->           | 0 |                | Ce commentaire n'est pas compris.
            Posez la main.                  | <!-- rien -->                     | 0 |                | Ce commentaire n'est pas compris.
            Posez la main.                  | Posez <b>la</b>.                  | 0 |                | Le HTML est refusé.
            Posez la main.                  | <p>Posez</p>\\n                   | 0 |                | Le HTML est refusé.
            Posez la main.                  | # Posez                           | 0 |                | Ce titre n'a pas sa place ici.
            ¤### Un détail¤ | #### Un détail                    | 0 |                | Ce titre n'a pas sa place ici.
            ¤### Un détail¤ | - ### Un détail                   | 0 |                | Ce titre n'a pas sa place ici.
            Posez la main.                  | Lisez\\n[ici](https://exemple.fr). | 1 |               | Un lien vers un autre site est refusé.
            Posez la main.                  | Lisez <https://exemple.fr>.       | 0 |                | Un lien vers un autre site est refusé.
            Posez la main.                  | [Ici](//exemple.fr)               | 0 |                | Un lien vers un autre site est refusé.
            Posez la main.                  | [Ici](javascript:alert)           | 0 |                | Un lien vers un autre site est refusé.
            Posez la main.                  | [ici]: https://exemple.fr\\n      | 0 |                | Une définition de lien est refusée.
            [software]{lang=en}             | [software]{langue=en}             | 0 |                | « {langue=en} » n'est pas connu ici.
            [!AVIS] Samia Test, 2021        | [!AVIS] Samia Test                | 0 |                | Cet avis n'a pas de nom ou d'année.
            [!AVIS] Samia Test, 2021        | [!AVIS] 2021                      | 0 |                | Cet avis n'a pas de nom ou d'année.
            [!AVIS] Samia Test, 2021        | [!NOTE] Samia Test, 2021          | 0 |                | « [!NOTE] » n'est pas connu ici.
            > Prenez votre temps.           | >                                 | -1 |               | Cet avis est vide.
            Bravo.                          | ```text\\nBravo\\n```             | 0 |                | « text » n'est pas connu ici.
            Bravo.                          | ```activity\\nid: deux\\ntype: first-gesture\\nprompt: "Appuyez."\\ngoals: [press]\\nfeedback: "Oui."\\n``` | 0 | | Cette étape a plus d'une activité.
            - Je pose la main.              | - Je pose\\n\\n  ```activity\\n  id: a\\n  ``` | 2 |    | Une activité est hors des listes et des citations.
            - Je pose la main.              |                                   | -3 |               | Cette étape est vide.
            ¤## Pour réviser\\n<!-- review -->¤ | ## Pour réviser\\n<!-- review -->\\n\\nUn mot. | 3 | review | La partie « review » ne contient que des activités.
            # Pictures
            ![Une main sur une souris](main.svg) | ![](main.svg)                | 0 |                | Cette image n'a pas de texte alternatif.
            ![Une main sur une souris](main.svg) | ![Une main](pied.svg)        | 0 |                | Le fichier « pied.svg » manque.
            ![Une main sur une souris](main.svg) | ![Une main](https://exemple.fr/main.svg) | 0 |    | Un fichier d'un autre site est refusé.
            ![Une main sur une souris](main.svg) | ![Une main](../autre/main.svg) | 0 |              | « ../autre/main.svg » n'est pas un nom de fichier permis.
            ![Une main sur une souris](main.svg) | ![Une main](main.gif)        | 0 |                | « main.gif » n'est pas un nom de fichier permis.
            ![Une main sur une souris](main.svg) | Voici ![une main](main.svg)  | 0 |                | Une image est seule dans son paragraphe.
            ![Une main sur une souris](main.svg) | ![Une main](main.svg "Titre") | 0 |               | Une image n'a pas de titre.
            sound: tenir.mp3                | sound: absent.mp3                 | 0 |                | Le fichier « absent.mp3 » manque.
            sound: tenir.mp3                | sound: tenir.wav                  | 0 |                | « tenir.wav » n'est pas un nom de fichier permis.
            # Activities
            id: quel-bouton                 | id: cibles                        | 38 | id            | L'identifiant « cibles » sert deux fois.
            type: choice                    | type: quiz                        | 0 | type           | Le type « quiz » n'existe pas.
            type: choice                    | genre: choice                     | -1 | type          | La clé « type » manque.
            prompt: "Quel bouton ?"         | prompt: Quel bouton : lequel ?    | 0 |                | Cette ligne n'est pas du YAML simple.
            prompt: "Quel bouton ?"         | prompt: "Quel <b>bouton</b> ?"    | 0 | prompt         | Le HTML est refusé.
            prompt: "Quel bouton ?"         | prompt: "Quel [bouton](/m/a) ?"   | 0 | prompt         | Un lien n'a pas sa place ici.
            prompt: "Quel bouton ?"         | prompt: "![Bouton](main.svg)"     | 0 | prompt         | Une image n'a pas sa place ici.
            hint: "Regardez votre index."   | # hint                            | -10 | hint         | La clé « hint » manque.
            taught_in: tenir\\ndifficulty: 2 | taught_in: ailleurs              | 0 | taught_in      | L'étape « ailleurs » n'existe pas.
            taught_in: tenir\\ndifficulty: 2 | taught_in: retenir               | 0 | taught_in      | L'étape « retenir » n'est pas avant cette question.
            taught_in: tenir\\ndifficulty: 2 | taught_in: question              | 0 | taught_in      | L'étape « question » n'est pas avant cette question.
            difficulty: 2                   | difficulty: 6                     | 0 | difficulty     | « 6 » n'est pas un nombre permis.
            difficulty: 2                   | difficulty: 5                     | 0 | difficulty     | Cette activité est trop difficile pour les habitants.
            competencies: [crcn:5.2]        | competencies: [crcn:0]            | 0 | competencies   | La compétence « crcn:0 » n'existe pas.
            variant_of: tri                 | variant_of: rien                  | 0 | variant_of     | L'activité « rien » n'existe pas.
            variant_of: tri                 | variant_of: ordre                 | 0 | variant_of     | Une activité n'est pas sa propre variante.
            right: true\\n    feedback: "Oui. Il choisit." | feedback: "Oui."   | -2 | options       | Aucune réponse n'est juste.
            right: true\\n    feedback: "Oui. Il choisit." | right: oui\\n    feedback: "Oui." | 0 | options[1].right | « oui » n'est pas connu ici.
            feedback: "Il ouvre un menu."   | # rien                            | -1 | options[2].feedback | La clé « feedback » manque.
            - text: "Droite"                | - text: "Gauche"                  | -4 | options       | « Gauche » est écrit deux fois.
            forgive: [spaces]               | forgive: [tout]                   | 0 | forgive[1]     | « tout » n'est pas connu ici.
            box: "Dire"                     | box: "dire"                       | 0 | cards[1].box   | Aucune boîte ne s'appelle « dire ».
            boxes: ["Dire", "Garder"]       | boxes: ["Dire", "Dire"]           | 0 | boxes          | « Dire » est écrit deux fois.
            goals: [move, click]            | goals: [move, tap]                | 0 | goals[2]       | « tap » n'est pas connu ici.
            goals: [move, click]            | goals: []                         | 0 | goals          | Cette liste est vide.
            goals: [move, click]            | goals: [move, move]               | 0 | goals          | « move » est écrit deux fois.
            goals: [move, click]            | goals: [move]\\nhint: "Visez."    | 1 | hint           | La clé « hint » n'est pas connue ici.
            bonnjour => bonjour             | bonjour                           | 0 | goals[2].lines | Une ligne à corriger dit la faute et le texte juste.
            goal: correction                | goal: letters                     | -3 | goals         | « letters » est écrit deux fois.
            lines: ["le chat"]              | lines: []                         | 0 | goals[1].lines | Cette liste a 0 élément.
            taught_in: retenir\\n```        | taught_in: retenir                | -16 |              | Ce bloc n'est pas fermé.
            """)
    void oneFaultIsToldOnceWithItsLineAndItsField(
            String find, @Nullable String replace, int offset, @Nullable String field, String message) {
        find = find.replace("\\n", "\n");
        var by = Optional.ofNullable(replace)
                .orElse("")
                .replace("\\\\", "\0")
                .replace("\\n", "\n")
                .replace('\0', '\\');
        assertThat(Samples.MODULE).contains(find);
        int at = Samples.MODULE.indexOf(find);
        var mutated = Samples.MODULE.substring(0, at) + by + Samples.MODULE.substring(at + find.length());
        int line = (int) Samples.MODULE.substring(0, at).lines().count()
                + (Samples.MODULE.charAt(Math.max(0, at - 1)) == '\n' ? 1 : 0);

        var problems = Samples.problems(Samples.read(mutated));

        var expected = message.replaceAll(" (?=[:;!?»])|(?<=«) ", "\u00a0");
        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.message()).startsWith(expected);
            assertThat(it.field()).isEqualTo(Optional.ofNullable(field).orElse(""));
            assertThat(it.line()).isEqualTo(Math.max(line, 1) + offset);
            assertThat(it.file()).isEqualTo("modules/essai/module.md");
            assertThat(it.remedy()).isNotBlank();
        });
    }

    @Test
    void withoutSourceTheCertaintyIsAsked() {
        var problems = Samples.problems(
                Samples.read(Samples.MODULE.replaceFirst("(?s)sources:.*?together", "sources: []\ntogether")));

        assertThat(problems).extracting(ContentProblem::field).containsExactly("sources");
    }

    @Test
    void aResidentMeetsThreeQuestionsAtMostOnThePath() {
        var question = "\n## Encore %d\n\n```activity\nid: encore-%d\ntype: short-text\nprompt: \"Et ?\"\nanswers:\n"
                + "  - text: \"a\"\n    right: true\n    feedback: \"Oui.\"\nfeedback: \"Non.\"\nhint: \"a\"\ntaught_in: tenir\n```\n";
        var more = Samples.MODULE.replace(
                "\n## À retenir", question.formatted(1, 1) + question.formatted(2, 2) + "\n## À retenir");

        assertThat(Samples.problems(Samples.read(more)))
                .extracting(ContentProblem::message)
                .containsExactly("C'est plus de trois questions sur le chemin.");
        assertThat(Samples.problems(Samples.read(more.replace("audience: resident", "audience: adviser"))))
                .isEmpty();
    }

    @Test
    void theHardestActivitiesAreForAdvisers() {
        var hard = Samples.MODULE.replace("audience: resident", "audience: adviser");

        assertThat(Samples.problems(Samples.read(hard.replace("difficulty: 2", "difficulty: 5"))))
                .isEmpty();
        assertThat(Samples.problems(Samples.read(Samples.MODULE.replace("difficulty: 2", "difficulty: 4"))))
                .isEmpty();
    }

    @Test
    void codesThatAnAttemptCouldNotKeepAreTold() {
        var codes = IntStream.range(0, 50).mapToObj("digcomp:5.%d"::formatted).collect(Collectors.joining(", "));
        assertThat(Samples.problems(Samples.read(
                        Samples.MODULE.replace("competencies: [digcomp:5.2]", "competencies: [" + codes + "]"))))
                .extracting(ContentProblem::message)
                .contains("Ces codes sont trop nombreux.");
    }

    @Test
    void aKeptTextIsReadEvenWhenItsFrameworkIsGone() {
        var fromFile = Samples.revision(Samples.read(Samples.MODULE));

        assertThat(Samples.problems(
                        new ModuleReader(Samples.THEMES, Map.of()).read("essai", fromFile.text(), fromFile.media())))
                .isNotEmpty();
        assertThat(Samples.revision(
                                ModuleReader.ofKept(Samples.THEMES).read("essai", fromFile.text(), fromFile.media()))
                        .module())
                .isEqualTo(fromFile.module());
    }

    @Test
    void theReviewIsTheLastPart() {
        var moved = Samples.MODULE
                .replace("<!-- step: retenir -->", "<!-- review -->")
                .replace("- Je pose la main.\n", "")
                .replace("taught_in: retenir", "taught_in: ecrire");

        assertThat(Samples.problems(Samples.read(moved)))
                .extracting(ContentProblem::message)
                .containsExactly(
                        "La partie «\u00a0review\u00a0» n'est pas la dernière.",
                        "La partie «\u00a0review\u00a0» est vide.");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        var faulty = Samples.MODULE
                .replace("minutes: 8", "minutes: 99")
                .replace("type: choice", "type: quiz")
                .replace("(main.svg)", "(pied.svg)");

        assertThat(Samples.problems(Samples.read(faulty))).hasSize(3);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        var plain = Samples.revision(Samples.read(Samples.MODULE));
        var windows = Samples.revision(Samples.read("\ufeff" + Samples.MODULE.replace("\n", "\r\n")));

        assertThat(windows.module()).isEqualTo(plain.module());
        assertThat(windows.text()).isEqualTo(plain.text());
        assertThat(windows.sha256()).isEqualTo(plain.sha256());
    }

    @Test
    void otherEncodingsAreRefusedWithTheirLine() {
        var files = Samples.files("");
        files.put("modules/essai/module.md", Samples.MODULE.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Samples.problems(Samples.read(files))).singleElement().satisfies(it -> {
            assertThat(it.line()).isEqualTo(12);
            assertThat(it.message()).isEqualTo("Ce fichier n'est pas en UTF-8.");
        });
    }

    @Test
    void aFileThatIsTooBigIsRefused() {
        assertThat(Samples.problems(Samples.read(Samples.MODULE + "a".repeat(210_000))))
                .extracting(ContentProblem::message)
                .containsExactly("Ce fichier est trop gros.");
    }

    @Test
    void theVersionChangesWithTheTextAndWithThePictures() {
        var plain = Samples.revision(Samples.read(Samples.MODULE));
        var otherPicture = Samples.files(Samples.MODULE);
        otherPicture.put("modules/essai/main.svg", Samples.utf8(Samples.SVG.replace("h3", "h4")));

        assertThat(plain.sha256()).matches("[0-9a-f]{64}").isEqualTo(Revision.hash(plain.text(), plain.media()));
        assertThat(Samples.revision(Samples.read(otherPicture)).sha256()).isNotEqualTo(plain.sha256());
        assertThat(Samples.revision(Samples.read(Samples.MODULE.replace("Posez", "Mettez")))
                        .sha256())
                .isNotEqualTo(plain.sha256());
    }

    @Test
    void aStoredTextIsReadAsItsFileIs() {
        var fromFile = Samples.revision(Samples.read(Samples.MODULE));
        var stored =
                new ModuleReader(Samples.THEMES, Samples.FRAMEWORKS).read("essai", fromFile.text(), fromFile.media());

        assertThat(Samples.revision(stored).sha256()).isEqualTo(fromFile.sha256());
        assertThat(Samples.revision(stored).module()).isEqualTo(fromFile.module());
    }

    @Test
    void aMissingFileIsAProblem() {
        assertThat(Samples.problems(Samples.read(Map.of())))
                .extracting(ContentProblem::message)
                .containsExactly("Ce fichier manque.");
    }
}
