package fr.declic.page;

import fr.declic.content.CourseModule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** « Par où commencer ? » : the door before the questions, and the module that they lead to. Never a mark. */
public final class PlacementPage {

    private PlacementPage() {}

    /**
     * Something to press.
     *
     * @param look its class
     * @param address where it leads; without one it is a button that waits for the player
     */
    public record Act(String look, String label, Optional<String> address) {}

    /**
     * Before the first question.
     *
     * @param aim the key of the sentence that says what it is about
     * @param labs whether there are some before the questions
     */
    public static String door(String aim, boolean labs, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var facts = List.of(
                labs ? "page.placement.length.labs" : "page.placement.length",
                "page.placement.unknown",
                "page.placement.stop",
                "page.placement.no-mark");
        return title(voice, "page.placement.title")
                + "<p class=\"lead\">%s</p>".formatted(voice.say(aim))
                + facts.stream()
                        .map(fact -> "<li>%s</li>".formatted(voice.say(fact)))
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    /** For who comes back in the middle. */
    public static String underWay(Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        return title(voice, "page.placement.title")
                + "<p class=\"lead\">%s</p>".formatted(voice.say("page.placement.under-way"));
    }

    /** @param shown what right answers showed, in the first person */
    public static String found(CourseModule module, String why, List<String> shown, Texts texts) {
        var voice = Voice.of(texts, module.language());
        return title(voice, "page.placement.found")
                + "<h2>%s</h2><p class=\"lead\">%s</p>".formatted(voice.title(module.title()), voice.title(why))
                + (shown.isEmpty()
                        ? ""
                        : shown.stream()
                                .map(it -> "<li>%s</li>".formatted(voice.title(it)))
                                .collect(Collectors.joining(
                                        "", "<p>%s</p><ul>".formatted(voice.say("page.placement.shown")), "</ul>")));
    }

    /** The other ways, below the buttons. */
    public static String others(
            Optional<CourseModule> easier, Optional<CourseModule> further, String catalogue, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        return "<ul class=\"links\">%s%s<li><a href=\"%s\">%s</a></li></ul>"
                .formatted(
                        other("page.placement.easier", easier, texts),
                        other("page.placement.further", further, texts),
                        catalogue,
                        voice.say("page.placement.all"));
    }

    private static String other(String key, Optional<CourseModule> module, Texts texts) {
        return module.map(it -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(
                                Addresses.module(it),
                                Voice.of(texts, it.language()).say(key, it.title())))
                .orElse("");
    }

    /**
     * What stands before a question.
     *
     * @param answered whether it was answered before, and one came back
     * @param touch where the lab is that a finger can do in place of this one
     */
    public static StepParts question(String heading, boolean answered, Optional<String> touch, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var words = "<div><h1 tabindex=\"-1\">%s</h1>%s%s</div>"
                .formatted(
                        Html.text(heading),
                        Html.when(answered, "<p>%s</p>".formatted(voice.say("page.placement.answered"))),
                        touch.map(address -> "<p class=\"if-touch\"><a href=\"%s\">%s</a></p>"
                                        .formatted(Html.text(address), voice.say("page.placement.touch")))
                                .orElse(""));
        return new StepParts("", words, Optional.empty(), "");
    }

    /** A row of buttons as the first answer holds it. */
    public static String acts(List<Act> acts) {
        return acts.stream().map(PlacementPage::act).collect(Collectors.joining());
    }

    private static String act(Act act) {
        return act.address()
                .map(address -> "<a class=\"%s\" href=\"%s\">%s</a>"
                        .formatted(act.look(), Html.text(address), Html.text(act.label())))
                .orElseGet(() -> "<button class=\"%s\" type=\"button\" disabled>%s</button>"
                        .formatted(act.look(), Html.text(act.label())));
    }

    private static String title(Voice voice, String key) {
        return "<h1 tabindex=\"-1\">%s</h1>".formatted(voice.say(key));
    }
}
