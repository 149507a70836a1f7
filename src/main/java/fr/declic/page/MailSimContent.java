package fr.declic.page;

import fr.declic.activity.MailSim;
import fr.declic.activity.MailSim.Document;
import fr.declic.activity.MailSim.Letter;
import fr.declic.activity.MailSim.Message;
import fr.declic.activity.MailSim.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The world of a {@code mail-sim}, for its lab in the browser. The text of a message is HTML; all the rest is plain. */
final class MailSimContent {

    /** A message's own titles stand below that of the message. */
    private static final int TITLES = 4;

    private MailSimContent() {}

    static Object of(MailSim it, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("me", person(it.me(), voice));
        content.put("limit", it.limit());
        content.put("contacts", people(it.contacts(), voice));
        content.put(
                "documents",
                it.documents().stream().map(each -> document(each, voice)).toList());
        content.put(
                "messages",
                it.messages().stream()
                        .map(each -> message(each, it.me(), voice))
                        .toList());
        content.put("letters", it.letters().stream().map(MailSimContent::letter).toList());
        return content;
    }

    private static Map<String, Object> person(Person person, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("name", set(person.name(), voice));
        content.put("address", person.address());
        return content;
    }

    private static List<?> people(List<Person> people, Voice voice) {
        return people.stream().map(it -> person(it, voice)).toList();
    }

    private static Map<String, Object> document(Document document, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", document.id());
        content.put("name", document.name());
        content.put("size", document.size());
        content.put("kind", name(document.kind()));
        content.put("shows", set(document.shows().orElse(""), voice));
        return content;
    }

    private static Map<String, Object> message(Message message, Person me, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", message.id());
        content.put("folder", name(message.folder()));
        content.put("from", person(message.from(), voice));
        content.put("to", people(message.to().isEmpty() ? List.of(me) : message.to(), voice));
        content.put("cc", people(message.cc(), voice));
        content.put("date", set(message.date(), voice));
        content.put("subject", set(message.subject(), voice));
        content.put("html", new Markdown(voice.module(), Map.of(), TITLES).html(message.body()));
        content.put("attachments", message.attachments());
        content.put("unread", message.unread());
        content.put("after", message.after());
        return content;
    }

    private static Map<String, Object> letter(Letter letter) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", letter.id());
        content.put("to", letter.to());
        content.put("cc", letter.cc());
        content.put("bcc", letter.bcc());
        content.put("attach", letter.attach());
        content.put("reply", letter.replyTo().orElse(""));
        content.put("forward", letter.forward().orElse(""));
        content.put("subject", letter.subject());
        content.put("body", letter.body());
        return content;
    }

    private static String set(String text, Voice voice) {
        return Typography.of(text, voice.module());
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
