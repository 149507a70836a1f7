package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.MailSim;
import fr.declic.activity.MailSim.Document;
import fr.declic.activity.MailSim.Folder;
import fr.declic.activity.MailSim.Kind;
import fr.declic.activity.MailSim.Letter;
import fr.declic.activity.MailSim.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes what is particular to a {@code mail-sim}. */
final class MailSimYaml {

    static final Map<String, Folder> FOLDERS = byName(Folder.values());
    static final Map<String, Kind> KINDS = byName(Kind.values());
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,6}) (Ko|Mo)");
    private static final int MEGA = 1000;
    private static final int USUAL_LIMIT = 10 * MEGA;
    static final Range DOCUMENTS = new Range(0, 12);
    static final Range MESSAGES = new Range(1, 20);
    static final Range LETTERS = new Range(0, 12);

    private MailSimYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        int before = fields.problems.count();
        var me = MailPeople.one(fields, "me");
        int limit = fields.has("limit") ? size(fields, "limit") : USUAL_LIMIT;
        var contacts = MailPeople.all(fields, "contacts");
        var documents = all(fields, "documents", DOCUMENTS, MailSimYaml::document);
        var messages = all(fields, "messages", MESSAGES, MailSimYaml::message);
        var letters = all(fields, "letters", LETTERS, MailSimYaml::letter);
        fields.checkDistinct("documents", documents.stream().map(Document::id).toList());
        fields.checkDistinct("messages", messages.stream().map(Message::id).toList());
        fields.checkDistinct("letters", letters.stream().map(Letter::id).toList());
        var story = StoryYaml.read(fields);
        if (fields.problems.count() > before || story.isEmpty() || me.isEmpty()) {
            return Optional.empty();
        }
        var mail = new MailSim(about, prompt, story.get(), me.get(), limit, contacts, documents, messages, letters);
        MailSimRules.check(mail, fields);
        return StoryYaml.checked(mail, fields)
                .filter(_ -> fields.problems.count() == before)
                .map(Function.identity());
    }

    private static Optional<Document> document(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var name = fields.oneLine("name", 1, Limits.TITLE);
        int size = size(fields, "size");
        var kind = fields.oneOf("kind", KINDS);
        var shows = fields.oneLineIfAny("shows", Limits.SENTENCE);
        fields.refuseOthers();
        return kind.filter(_ -> fields.problems.count() == before).map(it -> new Document(id, name, size, it, shows));
    }

    private static Optional<Message> message(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var folder = fields.has("folder") ? fields.oneOf("folder", FOLDERS) : Optional.of(Folder.INBOX);
        var from = MailPeople.one(fields, "from");
        var to = MailPeople.all(fields, "to");
        var cc = MailPeople.all(fields, "cc");
        var date = fields.oneLine("date", 1, Limits.LINE);
        var subject = fields.oneLine("subject", 1, Limits.NAME);
        var body = fields.text("body", Limits.GUIDE);
        MailSimRules.body(body, fields);
        var attachments = fields.has("attachments") ? fields.words("attachments") : List.<String>of();
        boolean unread = fields.flagOr("unread", false);
        var after = fields.has("after") ? fields.words("after") : List.<String>of();
        fields.refuseOthers();
        return fields.problems.count() > before || folder.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new Message(
                        id, folder.get(), from.get(), to, cc, date, subject, body, attachments, unread, after));
    }

    private static Optional<Letter> letter(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var to = words(fields, "to");
        var cc = words(fields, "cc");
        var bcc = words(fields, "bcc");
        var attach = words(fields, "attach");
        var replyTo = fields.idIfAny("reply_to");
        var forward = fields.idIfAny("forward");
        boolean subject = fields.flagOr("subject", true);
        boolean body = fields.flagOr("body", true);
        MailSimRules.recipients(to, cc, bcc, fields);
        if (replyTo.isPresent() && forward.isPresent()) {
            fields.fault(
                    "forward", "Cette lettre répond et transfère à la fois.", "Gardez « reply_to » ou « forward ».");
        }
        fields.refuseOthers();
        return fields.problems.count() > before
                ? Optional.empty()
                : Optional.of(new Letter(id, to, cc, bcc, attach, replyTo, forward, subject, body));
    }

    private static List<String> words(Fields fields, String key) {
        return fields.has(key) ? fields.words(key) : List.of();
    }

    /** In Ko; 1 after a problem. */
    private static int size(Fields fields, String key) {
        var word = fields.word(key);
        var parts = SIZE.matcher(word);
        int size = parts.matches()
                ? Integer.parseInt(parts.group(1)) * (parts.group(2).equals("Mo") ? MEGA : 1)
                : 0;
        if (word.isEmpty() || size >= 1 && size <= MailSim.HEAVIEST) {
            return Math.max(size, 1);
        }
        fields.fault(
                key, "« " + word + " » n'est pas une taille.", "Écrivez par exemple 240 Ko, ou 12 Mo (999 au plus).");
        return 1;
    }

    private static String size(int size) {
        return size % MEGA == 0 ? size / MEGA + " Mo" : size + " Ko";
    }

    private static <T> List<T> all(Fields fields, String key, Range count, Function<Fields, Optional<T>> each) {
        return fields.has(key) || count.least() > 0
                ? fields.mappings(key, count).stream()
                        .map(each)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    static void write(MailSim it, YamlWriter out) {
        out.quoted("me", MailPeople.text(it.me()));
        if (it.limit() != USUAL_LIMIT) {
            out.plain("limit", size(it.limit()));
        }
        MailPeople.write("contacts", it.contacts(), out);
        list("documents", it.documents(), out, document -> {
            out.plain("id", document.id());
            out.quoted("name", document.name());
            out.plain("size", size(document.size()));
            out.plain("kind", name(document.kind()));
            document.shows().ifPresent(shows -> out.quoted("shows", shows));
        });
        list("messages", it.messages(), out, message -> write(message, out));
        list("letters", it.letters(), out, letter -> write(letter, out));
        StoryYaml.write(it.story(), out);
    }

    private static void write(Message it, YamlWriter out) {
        out.plain("id", it.id());
        if (it.folder() != Folder.INBOX) {
            out.plain("folder", name(it.folder()));
        }
        out.quoted("from", MailPeople.text(it.from()));
        MailPeople.write("to", it.to(), out);
        MailPeople.write("cc", it.cc(), out);
        out.quoted("date", it.date());
        out.quoted("subject", it.subject());
        out.block("body", it.body());
        codes("attachments", it.attachments(), out);
        if (it.unread()) {
            out.plain("unread", true);
        }
        codes("after", it.after(), out);
    }

    private static void write(Letter it, YamlWriter out) {
        out.plain("id", it.id());
        codes("to", it.to(), out);
        codes("cc", it.cc(), out);
        codes("bcc", it.bcc(), out);
        codes("attach", it.attach(), out);
        it.replyTo().ifPresent(id -> out.plain("reply_to", id));
        it.forward().ifPresent(id -> out.plain("forward", id));
        if (!it.subject()) {
            out.plain("subject", false);
        }
        if (!it.body()) {
            out.plain("body", false);
        }
    }

    private static <T> void list(String key, List<T> values, YamlWriter out, Consumer<T> each) {
        if (!values.isEmpty()) {
            out.mappings(key, values, each);
        }
    }

    private static void codes(String key, List<String> codes, YamlWriter out) {
        if (!codes.isEmpty()) {
            out.plain(key, codes);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Arrays.stream(values).collect(Collectors.toMap(MailSimYaml::name, Function.identity()));
    }
}
