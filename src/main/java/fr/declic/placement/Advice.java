package fr.declic.placement;

import fr.declic.content.CourseModule;
import java.util.List;
import java.util.Optional;

/**
 * Where one may begin. In words only: there is no number in it that somebody could take for a mark.
 *
 * @param why in one or two sentences
 * @param shown what right answers showed, in the first person, the hardest first
 */
public record Advice(
        CourseModule module,
        String why,
        Optional<CourseModule> easier,
        Optional<CourseModule> further,
        List<String> shown) {

    public Advice {
        shown = List.copyOf(shown);
    }
}
