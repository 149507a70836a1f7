package fr.declic.page;

import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import fr.declic.content.Theme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The whole library by theme, and what a search found in it. */
public final class CataloguePage {

    private CataloguePage() {}

    /**
     * What a search found.
     *
     * @param query as it was typed
     * @param modules ids, best first
     */
    public record Found(String query, List<String> modules) {
        public Found {
            modules = List.copyOf(modules);
        }
    }

    /**
     * The inside of the page's {@code main}.
     *
     * @param examples modules for who writes some; empty for everybody else
     * @param places how far the person is, by module id; empty when nobody is known
     * @param leads whether the person leads workshops, and has a way to prepare one
     */
    public static String main(
            Library library,
            Audience audience,
            List<CourseModule> examples,
            Map<String, ModulePlace> places,
            Optional<Found> found,
            boolean leads,
            Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var cards = new ModuleCards(places, texts);
        return "<h1 tabindex=\"-1\">%s</h1>%s%s%s"
                .formatted(
                        voice.say("page.catalogue.title"),
                        search(found, voice),
                        leads ? workshop(voice) : "",
                        found.map(it -> results(it, library, cards, voice))
                                .orElseGet(() -> where(audience, voice)
                                        + courses(library, audience, voice)
                                        + themes(library, audience, cards, voice)
                                        + examples(examples, cards, voice)));
    }

    private static String search(Optional<Found> found, Voice voice) {
        return """
            <form class="search" role="search" action="%s"><label for="q">%s</label>\
            <div><input class="line" id="q" name="q" type="search" maxlength="100" autocomplete="off"%s>\
            <button class="quiet">%s</button></div></form>\
            """.formatted(
                        Addresses.CATALOGUE,
                        voice.say("page.catalogue.search"),
                        found.map(it -> Html.attribute("value", it.query())).orElse(""),
                        voice.say("page.catalogue.go"));
    }

    private static String workshop(Voice voice) {
        return "<p><a href=\"%s\">%s</a></p>".formatted(Addresses.WORKSHOP, voice.say("page.catalogue.workshop"));
    }

    private static String where(Audience audience, Voice voice) {
        return "<p class=\"soft\">%s <a href=\"%s\">%s</a></p>"
                .formatted(
                        voice.say("page.home.where"),
                        audience == Audience.ADVISER ? Addresses.WHERE_ADVISER : Addresses.WHERE,
                        voice.say("page.home.where.link"));
    }

    private static String results(Found found, Library library, ModuleCards cards, Voice voice) {
        var modules = found.modules().stream()
                .flatMap(id -> library.module(id).stream())
                .toList();
        var title = modules.isEmpty()
                ? voice.say("page.catalogue.none", found.query())
                : voice.say("page.catalogue.found", modules.size(), found.query());
        return "<h2 class=\"over\">%s</h2>%s<p><a href=\"%s\">%s</a></p>"
                .formatted(title, list(modules, cards), Addresses.CATALOGUE, voice.say("page.catalogue.all"));
    }

    private static String themes(Library library, Audience audience, ModuleCards cards, Voice voice) {
        var byTheme = library.revisions().values().stream()
                .map(Revision::module)
                .filter(module -> module.audience() == audience)
                .collect(Collectors.groupingBy(CourseModule::theme));
        return library.themes().values().stream()
                .filter(theme -> byTheme.containsKey(theme.code()))
                .map(theme -> theme(theme, byTheme.getOrDefault(theme.code(), List.of()), cards, voice))
                .collect(Collectors.joining());
    }

    private static String courses(Library library, Audience audience, Voice voice) {
        var courses = library.courses().values().stream()
                .filter(course -> course.audience() == audience)
                .toList();
        return CourseCards.section(courses, library, voice);
    }

    private static String examples(List<CourseModule> examples, ModuleCards cards, Voice voice) {
        return examples.isEmpty()
                ? ""
                : "<section><h2 class=\"over\">%s</h2><p class=\"soft\">%s</p>%s</section>"
                        .formatted(
                                voice.say("page.catalogue.examples"),
                                voice.say("page.catalogue.examples.summary"),
                                list(examples, cards));
    }

    private static String theme(Theme theme, List<CourseModule> modules, ModuleCards cards, Voice voice) {
        var language = voice.texts().locale();
        return "<section><h2 class=\"over\">%s</h2><p class=\"soft\">%s</p>%s</section>"
                .formatted(
                        Html.text(Typography.of(theme.name(language), language)),
                        Html.text(Typography.of(theme.summary(language), language)),
                        list(modules, cards));
    }

    private static String list(List<CourseModule> modules, ModuleCards cards) {
        return modules.isEmpty()
                ? ""
                : modules.stream()
                        .map(module -> cards.card(module, "", 3))
                        .collect(Collectors.joining("", "<ul class=\"sheets\">", "</ul>"));
    }
}
