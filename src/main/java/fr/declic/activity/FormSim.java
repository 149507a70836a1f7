package fr.declic.activity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An administrative form on several pages, of an invented service. Some of its faults come at each run, others not:
 * one starts again and meets another one.
 *
 * @param pages 1 to 6, with 1 field at least among them; ids of pages, and of fields, once each
 * @param documents what can be attached, at most 8; none where no field asks for one
 * @param faults what may go wrong, at most 8
 */
public record FormSim(
        About about,
        String prompt,
        Site site,
        List<Page> pages,
        List<Document> documents,
        List<Fault> faults,
        Story story)
        implements Simulation {

    /**
     * The service as a whole.
     *
     * @param address shown above the form, such as {@code aides.example/transport}
     * @param rough errors are shown badly, as some real forms do: one asks to have them explained
     * @param draft one can save a draft; then an expired session loses what was not saved of its page
     * @param summary all is shown once more before sending
     * @param receipt how its number begins, such as {@code AT-2026}; without it, nothing is to be kept
     * @param done what the service says once all is sent
     */
    public record Site(
            String service,
            String address,
            boolean rough,
            boolean draft,
            boolean summary,
            Optional<String> receipt,
            String done) {}

    /**
     * One page of the form.
     *
     * @param next what its button says; without it, "Continuer"
     * @param fields at most 10
     */
    public record Page(String id, String title, Optional<String> text, Optional<String> next, List<Field> fields) {
        public Page {
            Check.that(Check.isId(id) && !id.equals(SENDING), "id", id);
            fields = List.copyOf(fields);
            Check.that(fields.size() <= 10, "fields", fields.size());
        }
    }

    /** What a field takes. */
    public enum Kind {
        TEXT,
        LONG,
        ADDRESS,
        NUMBER,
        DATE,
        EMAIL,
        PHONE,
        IBAN,
        SECRET,
        CHOICE,
        TICK,
        FILE
    }

    /**
     * A field.
     *
     * @param required for a tick: it must be ticked
     * @param options of a choice, 2 to 8, different
     * @param prices in euros, added to a total: one for each option, or one for a tick; else empty
     * @param ticked whether a tick is there from the start
     * @param value what is expected, forgiving case, accents and spaces; without it, all that has the right form does
     * @param say what is said when something else is written, or another document given
     * @param documents of a file, the ids of those that do, one at least
     * @param watermark a file must say for whom it is
     */
    public record Field(
            String id,
            Kind kind,
            String label,
            Optional<String> hint,
            boolean required,
            List<String> options,
            List<Integer> prices,
            boolean ticked,
            Optional<String> value,
            Optional<String> say,
            List<String> documents,
            boolean watermark) {
        public Field {
            Check.that(Check.isId(id), "id", id);
            options = List.copyOf(options);
            prices = List.copyOf(prices);
            documents = List.copyOf(documents);
            Check.that(
                    kind == Kind.CHOICE ? options.size() >= 2 && options.size() <= 8 : options.isEmpty(),
                    "options",
                    id);
            Check.that(prices.isEmpty() || prices.size() == priced(kind, options), "prices", id);
            Check.that(!ticked || kind == Kind.TICK, "ticked", id);
            Check.that(documents.isEmpty() == (kind != Kind.FILE), "documents", id);
            Check.that(!watermark || kind == Kind.FILE, "watermark", id);
            Check.that(value.isEmpty() || FieldValues.fits(kind, value.get(), options), "value", id);
        }

        /** How many prices a field can have. */
        public static int priced(Kind kind, List<String> options) {
            return kind == Kind.TICK ? 1 : options.size();
        }
    }

    /**
     * A document of the invented person. Its picture is drawn by the lab: no real document.
     *
     * @param name of its file, such as {@code carte.jpg}
     * @param what what it is, in a few words
     * @param lines what can be read on it, at most 4
     * @param blurred nothing can be read on it
     */
    public record Document(String id, String name, Looks looks, String what, List<String> lines, boolean blurred) {
        /** What it looks like. */
        public enum Looks {
            IDENTITY,
            BILL,
            LETTER,
            PHOTO
        }

        public Document {
            Check.that(Check.isId(id), "id", id);
            lines = List.copyOf(lines);
            Check.that(lines.size() <= 4, "lines", lines.size());
        }
    }

    /** What may go wrong, and where it does. */
    public enum Mishap {
        /** A document lies on its side: one turns it. */
        SIDEWAYS(Place.DOCUMENT),
        /** A document is small in its picture: one crops it. */
        WIDE(Place.DOCUMENT),
        /** A document is too heavy: one makes it lighter. */
        HEAVY(Place.DOCUMENT),
        /** A document has a format that the service does not take: one converts it. */
        FORMAT(Place.DOCUMENT),
        /** The session ends as one leaves the page: one signs in again. */
        EXPIRED(Place.PAGE),
        /** The service does not answer, once: one tries again. */
        UNAVAILABLE(Place.PAGE),
        /** The field already holds an old value: one mends it. */
        PREFILLED(Place.FIELD),
        /** The summary shows a wrong value: one goes back and mends it. */
        MISREAD(Place.FIELD),
        /** The document is refused once sent: one sends another. */
        REJECTED(Place.FILE);

        /** What it is about. */
        public enum Place {
            DOCUMENT,
            PAGE,
            FIELD,
            FILE
        }

        private final Place place;

        Mishap(Place place) {
            this.place = place;
        }

        public Place place() {
            return place;
        }
    }

    /**
     * A fault that may come.
     *
     * @param on the id of what it is about; {@value FormSim#SENDING} for a service that does not answer at the very end
     * @param with the wrong value of a field, or the id of the document that does after a refusal; else empty
     * @param say why a document is refused; else empty
     * @param always it comes at each run; without it, it is drawn among the others
     */
    public record Fault(
            String id, Mishap kind, String on, Optional<String> with, Optional<String> say, boolean always) {
        public Fault {
            Check.that(Check.isId(id), "id", id);
            boolean refused = kind == Mishap.REJECTED;
            Check.that(with.isPresent() == (refused || kind.place() == Mishap.Place.FIELD), "with", id);
            Check.that(say.isPresent() == refused, "say", id);
        }
    }

    /** Where a service may not answer, besides a page: at the very end. */
    public static final String SENDING = "sending";

    public FormSim {
        pages = List.copyOf(pages);
        documents = List.copyOf(documents);
        faults = List.copyOf(faults);
        Check.that(!pages.isEmpty() && pages.size() <= 6, "pages", pages.size());
        Check.that(pages.stream().anyMatch(it -> !it.fields().isEmpty()), "fields", "none");
        Check.that(documents.size() <= 8 && faults.size() <= 8, "documents", documents.size());
        once("pages", pages.stream().map(Page::id));
        once("fields", pages.stream().flatMap(it -> it.fields().stream()).map(Field::id));
        once("documents", documents.stream().map(Document::id));
        once("faults", faults.stream().map(Fault::id));
    }

    private static void once(String field, Stream<String> ids) {
        var seen = new HashSet<String>();
        Check.that(ids.allMatch(seen::add), field, "twice");
    }

    @Override
    public String type() {
        return "form-sim";
    }

    /** All fields, in their order. */
    public List<Field> fields() {
        return pages.stream().flatMap(it -> it.fields().stream()).toList();
    }

    /**
     * The pages on which a fault is met, {@value #SENDING} after the last of them. No two faults of one run share one.
     */
    public Set<String> places(Fault fault) {
        return switch (fault.kind().place()) {
            case PAGE -> Set.of(fault.on());
            case FILE -> Set.of(SENDING);
            case FIELD ->
                fault.kind() == Mishap.MISREAD
                        ? Set.of("summary")
                        : pagesWhere(it -> it.id().equals(fault.on()));
            case DOCUMENT -> pagesWhere(it -> it.documents().contains(fault.on()));
        };
    }

    private Set<String> pagesWhere(Predicate<Field> fits) {
        var found = new LinkedHashSet<String>();
        pages.stream().filter(it -> it.fields().stream().anyMatch(fits)).forEach(it -> found.add(it.id()));
        return found;
    }

    @Override
    public Set<String> events() {
        var events = new LinkedHashSet<String>();
        pages.forEach(it -> events.add("page " + it.id()));
        documents.forEach(it -> events.add("chosen " + it.id()));
        fields().forEach(field -> field.documents().forEach(it -> events.add("attached " + it)));
        if (fields().stream().anyMatch(Field::watermark)) {
            events.add("watermarked");
        }
        if (site.draft()) {
            events.add("draft saved");
        }
        if (site.summary()) {
            events.add("summary");
        }
        faults.forEach(fault -> events.addAll(eventsOf(fault)));
        events.addAll(afterSending());
        return events;
    }

    /** What can only happen once the form is sent, refused documents apart. */
    private Set<String> afterSending() {
        var events = new LinkedHashSet<>(Set.of("sent"));
        if (site.receipt().isPresent()) {
            events.addAll(List.of("receipt", "receipt downloaded", "receipt printed", "receipt noted"));
        }
        return events;
    }

    /** What happens when a fault is mended. */
    private static Set<String> eventsOf(Fault fault) {
        var fixed = "fixed " + fault.id();
        return switch (fault.kind()) {
            case SIDEWAYS -> Set.of(fixed, "rotated");
            case WIDE -> Set.of(fixed, "cropped");
            case HEAVY -> Set.of(fixed, "reduced");
            case FORMAT -> Set.of(fixed, "converted");
            default -> Set.of(fixed);
        };
    }

    /** Whether a task may wait for nothing but faults that do not always come: at some runs it would not end. */
    public boolean unsure(Task task) {
        var sure = new HashSet<>(events());
        faults.forEach(it -> sure.removeAll(eventsOf(it)));
        faults.stream().filter(Fault::always).forEach(it -> sure.addAll(eventsOf(it)));
        return task.when().stream().noneMatch(sure::contains);
    }

    /** The tasks that wait for what must be done before sending, though a task before them waits for the sending. */
    public List<Task> tooLate() {
        var after = afterSending();
        var tasks = story.tasks();
        return tasks.stream()
                .filter(it -> it.when().stream().noneMatch(after::contains))
                .filter(it -> tasks.subList(0, tasks.indexOf(it)).stream()
                        .anyMatch(before -> after.containsAll(before.when())))
                .toList();
    }

    @Override
    public List<String> words() {
        var ofPages = pages.stream()
                .flatMap(page -> Stream.concat(
                        Stream.concat(page.text().stream(), page.next().stream()),
                        page.fields().stream().flatMap(FormSim::wordsOf)));
        var ofFaults = faults.stream().flatMap(it -> it.say().stream());
        return Stream.of(ofPages, ofFaults, Stream.of(site.done()))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> wordsOf(Field field) {
        return Stream.of(field.hint(), field.say()).flatMap(Optional::stream);
    }
}
