package fr.declic.activity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A webmail in the page: folders, messages to read and to answer, documents to attach, what is suspicious to report.
 * Nobody in it exists: every address ends with {@code .example}.
 *
 * @param me whose mailbox it is
 * @param limit what the documents of one message may weigh together, in Ko
 * @param contacts the address book, at most 20
 * @param documents at most 12. Those that come with a received message are in "Mes documents" once they are saved; the
 *     others are there from the start
 * @param messages 1 to 20, the newest first
 * @param letters what the tasks expect to be sent, at most 12
 */
public record MailSim(
        About about,
        String prompt,
        Story story,
        Person me,
        int limit,
        List<Person> contacts,
        List<Document> documents,
        List<Message> messages,
        List<Letter> letters)
        implements Simulation {

    /** In Ko: a little under one Go. */
    public static final int HEAVIEST = 999_999;

    /** Invented: nobody receives mail at an address that ends so. */
    public static final Pattern ADDRESS =
            Pattern.compile("[a-z0-9][a-z0-9._+-]{0,59}@([a-z0-9-]{1,60}\\.){1,4}example");

    private static final Pattern LINK = Pattern.compile("]\\((https?://([a-z0-9-]+\\.)+example(/[^\\s()]*)?)\\)");

    /**
     * A name, and the address behind it. They may contradict each other: that is how one is deceived.
     *
     * @param name without {@code <} and {@code >}
     */
    public record Person(String name, String address) {
        public Person {
            Check.that(!name.isBlank() && name.indexOf('<') < 0 && name.indexOf('>') < 0, "name", name);
            Check.that(ADDRESS.matcher(address).matches(), "address", address);
        }
    }

    /** What a document looks like in a list. */
    public enum Kind {
        PDF,
        IMAGE,
        VIDEO,
        TEXT,
        TABLE,
        ARCHIVE,
        PROGRAM
    }

    /**
     * A document that can be attached, or that came with a message.
     *
     * @param name of its file
     * @param size in Ko, from 1
     * @param shows what one sees when it is opened
     */
    public record Document(String id, String name, int size, Kind kind, Optional<String> shows) {
        public Document {
            Check.that(Check.isId(id), "id", id);
            Check.that(size > 0 && size <= HEAVIEST, "size", size);
        }
    }

    /** Where a message is at the start. */
    public enum Folder {
        INBOX,
        SENT,
        SPAM,
        TRASH
    }

    /**
     * A message of the mailbox.
     *
     * @param to to whom it is; empty when it is to {@code me} alone
     * @param date as it is shown: {@code hier, 9 h 12}
     * @param body in Markdown; its links lead to invented addresses, and nowhere in truth
     * @param attachments ids of documents
     * @param after it arrives when one of these events happens; empty when it is there from the start
     */
    public record Message(
            String id,
            Folder folder,
            Person from,
            List<Person> to,
            List<Person> cc,
            String date,
            String subject,
            String body,
            List<String> attachments,
            boolean unread,
            List<String> after) {
        public Message {
            Check.that(Check.isId(id), "id", id);
            to = List.copyOf(to);
            cc = List.copyOf(cc);
            attachments = List.copyOf(attachments);
            after = List.copyOf(after);
        }

        /** Where its links lead, in their order. */
        public List<String> links() {
            return MailSim.links(body);
        }
    }

    /**
     * What a task expects to be sent. It is sent when the people, each in their field, and the documents are these and no
     * others.
     *
     * @param to addresses; with {@code cc} and {@code bcc} one at least, and nobody twice
     * @param attach ids of documents
     * @param replyTo the message that it answers, when it must be an answer
     * @param forward the message that it passes on, when it must be one that is passed on
     * @param subject whether it needs a subject
     * @param body whether it needs a text
     */
    public record Letter(
            String id,
            List<String> to,
            List<String> cc,
            List<String> bcc,
            List<String> attach,
            Optional<String> replyTo,
            Optional<String> forward,
            boolean subject,
            boolean body) {
        public Letter {
            Check.that(Check.isId(id), "id", id);
            to = List.copyOf(to);
            cc = List.copyOf(cc);
            bcc = List.copyOf(bcc);
            attach = List.copyOf(attach);
            var all = Stream.of(to, cc, bcc).flatMap(List::stream).toList();
            Check.that(!all.isEmpty() && new HashSet<>(all).size() == all.size(), "to, cc, bcc", all);
            Check.that(replyTo.isEmpty() || forward.isEmpty(), "reply_to, forward", id);
        }

        /** All who receive it. */
        public List<String> everyone() {
            return Stream.of(to, cc, bcc).flatMap(List::stream).toList();
        }
    }

    public MailSim {
        contacts = List.copyOf(contacts);
        documents = List.copyOf(documents);
        messages = List.copyOf(messages);
        letters = List.copyOf(letters);
        Check.that(limit > 0 && limit <= HEAVIEST, "limit", limit);
        Check.that(contacts.size() <= 20, "contacts", contacts.size());
        distinct("documents", documents.stream().map(Document::id).toList(), 0, 12);
        distinct("messages", messages.stream().map(Message::id).toList(), 1, 20);
        distinct("letters", letters.stream().map(Letter::id).toList(), 0, 12);
    }

    private static void distinct(String field, List<String> ids, int least, int most) {
        Check.that(ids.size() >= least && ids.size() <= most, field, ids.size());
        Check.that(new HashSet<>(ids).size() == ids.size(), field, "twice");
    }

    /** Where the links of a Markdown text lead: those that are written {@code [words](https://name.example/…)}. */
    public static List<String> links(String markdown) {
        return LINK.matcher(markdown)
                .results()
                .map((MatchResult it) -> it.group(1))
                .toList();
    }

    @Override
    public String type() {
        return "mail-sim";
    }

    /** All who can be written to, by their addresses. */
    public Set<String> addresses() {
        var people = messages.stream().flatMap(it -> Stream.of(Stream.of(it.from()), it.to().stream(), it.cc().stream())
                .flatMap(who -> who));
        var addresses = new LinkedHashSet<String>();
        Stream.of(Stream.of(me), contacts.stream(), people)
                .flatMap(who -> who)
                .map(Person::address)
                .forEach(addresses::add);
        return addresses;
    }

    @Override
    public Set<String> events() {
        var events = new LinkedHashSet<>(List.of("new", "send", "folder drafts"));
        Stream.of("inbox", "sent", "spam", "trash").map("folder "::concat).forEach(events::add);
        messages.forEach(it -> events(it).forEach(events::add));
        documents.forEach(it -> {
            events.add("view " + it.id());
            events.add((it.size() > limit ? "too-big " : "attach ") + it.id());
        });
        letters.stream().map(it -> "sent " + it.id()).forEach(events::add);
        addresses().stream().map("send-to "::concat).forEach(events::add);
        return events;
    }

    private Stream<String> events(Message message) {
        int links = message.links().size();
        var ofLinks = Stream.of("look ", "follow ").flatMap(verb -> IntStream.rangeClosed(1, links)
                .mapToObj(i -> verb + message.id() + (links > 1 ? " " + i : "")));
        var ofMessage = Stream.of("open ", "address ", "reply ", "forward ", "delete ", "restore ")
                .map(verb -> verb + message.id());
        return Stream.of(ofMessage, ofLinks, ofReceived(message), ofMany(message))
                .flatMap(events -> events);
    }

    /** What one does with what others wrote. */
    private Stream<String> ofReceived(Message message) {
        return isMine(message.from())
                ? Stream.of()
                : Stream.concat(
                        Stream.of("report " + message.id(), "rescue " + message.id()),
                        message.attachments().stream().map("save "::concat));
    }

    /** One answers to all when there are several. */
    private Stream<String> ofMany(Message message) {
        long others = Stream.of(Stream.of(message.from()), message.to().stream(), message.cc().stream())
                .flatMap(who -> who)
                .filter(who -> !isMine(who))
                .count();
        return others > 1 ? Stream.of("reply-all " + message.id()) : Stream.of();
    }

    private boolean isMine(Person person) {
        return person.address().equals(me.address());
    }

    @Override
    public List<String> words() {
        return Stream.concat(
                        messages.stream().map(Message::body), documents.stream().flatMap(it -> it.shows().stream()))
                .toList();
    }
}
