package fr.declic.content;

import fr.declic.activity.Activity;
import java.util.List;
import java.util.Optional;

/**
 * One screen, one idea.
 *
 * @param id unique in its module; part of the step's address
 * @param sound the name of a recorded sound beside the module's file, whose transcript is the step's text
 * @param blocks text and at most one activity, in the file's order
 */
public record Step(String id, String title, Optional<String> sound, List<Block> blocks) {

    public Step {
        blocks = List.copyOf(blocks);
    }

    /** A part of a step. */
    public sealed interface Block {}

    /** CommonMark, checked: no raw HTML, pictures exist and have an alt, links stay out. */
    public record Text(String markdown) implements Block {}

    /** Something to do. */
    public record Practice(Activity activity) implements Block {}

    public Optional<Activity> activity() {
        return blocks.stream()
                .filter(Practice.class::isInstance)
                .map(block -> ((Practice) block).activity())
                .findFirst();
    }
}
