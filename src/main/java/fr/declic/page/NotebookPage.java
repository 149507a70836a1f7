package fr.declic.page;

import fr.declic.content.CourseModule;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** « Mon carnet » : where one stopped, what one can do, and when one learnt it. */
public final class NotebookPage {

    private NotebookPage() {}

    /**
     * A module that was begun.
     *
     * @param number the step where one stopped, from 1
     * @param completedOn the day on which it was finished for the first time
     */
    public record Entry(CourseModule module, int number, Optional<LocalDate> completedOn) {}

    /**
     * The inside of the page's {@code main}.
     *
     * @param entries the module last touched first
     */
    public static String main(List<Entry> entries, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var begun =
                entries.stream().filter(entry -> entry.completedOn().isEmpty()).toList();
        var done = entries.stream()
                .filter(entry -> entry.completedOn().isPresent())
                .toList();
        return "<h1 tabindex=\"-1\">%s</h1>%s%s%s"
                .formatted(
                        voice.say("page.notebook.title"),
                        entries.isEmpty() ? empty(voice) : "",
                        section("page.notebook.stopped", begun, texts),
                        section("page.notebook.can", done, texts));
    }

    private static String empty(Voice voice) {
        return "<p class=\"lead\">%s</p><p>%s</p><div class=\"acts\"><a class=\"main\" href=\"%s\">%s</a></div>"
                .formatted(
                        voice.say("page.notebook.empty"),
                        voice.say("page.notebook.empty.card"),
                        Addresses.HOME,
                        voice.say("page.home.start"));
    }

    private static String section(String title, List<Entry> entries, Texts texts) {
        if (entries.isEmpty()) {
            return "";
        }
        var voice = Voice.of(texts, texts.locale());
        return "<section><h2 class=\"over\">%s</h2><ul class=\"sheets\">%s</ul></section>"
                .formatted(
                        voice.say(title),
                        entries.stream().map(entry -> card(entry, texts)).collect(Collectors.joining()));
    }

    private static String card(Entry entry, Texts texts) {
        var module = entry.module();
        var voice = Voice.of(texts, module.language());
        var steps = module.steps();
        var address = entry.completedOn().isPresent()
                ? Addresses.module(module)
                : Addresses.step(module.id(), steps.get(entry.number() - 1).id());
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(texts.locale());
        var state = entry.completedOn()
                .map(day -> voice.say("page.notebook.done-on", date.format(day)))
                .orElseGet(() -> voice.say("page.step.place", entry.number(), steps.size()));
        return "<li><a class=\"card-sheet\" href=\"%s\"><h3>%s</h3><span>%s</span><span class=\"state\">%s</span></a></li>"
                .formatted(address, voice.title(module.title()), voice.title(module.objective()), state);
    }
}
