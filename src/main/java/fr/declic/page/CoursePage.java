package fr.declic.page;

import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.page.ModulePlace.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A course: for whom it is, what one will be able to do, its modules in order, and one button to go on. */
public final class CoursePage {

    private CoursePage() {}

    /**
     * The inside of the page's {@code main}.
     *
     * @param places by module id; a module that is not in it was not begun
     */
    public static String main(Course course, Library library, Map<String, ModulePlace> places, Texts texts) {
        var voice = Voice.of(texts, course.language());
        var cards = new ModuleCards(withAll(course, places), texts);
        var modules = course.modules().stream()
                .flatMap(id -> library.module(id).stream())
                .toList();
        return "<h1 tabindex=\"-1\">%s</h1><p class=\"lead\">%s</p><p><b>%s</b><br>%s</p><p class=\"soft\">%s</p>%s<h2 class=\"over\">%s</h2><ol class=\"sheets numbered\">%s</ol>"
                .formatted(
                        voice.title(course.title()),
                        voice.title(course.forWhom()),
                        voice.say("page.course.outcome"),
                        voice.title(course.outcome()),
                        CourseCards.length(course, library, voice),
                        button(course, library, cards, voice),
                        voice.say("page.course.modules"),
                        modules.stream()
                                .map(module -> item(module, course, library, cards))
                                .collect(Collectors.joining()));
    }

    /** Every state is said, even where nothing was begun. */
    private static Map<String, ModulePlace> withAll(Course course, Map<String, ModulePlace> places) {
        var all = new HashMap<String, ModulePlace>();
        course.modules().forEach(id -> all.put(id, ModulePlace.TO_DO));
        all.putAll(places);
        return all;
    }

    /** A module that needs a mouse gives way to the one for touch where there is only touch: the stylesheet decides. */
    private static String item(CourseModule module, Course course, Library library, ModuleCards cards) {
        if (course.touchModules().contains(module.id())) {
            return cards.card(module, "", 3);
        }
        var touch = Optional.ofNullable(course.touchSwap().get(module.id()))
                .filter(id -> !course.modules().contains(id))
                .flatMap(library::module);
        return cards.card(module, "if-pointer", 3)
                + touch.map(it -> cards.card(it, "if-touch", 3)).orElse("");
    }

    private static String button(Course course, Library library, ModuleCards cards, Voice voice) {
        var pointer = next(course.modules(), library, cards);
        var touch = next(course.touchModules(), library, cards);
        return pointer.equals(touch)
                ? act("", pointer, course, cards, voice)
                : act(" if-pointer", pointer, course, cards, voice) + act(" if-touch", touch, course, cards, voice);
    }

    /** The first module that is not finished. */
    private static Optional<CourseModule> next(List<String> order, Library library, ModuleCards cards) {
        return order.stream()
                .flatMap(id -> library.module(id).stream())
                .filter(module -> cards.place(module).state() != State.DONE)
                .findFirst();
    }

    private static String act(String css, Optional<CourseModule> next, Course course, ModuleCards cards, Voice voice) {
        boolean begun = cards.begun(course.modules());
        return next.map(module -> "<p class=\"acts%s\"><a class=\"main\" href=\"%s\">%s</a></p>"
                        .formatted(
                                css,
                                cards.address(module),
                                voice.say(begun ? "page.course.continue" : "page.course.start")))
                .orElseGet(() -> "<p class=\"acts%s\"><b>%s</b> <a class=\"main\" href=\"%s\">%s</a></p>"
                        .formatted(
                                css,
                                voice.say("page.course.done"),
                                Addresses.CATALOGUE,
                                voice.say("page.course.elsewhere")));
    }
}
