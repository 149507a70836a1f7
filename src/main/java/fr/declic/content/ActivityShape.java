package fr.declic.content;

import fr.declic.content.Shape.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A type of activity, as docs/activities.md describes it: what a form to write one is made from.
 *
 * @param type its name in files, such as {@code choice}
 * @param shape its keys, common ones among them, in the order in which files have them
 */
public record ActivityShape(String type, Family family, Shape shape) {

    /** What types have in common, in the eyes of who chooses one; in the order of a menu. */
    public enum Family {
        SIMPLE,
        PICTURED,
        SITUATION,
        GESTURE,
        SIMULATION
    }

    private static final Set<String> COMMON =
            Set.of("id", "type", "prompt", "hint", "taught_in", "difficulty", "competencies", "variant_of");

    private static final List<ActivityShape> ALL = Stream.of(
                    QuestionShapes.all(), StoryShapes.questions(), LabShapes.all(), SimulationShapes.all())
            .flatMap(List::stream)
            .toList();

    /** All types, family by family. */
    public static List<ActivityShape> all() {
        return ALL;
    }

    /** The shape of a type; empty when there is no such type. */
    public static Optional<ActivityShape> of(String type) {
        return ALL.stream().filter(it -> it.type().equals(type)).findFirst();
    }

    /** What every activity of its sort has, then its own keys. */
    public List<Field> fields() {
        return Stream.concat(common().stream(), own().stream()).toList();
    }

    /** What every activity of its sort has. */
    public List<Field> common() {
        return shape.fields().stream().filter(it -> COMMON.contains(it.key())).toList();
    }

    /** What only this type has. */
    public List<Field> own() {
        return shape.fields().stream().filter(it -> !COMMON.contains(it.key())).toList();
    }

    /** A new one with words to replace, see {@link Starter}. */
    public Starter starter(String id, String stepId) {
        return Starter.of(this, id, stepId);
    }
}
