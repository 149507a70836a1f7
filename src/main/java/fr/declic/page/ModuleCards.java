package fr.declic.page;

import fr.declic.content.CourseModule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Modules as large cards that lead to them. */
record ModuleCards(Map<String, ModulePlace> places, Texts texts) {

    ModulePlace place(CourseModule module) {
        return places.getOrDefault(module.id(), ModulePlace.TO_DO);
    }

    /** Where one goes on in a module: where one stopped, else its first step. */
    String address(CourseModule module) {
        var place = place(module);
        return place.step()
                .filter(_ -> place.state() == ModulePlace.State.STARTED)
                .filter(step -> module.step(step).isPresent())
                .map(step -> Addresses.step(module.id(), step))
                .orElseGet(() -> Addresses.module(module));
    }

    boolean begun(List<String> modules) {
        return modules.stream()
                .anyMatch(id -> places.getOrDefault(id, ModulePlace.TO_DO).state() != ModulePlace.State.TO_DO);
    }

    /**
     * @param css for the item of the list; empty for none
     * @param heading the level of the title
     */
    String card(CourseModule module, String css, int heading) {
        var voice = Voice.of(texts, module.language());
        var state = place(module).state();
        var name = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var said = Html.when(
                !places.isEmpty(),
                "<span class=\"state %s\">%s%s</span>"
                        .formatted(
                                name,
                                Html.when(state == ModulePlace.State.DONE, Drawing.RIGHT.svg()),
                                voice.say("page.module." + name)));
        return "<li%s><a class=\"card-sheet\" href=\"%s\"><h%d>%s</h%d><span>%s</span>%s</a></li>"
                .formatted(
                        Html.when(!css.isEmpty(), Html.attribute("class", css)),
                        address(module),
                        heading,
                        voice.title(module.title()),
                        heading,
                        voice.title(module.objective()),
                        said);
    }
}
