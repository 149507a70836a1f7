package fr.declic.page;

import fr.declic.content.CourseModule;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What surrounds every public screen. The tools never move. */
public final class Frame {

    private static final String LICENCE = "https://creativecommons.org/licenses/by-sa/4.0/deed.fr";

    private Frame() {}

    /** The small picture in the browser's tab, inside its own address: no request is made for it. */
    public static String icon() {
        return "data:image/svg+xml,"
                + URLEncoder.encode(Drawing.ICON.svg(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The first thing that the keyboard meets: the way past the tools. */
    public static String skip(Texts texts) {
        return "<a class=\"skip\" href=\"#main\">%s</a>".formatted(say(texts, "page.frame.skip"));
    }

    /** @param module the module that one is in, whose title stands beside the mark instead of the place's name */
    public static String header(Optional<CourseModule> module, House house, Texts texts) {
        var name = module.map(it -> "<a class=\"name\" href=\"%s\" aria-label=\"%s\">%s</a><p class=\"in\">%s</p>"
                        .formatted(
                                Addresses.HOME,
                                say(texts, "page.frame.home"),
                                Drawing.MARK.svg(),
                                Voice.of(texts, it.language()).title(it.title())))
                .orElseGet(() -> "<a class=\"name\" href=\"%s\">%s<span>%s</span></a>%s"
                        .formatted(Addresses.HOME, Drawing.MARK.svg(), say(texts, "page.frame.name"), house.html()));
        var work = Html.when(
                house.atWork(),
                "<a class=\"work-link\" href=\"%s\">%s</a>".formatted(Addresses.WORK, say(texts, "page.frame.work")));
        return "<header class=\"bar\">%s%s<div class=\"tools\">%s</div></header>".formatted(name, work, tools(texts));
    }

    /** On a narrow screen a long name gives way to a short one, which is part of it (WCAG 2.5.3). */
    private static String tools(Texts texts) {
        var help = say(texts, "page.frame.help");
        var words = "<span class=\"long\">%s</span><span class=\"short\">%s</span>";
        return tool(Addresses.HELP, help, Drawing.HELP, words.formatted(help, say(texts, "page.frame.help.short")))
                + listen(texts)
                + tool(
                        Addresses.COMFORT,
                        say(texts, "page.frame.comfort"),
                        Drawing.COMFORT,
                        "<span class=\"short\">%s</span>".formatted(say(texts, "page.frame.comfort.short")))
                + "<a class=\"tool\" href=\"%s\">%s<span>%s</span></a>"
                        .formatted(Addresses.QUIT, Drawing.QUIT.svg(), say(texts, "page.frame.quit"));
    }

    /** The one tool that a preview has. */
    public static String listening(Texts texts) {
        return "<div class=\"bar\"><div class=\"tools\">%s</div></div>".formatted(listen(texts));
    }

    /** "Écouter", which waits for its program. */
    static String listen(Texts texts) {
        return "<button class=\"tool\" id=\"listen\" type=\"button\" disabled>%s<span>%s</span></button>"
                .formatted(Drawing.LISTEN.svg(), say(texts, "page.frame.listen"));
    }

    private static String tool(String address, String label, Drawing drawing, String words) {
        return "<a class=\"tool\" href=\"%s\" aria-label=\"%s\">%s%s</a>"
                .formatted(address, label, drawing.svg(), words);
    }

    /** @param module the module that one is in, which can be printed */
    public static String footer(Optional<CourseModule> module, Texts texts) {
        // The fiche is not Flow's: its link asks for another page.
        var fiche = module.map(it -> "<li><a router-ignore href=\"%s\">%s</a></li>"
                        .formatted(Addresses.fiche(it.id()), say(texts, "page.frame.fiche")))
                .orElse("");
        return "<footer class=\"foot\"><ul>%s%s%s%s%s%s%s%s%s</ul></footer>"
                .formatted(
                        fiche,
                        link(Addresses.HELP, say(texts, "page.frame.help.short")),
                        link(Addresses.ME, say(texts, "page.frame.me")),
                        link(Addresses.MY_DATA, say(texts, "page.frame.my-data")),
                        link(Addresses.PRIVACY, say(texts, "page.frame.privacy")),
                        link(Addresses.LEGAL, say(texts, "page.frame.legal")),
                        link(Addresses.ACCESSIBILITY, say(texts, "page.frame.accessibility")),
                        link(Addresses.LICENCE, say(texts, "page.frame.source")),
                        Html.when(
                                module.isPresent(),
                                "<li><a rel=\"license\" href=\"%s\">%s</a></li>"
                                        .formatted(LICENCE, say(texts, "page.frame.licence"))));
    }

    private static String link(String address, String text) {
        return "<li><a href=\"%s\">%s</a></li>".formatted(address, text);
    }

    private static String say(Texts texts, String key) {
        return Voice.of(texts, texts.locale()).say(key);
    }
}
