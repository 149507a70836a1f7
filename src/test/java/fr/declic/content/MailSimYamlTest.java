package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.MailSim;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSimYamlTest {

    private static final String MAIL = """
            id: courriel
            type: mail-sim
            prompt: "Voici une boîte d'exercice."
            me: "Rosa Valtier <rosa@courriel.example>"
            limit: 5 Mo
            contacts: ["Paul Girard <paul@courriel.example>"]
            documents:
              - id: facture
                name: "facture.pdf"
                size: 240 Ko
                kind: pdf
                shows: "Une facture d'eau."
              - id: film
                name: "film.mp4"
                size: 48 Mo
                kind: image
            messages:
              - id: dossier
                from: "Awa Diallo <awa@mairie.example>"
                date: "hier"
                subject: "Votre dossier"
                body: "Il manque un papier."
                unread: true
              - id: piege
                folder: spam
                from: "Banque <aide@faux.example>"
                to: ["Rosa Valtier <rosa@courriel.example>", "Lise Roy <lise@courriel.example>"]
                date: "lundi"
                subject: "Urgent"
                body: "Payez [ici](https://faux.example/a) ou [là](https://faux.example/b)."
                attachments: [film]
              - id: merci
                from: "Awa Diallo <awa@mairie.example>"
                date: "à l'instant"
                subject: "Merci"
                body: "C'est bien reçu."
                after: [sent reponse]
            letters:
              - id: reponse
                to: [awa@mairie.example]
                bcc: [lise@courriel.example]
                attach: [facture]
                reply_to: dossier
            tasks:
              - id: repondre
                ask: "Répondez à Awa."
                when: [sent reponse]
                help: "Ouvrez son message."
                right: "C'est parti."
            traps:
              - when: [follow piege 1, follow piege 2]
                say: "Ce lien est faux."
            feedback: "Vous savez répondre."
            """;

    private static ModuleReading read(String mail) {
        return Samples.read(Samples.MODULE.replace(
                "\n## À retenir", "\n## Courriel\n\n```activity\n" + mail + "```\n\n## À retenir"));
    }

    private static MailSim mail() {
        var activity = Samples.revision(read(MAIL)).module().activity("courriel");
        return (MailSim) activity.orElseThrow();
    }

    @Test
    void whatIsNotSaidHasItsUsualValue() {
        var mail = mail();
        assertThat(mail.messages().getFirst()).satisfies(it -> {
            assertThat(it.folder()).isEqualTo(MailSim.Folder.INBOX);
            assertThat(it.to()).isEmpty();
            assertThat(it.after()).isEmpty();
        });
        assertThat(mail.limit()).isEqualTo(5000);
        assertThat(mail.letters().getFirst().subject()).isTrue();
        assertThat(mail.letters().getFirst().body()).isTrue();
    }

    @Test
    void severalLinksOfOneMessageAreNumberedAndOneAloneIsNot() {
        assertThat(mail().events())
                .contains("follow piege 1", "look piege 2", "sent reponse", "send-to lise@courriel.example")
                .doesNotContain("follow piege", "follow dossier", "look piege 3");
        var one = MAIL.replace(" ou [là](https://faux.example/b)", "")
                .replace("follow piege 1, follow piege 2", "follow piege");
        assertThat(Samples.revision(read(one)).module().activity("courriel")).isPresent();
    }

    @Test
    void whatHasNoButtonNeverHappens() {
        assertThat(mail().events())
                .contains("reply-all piege", "save film")
                .doesNotContain("reply-all dossier", "save facture");
        var mine = MAIL.replace(
                "folder: spam\n    from: \"Banque <aide@faux.example>\"",
                "folder: sent\n    from: \"Moi <rosa@courriel.example>\"");
        var sent = (MailSim)
                Samples.revision(read(mine)).module().activity("courriel").orElseThrow();
        assertThat(sent.events())
                .contains("follow piege 1")
                .doesNotContain("report piege", "rescue piege", "save film");
    }

    @Test
    void aDocumentThatIsTooBigIsNeverAttached() {
        assertThat(mail().events())
                .contains("attach facture", "too-big film")
                .doesNotContain("attach film", "too-big facture");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            me: "Rosa Valtier <rosa@courriel.example>" | me: "Rosa Valtier"               | me             | « Rosa Valtier » n'est pas une personne avec son adresse.
            <rosa@courriel.example>"\\nlimit | <rosa@exemple.fr>"\\nlimit              | me             | « rosa@exemple.fr » n'est pas une adresse inventée.
            <paul@courriel.example>        | <Paul courriel.example>                    | contacts       | « Paul courriel.example » n'est pas une adresse inventée.
            limit: 5 Mo                    | limit: 5                                   | limit          | « 5 » n'est pas une taille.
            size: 240 Ko                   | size: 0 Ko                                 | documents[1].size | « 0 Ko » n'est pas une taille.
            size: 48 Mo                    | size: 1000 Mo                              | documents[2].size | « 1000 Mo » n'est pas une taille.
            kind: pdf                      | kind: exe                                  | documents[1].kind | « exe » n'est pas connu ici.
            id: film                       | id: facture                                | documents      | « facture » est écrit deux fois.
            folder: spam                   | folder: poubelle                           | messages[2].folder | « poubelle » n'est pas connu ici.
            subject: "Urgent"              | couleur: "Urgent"\\n    subject: "Urgent"  | messages[2].couleur | La clé « couleur » n'est pas connue ici.
            "Il manque un papier."         | "Il <b>manque</b> un papier."              | messages[1].body | Le HTML est refusé.
            "Il manque un papier."         | "![Un papier](main.svg)"                   | messages[1].body | Une image n'a pas sa place ici.
            "Il manque un papier."         | "[Ici](https://banque.fr)"                 | messages[1].body | Un lien de ce message n'est pas une adresse inventée.
            "Il manque un papier."         | "[Ici](javascript:alert)"                  | messages[1].body | Un lien de ce message n'est pas une adresse inventée.
            attachments: [film]            | attachments: [photo]                       | messages       | Le document « photo » n'existe pas dans cet exercice.
            after: [sent reponse]          | after: [open rien]                         | messages       | Le message « merci » attend « open rien », qui n'arrive jamais.
            after: [sent reponse]          | after: [open merci]                        | messages       | Le message « merci » attend « open merci », qui n'arrive jamais.
            to: [awa@mairie.example]\\n    bcc: [lise@courriel.example] | subject: true | letters[1].to  | Cette lettre n'est à personne.
            bcc: [lise@courriel.example]   | bcc: [awa@mairie.example]                  | letters[1].to  | « awa@mairie.example » est dans deux champs de cette lettre.
            to: [awa@mairie.example]       | to: [ava@mairie.example]                   | letters        | L'adresse « ava@mairie.example » n'existe pas dans cet exercice.
            attach: [facture]              | attach: [film]                             | letters        | Les documents de la lettre « reponse » sont trop lourds pour partir.
            attach: [facture]              | attach: [rien]                             | letters        | Le document « rien » n'existe pas dans cet exercice.
            reply_to: dossier              | reply_to: rien                             | letters        | Le message « rien » n'existe pas dans cet exercice.
            reply_to: dossier              | reply_to: dossier\\n    forward: dossier   | letters[1].forward | Cette lettre répond et transfère à la fois.
            when: [sent reponse]           | when: [sent autre]                         | tasks          | « sent autre » n'arrive jamais dans cet exercice.
            [follow piege 1, follow piege 2] | [follow piege]                           | tasks          | « follow piege » n'arrive jamais dans cet exercice.
            """)
    void whatDoesNotFitIsToldAtLoad(String find, @Nullable String replace, String field, String message) {
        var before = find.replace("\\n", "\n");
        assertThat(MAIL).contains(before);
        var after = Optional.ofNullable(replace).orElse("").replace("\\n", "\n");

        var problems = Samples.problems(read(MAIL.replace(before, after)));

        assertThat(problems).singleElement().satisfies(it -> {
            assertThat(it.message()).isEqualTo(message.replaceAll(" (?=[:;!?»])|(?<=«) ", "\u00a0"));
            assertThat(it.field()).isEqualTo(field);
            assertThat(it.remedy()).isNotBlank();
        });
    }
}
