package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.activity.Question;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Node;

/** One step: where one is, what is said, what is to be done, and the way on. */
public final class StepPage {

    private StepPage() {}

    public static StepParts parts(Revision revision, Step step, Texts texts) {
        var module = revision.module();
        var voice = Voice.of(texts, module.language());
        var markdown = new Markdown(module.language(), revision.media(), 2);
        var before = new StringBuilder();
        var after = new StringBuilder();
        Optional<String> picture = Optional.empty();
        boolean practised = false;
        for (var block : step.blocks()) {
            switch (block) {
                case Step.Practice _ -> practised = true;
                case Step.Text text -> {
                    var parsed = markdown.parse(text.markdown());
                    if (picture.isEmpty()) {
                        picture = firstPicture(parsed).map(markdown::html);
                    }
                    (practised ? after : before).append(markdown.html(parsed));
                }
            }
        }
        var words = "<div%s><h1 tabindex=\"-1\">%s</h1>%s</div>"
                .formatted(voice.lang(), Html.text(Typography.of(step.title(), module.language())), before);
        return new StepParts(place(revision, step, voice), words, picture.map(StepPage::bare), after.toString());
    }

    /** The classes of a step's box, which lay it out: beside its picture, or around its lab. */
    public static List<String> layout(StepParts parts, Optional<Activity> activity) {
        var classes = new ArrayList<>(List.of("step"));
        if (parts.picture().isPresent()) {
            classes.add("with-picture");
        }
        activity.filter(Lab.class::isInstance).map(Activity::type).ifPresent(type -> {
            classes.add("with-lab");
            classes.add("with-" + type);
        });
        return classes;
    }

    /** The inside of the page's {@code main}. */
    public static String main(StepParts parts, List<String> layout, String doing, String acts) {
        return parts.place()
                + "<div class=\"%s\">".formatted(String.join(" ", layout))
                + "<div class=\"words\">%s</div>".formatted(parts.words())
                + parts.picture()
                        .map("<div class=\"picture\">%s</div>"::formatted)
                        .orElse("")
                + Html.when(
                        !doing.isEmpty(),
                        "<div class=\"doing\"><declic-activity>%s</declic-activity></div>".formatted(doing))
                + Html.when(!parts.after().isEmpty(), "<div class=\"after\">%s</div>".formatted(parts.after()))
                + "<div class=\"acts\">%s</div></div>".formatted(acts);
    }

    /**
     * The buttons of a step before the player takes over, in its order: plain links, and buttons that wait.
     *
     * @param waits the activity that must be done first, if there is one
     */
    public static String acts(Optional<Activity> waits, Way way, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var previous = way.previous()
                .map(before -> link("second", before, voice.say("page.step.previous")))
                .orElse("");
        if (waits.isEmpty()) {
            var label = way.label().map(Html::text).orElseGet(() -> voice.say("page.step.next"));
            return link("main", way.next(), label) + previous;
        }
        return waits.get() instanceof Question
                ? waiting("main", voice.say("page.step.check"))
                        + waiting("quiet", voice.say("page.step.hint"))
                        + previous
                : previous + link("second", way.next(), voice.say("page.step.pass"));
    }

    /** The way to say that something is wrong: below all else, and quiet. */
    public static String report(String moduleId, String stepId, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        return "<div class=\"report\">%s</div>"
                .formatted(link("second", Addresses.report(moduleId, stepId), voice.say("page.step.report")));
    }

    /** Says that there is an answer to what one reported. */
    public static String answered(Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        return "<p class=\"notice\">%s <a href=\"%s\">%s</a></p>"
                .formatted(voice.say("page.answered"), Addresses.MY_REPORTS, voice.say("page.answered.read"));
    }

    private static String waiting(String css, String text) {
        return "<button class=\"%s\" type=\"button\" disabled>%s</button>".formatted(css, text);
    }

    private static String link(String css, String address, String text) {
        return "<a class=\"%s\" href=\"%s\">%s</a>".formatted(css, Html.text(address), text);
    }

    private static String place(Revision revision, Step step, Voice voice) {
        var steps = revision.module().steps();
        int at = steps.indexOf(step);
        var marks = steps.stream()
                .map(one -> steps.indexOf(one))
                .map(i -> i < at ? "<li class=\"done\"></li>" : i == at ? "<li class=\"now\"></li>" : "<li></li>")
                .collect(Collectors.joining());
        return "<p class=\"place\">%s</p><ol class=\"way\" aria-hidden=\"true\">%s</ol>"
                .formatted(voice.say("page.step.place", at + 1, steps.size()), marks);
    }

    /** Takes the first picture that stands alone out of the text. */
    private static Optional<Node> firstPicture(Node text) {
        for (var node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (Markdown.isPicture(node)) {
                node.unlink();
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static String bare(String figure) {
        return figure.replaceFirst("^<figure>", "").replaceFirst("</figure>$", "");
    }
}
