package fr.declic.content;

import fr.declic.activity.MailSim;
import fr.declic.activity.MailSim.Document;
import fr.declic.activity.MailSim.Letter;
import fr.declic.activity.MailSim.Message;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** What must fit together in a {@code mail-sim}: a letter that nobody could send would be a task without an end. */
final class MailSimRules {

    private MailSimRules() {}

    /** Checks the text of a message: no HTML, no picture, and links to invented addresses only. */
    static void body(String body, Fields fields) {
        var links = new int[1];
        Markdown.each(Markdown.blocks(body), (node, depth) -> {
            switch (node) {
                case HtmlInline _, HtmlBlock _ -> fields.fault("body", "Le HTML est refusé.", Remedies.PLAIN_MARKDOWN);
                case Image _ ->
                    fields.fault("body", "Une image n'a pas sa place ici.", "Mettez-la dans le texte de l'étape.");
                case Link _ -> links[0]++;
                default -> InlineRules.tooDeep(depth, fields.line("body"), "body", fields.problems);
            }
        });
        if (links[0] != MailSim.links(body).size()) {
            fields.fault(
                    "body",
                    "Un lien de ce message n'est pas une adresse inventée.",
                    "Écrivez-le ainsi : [Mon compte](https://banque.example/compte).");
        }
    }

    /** Checks that a letter goes to somebody, and to nobody twice. */
    static void recipients(List<String> to, List<String> cc, List<String> bcc, Fields fields) {
        var all = Stream.of(to, cc, bcc).flatMap(List::stream).toList();
        if (all.isEmpty()) {
            fields.fault("to", "Cette lettre n'est à personne.", "Écrivez une adresse dans « to », « cc » ou « bcc ».");
        }
        all.stream()
                .filter(it -> Stream.of(to, cc, bcc)
                                .filter(field -> field.contains(it))
                                .count()
                        > 1)
                .findFirst()
                .ifPresent(it -> fields.fault(
                        "to",
                        "« " + it + " » est dans deux champs de cette lettre.",
                        "Gardez cette adresse dans un seul."));
    }

    static void check(MailSim mail, Fields fields) {
        var documents = mail.documents().stream().collect(Collectors.toMap(Document::id, Function.identity()));
        var messages = mail.messages().stream().map(Message::id).collect(Collectors.toSet());
        var events = mail.events();
        mail.messages().forEach(it -> {
            known("messages", "Le document", it.attachments(), documents.keySet(), fields);
            it.after().stream()
                    .filter(event -> !events.contains(event) || ofItself(event, it))
                    .forEach(event -> fields.fault(
                            "messages",
                            "Le message « " + it.id() + " » attend « " + event + " », qui n'arrive jamais.",
                            "Dites dans « after » ce qui le fait venir, par exemple [follow lien-perime]."));
        });
        mail.letters().forEach(it -> {
            known("letters", "L'adresse", it.everyone(), mail.addresses(), fields);
            known("letters", "Le message", it.replyTo().stream().toList(), messages, fields);
            known("letters", "Le message", it.forward().stream().toList(), messages, fields);
            known("letters", "Le document", it.attach(), documents.keySet(), fields);
            weight(it, documents, mail.limit(), fields);
        });
    }

    /** A message that has not come yet cannot be opened. */
    private static boolean ofItself(String event, Message message) {
        return List.of(event.split(" ")).contains(message.id()) && !event.startsWith("sent ");
    }

    private static void weight(Letter letter, Map<String, Document> documents, int limit, Fields fields) {
        int weight = letter.attach().stream()
                .flatMap(id -> Stream.ofNullable(documents.get(id)))
                .mapToInt(Document::size)
                .sum();
        if (weight > limit) {
            fields.fault(
                    "letters",
                    "Les documents de la lettre « " + letter.id() + " » sont trop lourds pour partir.",
                    "Prenez des documents plus légers, ou montez « limit ».");
        }
    }

    private static void known(
            String field, String what, Collection<String> names, Set<String> possible, Fields fields) {
        names.stream()
                .filter(it -> !possible.contains(it))
                .forEach(it -> fields.fault(
                        field,
                        what + " « " + it + " » n'existe pas dans cet exercice.",
                        possible.isEmpty()
                                ? "Ajoutez-le d'abord."
                                : "Possibles : "
                                        + String.join(
                                                ", ", possible.stream().sorted().toList()) + "."));
    }
}
