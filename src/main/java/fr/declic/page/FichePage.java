package fr.declic.page;

import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A module on paper: one whole document without script, in one request. To hand out, to share, for old machines and
 * for search engines. It depends on the revision and the language alone, so it may be kept.
 */
public final class FichePage {

    private FichePage() {}

    /** @param absoluteBase where this installation is, such as {@code https://declic.example}, no slash at its end */
    public static String document(Revision revision, Library library, String absoluteBase, Texts texts) {
        var module = revision.module();
        var voice = Voice.of(texts, module.language());
        var steps = new FicheSteps(module, new Markdown(module.language(), revision.media(), 3), voice);
        var address = absoluteBase + Addresses.module(module);
        return """
            <!doctype html><html lang="%s"><head>%s</head><body><main>%s%s%s%s%s%s</main></body></html>
            """.formatted(
                        texts.locale().toLanguageTag(),
                        head(module, absoluteBase, voice),
                        top(module, address, voice),
                        steps.text(),
                        steps.questions(),
                        together(module, library, voice),
                        sources(module, voice),
                        steps.answers());
    }

    private static String head(CourseModule module, String base, Voice voice) {
        var title = voice.markdown().plain(module.title());
        var description = Html.text(
                voice.texts().get("page.fiche.description", voice.markdown().plain(module.objective())));
        return """
            <meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">\
            <title>%1$s · Déclic</title><meta name="description" content="%2$s">\
            <link rel="canonical" href="%3$s"><meta property="og:type" content="article">\
            <meta property="og:site_name" content="Déclic"><meta property="og:title" content="%1$s">\
            <meta property="og:description" content="%2$s"><meta property="og:url" content="%3$s">\
            <meta property="og:locale" content="%4$s"><meta name="color-scheme" content="light dark">\
            <link rel="icon" href="%6$s"><style>%5$s</style>\
            """.formatted(
                        Html.text(title),
                        description,
                        Html.text(base + Addresses.fiche(module.id())),
                        module.language().getLanguage().equals("fr") ? "fr_FR" : module.language(),
                        Stylesheet.fiche(),
                        Html.text(Frame.icon()));
    }

    private static String top(CourseModule module, String address, Voice voice) {
        return """
            <header class="top"><div><p class="soft">%s%s</p><h1>%s</h1><p class="aim">%s</p>\
            <p class="on-screen"><a class="main" href="%s">%s</a> <span class="soft">%s</span></p></div>\
            <div class="qr">%s<p>%s<br><b>%s</b></p></div></header>\
            """.formatted(
                        Drawing.MARK.svg(),
                        voice.say("page.fiche.kind"),
                        voice.title(module.title()),
                        voice.title(module.objective()),
                        Html.text(address),
                        voice.say("page.fiche.open"),
                        voice.say("page.fiche.print"),
                        QrCode.svg(address, voice.texts().get("page.fiche.qr")),
                        voice.say("page.fiche.scan"),
                        Html.text(address.replaceFirst("^https?://", "")).replace("/", "/<wbr>"));
    }

    private static String together(CourseModule module, Library library, Voice voice) {
        var next = next(module, library)
                .map(it -> "<p>%s</p>".formatted(voice.say("page.fiche.next", it.title())))
                .orElse("");
        return "<section class=\"together\"><h2>%s</h2><p>%s</p>%s</section>"
                .formatted(voice.say("page.fiche.together"), voice.title(module.together()), next);
    }

    /** The module that follows in the first course that holds this one. */
    private static Optional<CourseModule> next(CourseModule module, Library library) {
        return library.courses().sequencedValues().stream()
                .map(Course::modules)
                .filter(ids -> ids.contains(module.id()))
                .findFirst()
                .flatMap(ids -> ids.stream().skip(ids.indexOf(module.id()) + 1L).findFirst())
                .flatMap(library::module);
    }

    static String sources(CourseModule module, Voice voice) {
        var list = module.sources().stream()
                .map(it -> "<li>%s, <a href=\"%s\">%s</a>, %s.</li>"
                        .formatted(
                                voice.title(it.title()),
                                Html.text(it.url()),
                                Html.text(it.url().replaceFirst("^https?://", "")),
                                voice.say("page.fiche.read", date(it.readOn(), voice))))
                .collect(Collectors.joining());
        var cited = list.isEmpty()
                ? "<p>%s ".formatted(voice.say("page.fiche.certainty"))
                : "<h2>%s</h2><ul>%s</ul><p>".formatted(voice.say("page.fiche.sources"), list);
        return "<section class=\"sources\">%s%s %s</p></section>"
                .formatted(
                        cited,
                        voice.say("page.fiche.checked", date(module.checkedOn(), voice)),
                        voice.say("page.fiche.by", String.join(", ", module.authors()), licence(module)));
    }

    private static String licence(CourseModule module) {
        return module.licence().replaceFirst("^CC-BY-SA-", "CC BY-SA ");
    }

    private static String date(LocalDate day, Voice voice) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(voice.texts().locale()));
    }
}
