package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.content.CourseModule;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A module as one page that needs no server: for packages that are played elsewhere. Each step is a template; the keys
 * of the questions are in the page, since it grades by itself.
 *
 * @param labTexts what a lab says in the browser, by key; empty where labs are not to be played
 * @param tools whether {@link #TOOLS} lies beside the page
 */
public record PackagePage(Revision revision, Map<String, String> labTexts, boolean tools, Texts texts) {

    /** The labs. */
    public static final String LABS = "labs.js";

    /** "Écouter" and the sign that there is more below. */
    public static final String TOOLS = "tools.js";

    private static final List<String> ALWAYS = List.of("lms.js", "grade.js", "keep.js", "draw.js", "play.js");

    public static final String STYLES = "declic.css";

    /** In attributes, and in the pages of simulations, which are JSON in an attribute. */
    private static final Pattern FETCHED = Pattern.compile("(src=(?:\"|\\\\&quot;))/(media/[0-9a-f]{64}\\.\\w+)");

    /** Nothing comes from another host, whatever the module holds. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " media-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'";

    public PackagePage {
        labTexts = Map.copyOf(labTexts);
    }

    /** The styles of the page: those of the steps and of every activity. */
    public static String styles() {
        return Stylesheet.packaged();
    }

    /** Whether labs are to be played in it. */
    public boolean playsLabs() {
        return !labTexts.isEmpty() && module().steps().stream().anyMatch(PackagePage::hasLab);
    }

    /** The scripts that bring the page to life, in their order; they lie beside it. */
    public List<String> scripts() {
        var scripts = new ArrayList<>(ALWAYS);
        if (playsLabs()) {
            scripts.addFirst(LABS); // a lab is known before it is drawn
        }
        if (tools) {
            scripts.add(TOOLS);
        }
        return scripts;
    }

    /** The pictures and sounds that the page fetches, by their address beside it. */
    public SequencedMap<String, Media> media(String html) {
        var fetched = new TreeMap<String, Media>();
        for (var one : revision.media().values()) {
            var address = beside(one);
            if (html.contains(address)) {
                fetched.put(address, one);
            }
        }
        return fetched;
    }

    /** The whole document. */
    public String html() {
        var voice = Voice.of(texts, module().language());
        return """
            <!doctype html><html lang="%1$s"%12$s><head><meta charset="utf-8">\
            <meta http-equiv="Content-Security-Policy" content="%2$s">\
            <meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark">\
            <title>%3$s</title><link rel="icon" href="%4$s"><link rel="stylesheet" href="%5$s">%6$s</head>\
            <body><div class="screen packaged" id="outlet"><header class="bar"><p class="name">%7$s</p>\
            <p class="in">%8$s</p>%13$s</header>\
            <main class="room" id="main"><noscript><p class="notice">%9$s</p></noscript></main></div>%10$s\
            <script type="application/json" id="declic-module">%11$s</script></body></html>
            """.formatted(
                        texts.locale().toLanguageTag(),
                        POLICY,
                        Html.text(voice.plainTitle(module().title())),
                        Html.text(Frame.icon()),
                        STYLES,
                        scripts().stream()
                                .map("<script src=\"%s\" defer></script>"::formatted)
                                .collect(Collectors.joining()),
                        Drawing.MARK.svg(),
                        voice.title(module().title()),
                        voice.say("page.package.no-script"),
                        templates(voice),
                        Json.of(told(voice)),
                        Html.attribute("data-more-below", texts.get("page.package.more"))
                                + Html.attribute("data-listen-stop", texts.get("page.package.listen-stop"))
                                + Html.attribute("data-listen-none", texts.get("page.package.listen-none")),
                        Html.when(tools, "<div class=\"tools\">%s</div>".formatted(Frame.listen(texts))));
    }

    private CourseModule module() {
        return revision.module();
    }

    private String templates(Voice voice) {
        var steps = module().steps().stream()
                .map(step -> template(step.id(), step(step, voice)))
                .collect(Collectors.joining());
        return FETCHED.matcher(steps).replaceAll("$1$2") + template("", end(voice));
    }

    private static String template(String step, String main) {
        return "<template data-step=\"%s\">%s</template>".formatted(step, main);
    }

    private String step(Step step, Voice voice) {
        var parts = StepPage.parts(revision, step, texts);
        var doing = step.activity().map(it -> controls(it, voice)).orElse("");
        return StepPage.main(parts, StepPage.layout(parts, step.activity()), doing, acts(voice));
    }

    /** An order that the text alone decides: the same package, byte for byte, each time. */
    private List<Integer> order(Activity activity) {
        return DisplayOrder.of(
                activity, Long.parseUnsignedLong(revision.sha256().substring(0, 15), 16));
    }

    private String controls(Activity activity, Voice voice) {
        var state = ActivityState.first(order(activity));
        if (activity instanceof Lab lab) {
            return labTexts.isEmpty() ? elsewhere(lab, voice) : new LabHtml(revision, state, labTexts, voice).of(lab);
        }
        return ActivityPage.controls(revision, activity, state, labTexts, voice);
    }

    private String elsewhere(Lab lab, Voice voice) {
        return "<div class=\"practice\"><p class=\"ask\">%s</p><p class=\"notice\">%s</p></div>"
                .formatted(voice.inline(lab.prompt()), voice.say("page.package.elsewhere"));
    }

    private static String acts(Voice voice) {
        return """
            <button class="main" type="button"></button><button class="quiet" type="button" data-help hidden></button>\
            <button class="second" type="button" data-previous>%s</button>\
            <button class="second" type="button" data-pass hidden>%s</button>\
            <p class="sr-only" role="status"></p><p class="notice" role="alert" hidden></p>\
            """.formatted(voice.say("page.step.previous"), voice.say("page.step.pass"));
    }

    /** What one can do now, what is left, and where the facts come from. */
    private String end(Voice voice) {
        return """
            <h1 tabindex="-1">%s</h1><p class="lead">%s</p><p data-left hidden>%s</p><ul class="links" data-left-list></ul>\
            <p data-kept>%s</p>%s%s<div class="acts"><button class="second" type="button" data-previous>%s</button>\
            <p class="sr-only" role="status"></p><p class="notice" role="alert" hidden></p></div>\
            """.formatted(
                        voice.say("page.end.title"),
                        voice.title(module().objective()),
                        voice.say("page.end.left"),
                        voice.say("page.package.kept"),
                        EndPage.together(module(), voice),
                        FichePage.sources(module(), voice),
                        voice.say("page.step.previous"));
    }

    private Map<String, Object> told(Voice voice) {
        var key = new ActivityKey(module(), voice);
        var told = new LinkedHashMap<String, Object>();
        told.put("revision", revision.sha256().substring(0, 12));
        told.put("title", voice.plainTitle(module().title()));
        told.put("labs", !labTexts.isEmpty());
        told.put(
                "steps",
                module().steps().stream().map(step -> step(step, key, voice)).toList());
        told.put("texts", words());
        return told;
    }

    private Map<String, Object> step(Step step, ActivityKey key, Voice voice) {
        var told = new LinkedHashMap<String, Object>();
        told.put("id", step.id());
        told.put("title", voice.plainTitle(step.title()));
        step.sound().map(revision.media()::get).ifPresent(it -> told.put("sound", beside(it)));
        step.activity().ifPresent(it -> told.put("activity", key.of(it, order(it))));
        return told;
    }

    private Map<String, Object> words() {
        var words = new TreeMap<String, Object>();
        for (var key : List.of(
                "page.step.check",
                "page.step.hint",
                "page.step.next",
                "page.package.finish",
                "page.package.help-step",
                "page.package.help-answer",
                "page.package.choose",
                "page.package.help-shown",
                "page.package.goes-on",
                "page.package.look",
                "page.package.alone",
                "page.package.not-kept",
                "page.package.only-here",
                "page.frame.listen",
                "page.right",
                "page.not-yet")) {
            words.put(
                    key.replaceFirst("^page\\.(?:(?:step|package|frame)\\.)?", ""),
                    Typography.of(texts.get(key), texts.locale()));
        }
        return words;
    }

    private static boolean hasLab(Step step) {
        return step.activity().filter(Lab.class::isInstance).isPresent();
    }

    private static String beside(Media media) {
        return Addresses.media(media).substring(1);
    }
}
