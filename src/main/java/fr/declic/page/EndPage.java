package fr.declic.page;

import fr.declic.content.CourseModule;
import fr.declic.content.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The end of a module: what one can do now, what was left aside, and one way on. */
public final class EndPage {

    private EndPage() {}

    /**
     * What the end says.
     *
     * @param leftAside the steps whose activity is still to be done
     * @param next the module to go on with; empty when the course is finished
     * @param touchNext the same on a machine that only has touch
     */
    public record End(
            CourseModule module, List<Step> leftAside, Optional<CourseModule> next, Optional<CourseModule> touchNext) {
        public End {
            leftAside = List.copyOf(leftAside);
        }
    }

    /** The inside of the page's {@code main}. */
    public static String main(End end, Texts texts) {
        var voice = Voice.of(texts, end.module().language());
        return "<h1 tabindex=\"-1\">%s</h1><p class=\"lead\">%s</p>%s<div class=\"acts\">%s</div>%s%s"
                .formatted(
                        voice.say("page.end.title"),
                        voice.title(end.module().objective()),
                        leftAside(end, voice),
                        onward(end, voice),
                        together(end.module(), voice),
                        others(end.module(), voice));
    }

    private static String leftAside(End end, Voice voice) {
        if (end.leftAside().isEmpty()) {
            return "";
        }
        var links = end.leftAside().stream()
                .map(step -> "<li><a href=\"%s\">%s</a></li>"
                        .formatted(Addresses.step(end.module().id(), step.id()), voice.title(step.title())))
                .collect(Collectors.joining());
        return "<p>%s</p><ul>%s</ul>".formatted(voice.say("page.end.left"), links);
    }

    private static String onward(End end, Voice voice) {
        return end.next().equals(end.touchNext())
                ? onward("main", end.next(), voice)
                : onward("main if-pointer", end.next(), voice) + onward("main if-touch", end.touchNext(), voice);
    }

    private static String onward(String css, Optional<CourseModule> next, Voice voice) {
        return next.map(module -> link(css, Addresses.module(module), voice.say("page.end.next", module.title())))
                .orElseGet(() -> link(css, Addresses.CATALOGUE, voice.say("page.end.catalogue")));
    }

    static String together(CourseModule module, Voice voice) {
        return "<aside class=\"view\"><h2>%s</h2><p>%s</p></aside>"
                .formatted(voice.say("page.end.together"), voice.title(module.together()));
    }

    private static String others(CourseModule module, Voice voice) {
        var more = module.review().isEmpty()
                ? ""
                : item(
                        Addresses.more(module.id(), 1),
                        voice.say("page.end.more", module.review().size()));
        return "<ul class=\"links\">%s%s%s</ul>"
                .formatted(
                        more,
                        item(Addresses.module(module), voice.say("page.end.again")),
                        item(Addresses.NOTEBOOK, voice.say("page.end.notebook")));
    }

    private static String item(String address, String text) {
        return "<li>%s</li>".formatted(link("", address, text));
    }

    private static String link(String css, String address, String text) {
        return "<a%s href=\"%s\">%s</a>".formatted(css.isEmpty() ? "" : Html.attribute("class", css), address, text);
    }
}
