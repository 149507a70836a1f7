package fr.declic.page;

import fr.declic.content.CourseModule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** « Mon carnet »: what to see again today, what to learn next, what one can do, and what is under way. */
public final class NotebookPage {

    private NotebookPage() {}

    /**
     * All that stands in a notebook.
     *
     * @param themes those in which something was begun
     * @param open modules that were begun and are not acquired, the one last touched first
     * @param frameworks those in which something was begun, by their titles, which are in French
     * @param proofs whether there is anything to prove
     */
    public record Notebook(
            Optional<Review> review,
            Optional<Next> next,
            List<ThemeSkills> themes,
            List<Entry> open,
            List<Link> frameworks,
            boolean proofs) {
        public Notebook {
            themes = List.copyOf(themes);
            open = List.copyOf(open);
            frameworks = List.copyOf(frameworks);
        }

        boolean empty() {
            return themes.isEmpty() && open.isEmpty();
        }
    }

    /**
     * What to see again.
     *
     * @param exercises how many are due; 0 when none is
     * @param next when some will be due, where none is
     */
    public record Review(String address, int exercises, int minutes, Optional<LocalDate> next) {}

    /** @param why one sentence, plain */
    public record Next(CourseModule module, String address, String why) {}

    /**
     * What one can do in a theme.
     *
     * @param underWay how many of its modules were begun and are not acquired
     */
    public record ThemeSkills(String name, int modules, int underWay, List<Skill> skills) {
        public ThemeSkills {
            skills = List.copyOf(skills);
        }

        long alone() {
            return skills.stream().filter(skill -> skill.mark().rank() > 1).count();
        }
    }

    /** One thing that one can do. */
    public record Skill(CourseModule module, Mark mark, boolean toReview) {}

    /**
     * A level as it is shown.
     *
     * @param rank 0 under way, 1 acquired with help, 2 acquired alone, 3 confirmed
     * @param words plain
     */
    public record Mark(int rank, String words) {}

    /**
     * A module that was begun.
     *
     * @param number the step where one stopped, from 1
     * @param completedOn the day on which it was finished for the first time
     */
    public record Entry(CourseModule module, int number, Optional<LocalDate> completedOn) {}

    public record Link(String address, String text) {}

    /**
     * The inside of the page's {@code main}.
     *
     * @param someone whether the reader is known here: they need no card to come back
     */
    public static String main(Notebook notebook, boolean someone, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var title = "<h1 tabindex=\"-1\">%s</h1>".formatted(voice.say("page.notebook.title"));
        if (notebook.empty()) {
            return title + empty(someone, voice);
        }
        return "<style>%s</style>".formatted(Stylesheet.notebook())
                + title
                + notebook.review().map(it -> review(it, voice)).orElse("")
                + notebook.next().map(it -> next(it, notebook, texts)).orElse("")
                + SkillsHtml.of(notebook.themes(), texts)
                + open(notebook.open(), texts)
                + links(notebook, Voice.of(texts, Locale.FRENCH));
    }

    /**
     * The end of a session of things to see again.
     *
     * @param any whether there were some
     */
    public static String reviewed(boolean any, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        return "<h1 tabindex=\"-1\">%s</h1>%s<div class=\"acts\"><a class=\"main\" href=\"%s\">%s</a></div>"
                .formatted(
                        voice.say(any ? "page.notebook.reviewed" : "page.notebook.reviewed.none"),
                        any ? "<p>%s</p>".formatted(voice.say("page.notebook.reviewed.what")) : "",
                        Addresses.NOTEBOOK,
                        voice.say("page.notebook.title"));
    }

    private static String empty(boolean someone, Voice voice) {
        return "<p class=\"lead\">%s</p>%s<p><a href=\"%s\">%s</a></p><div class=\"acts\"><a class=\"main\" href=\"%s\">%s</a></div>"
                .formatted(
                        voice.say("page.notebook.empty"),
                        someone ? "" : "<p>%s</p>".formatted(voice.say("page.notebook.empty.card")),
                        Addresses.PROOFS,
                        voice.say("page.notebook.empty.passport"),
                        Addresses.HOME,
                        voice.say("page.home.start"));
    }

    private static String review(Review review, Voice voice) {
        if (review.exercises() == 0) {
            return review.next()
                    .map(day -> "<p class=\"soft\">%s</p>"
                            .formatted(voice.say("page.notebook.review.later", day(day, voice))))
                    .orElse("");
        }
        return """
            <section class="today"><h2>%s</h2><p>%s</p>\
            <div class="acts"><a class="main" href="%s">%s</a></div></section>\
            """.formatted(
                        voice.say("page.notebook.review"),
                        voice.say("page.notebook.review.what", review.exercises(), review.minutes()),
                        review.address(),
                        voice.say("page.notebook.review.go"));
    }

    private static String next(Next next, Notebook notebook, Texts texts) {
        var module = Voice.of(texts, next.module().language());
        boolean first = notebook.review().filter(it -> it.exercises() > 0).isEmpty();
        return """
            <section class="%s"><h2>%s</h2><p><b>%s</b><br>%s</p>\
            <div class="acts"><a class="%s" href="%s">%s</a></div></section>\
            """.formatted(
                        first ? "today" : "then",
                        module.say("page.notebook.next"),
                        module.title(next.module().title()),
                        Html.text(Typography.of(next.why(), texts.locale())),
                        first ? "main" : "quiet",
                        next.address(),
                        module.say("page.notebook.next.go"));
    }

    private static String open(List<Entry> entries, Texts texts) {
        return entries.isEmpty()
                ? ""
                : section("page.notebook.open", entries, entry -> card(entry, texts), Voice.of(texts, texts.locale()));
    }

    private static String section(String title, List<Entry> entries, Function<Entry, String> card, Voice voice) {
        return "<section><h2 class=\"over\">%s</h2><ul class=\"sheets\">%s</ul></section>"
                .formatted(voice.say(title), entries.stream().map(card).collect(Collectors.joining()));
    }

    private static String card(Entry entry, Texts texts) {
        var module = entry.module();
        var voice = Voice.of(texts, module.language());
        var steps = module.steps();
        var address = entry.completedOn().isPresent()
                ? practice(module)
                : Addresses.step(module.id(), steps.get(entry.number() - 1).id());
        var state = entry.completedOn()
                .map(day -> voice.say("page.notebook.done-on", day(day, voice)))
                .orElseGet(() -> voice.say("page.step.place", entry.number(), steps.size()));
        return "<li><a class=\"card-sheet\" href=\"%s\"><h3>%s</h3><span>%s</span><span class=\"state\">%s</span></a></li>"
                .formatted(address, voice.title(module.title()), voice.title(module.objective()), state);
    }

    /** The questions off its path, which were not all seen yet; else the module again. */
    private static String practice(CourseModule module) {
        return module.review().isEmpty() ? Addresses.module(module) : Addresses.more(module.id(), 1);
    }

    private static String links(Notebook notebook, Voice french) {
        var links = Stream.concat(
                        notebook.frameworks().stream()
                                .map(it ->
                                        link(it.address(), french.sayOf("page.notebook.links.framework", it.text()))),
                        Stream.of(link(Addresses.PROOFS, french.say("page.notebook.links.proofs")))
                                .filter(_ -> notebook.proofs()))
                .collect(Collectors.joining());
        return links.isEmpty()
                ? ""
                : "<nav aria-label=\"%s\"><ul class=\"links\">%s</ul></nav>"
                        .formatted(french.say("page.notebook.links"), links);
    }

    private static String link(String address, String html) {
        return "<li><a href=\"%s\">%s</a></li>".formatted(Html.text(address), html);
    }

    private static String day(LocalDate day, Voice voice) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(voice.texts().locale())
                .format(day);
    }
}
