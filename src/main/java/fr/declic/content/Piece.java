package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.content.Hint.Place;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A piece of prose, and where it stands.
 *
 * @param text plain sentences, without Markdown
 */
record Piece(Place place, String text) {

    /** All the prose of a module, in the order of its file. */
    static List<Piece> of(CourseModule module) {
        return Stream.concat(
                        module.steps().stream().flatMap(Piece::of),
                        module.review().stream().flatMap(activity -> of("", activity)))
                .toList();
    }

    static Stream<Piece> of(Step step) {
        return pieces(step.id(), Prose.of(step));
    }

    private static Stream<Piece> of(String stepId, Activity activity) {
        return pieces(stepId, Prose.of(activity));
    }

    /**
     * An activity, and where it stands.
     *
     * @param position of its step on the path, from 0; after the last one for the review
     */
    record Placed(Place place, int position, Activity activity) {}

    /** All activities of a module, in the order of its file. */
    static Stream<Placed> activities(CourseModule module) {
        var steps = module.steps();
        var onThePath = IntStream.range(0, steps.size()).boxed().flatMap(i -> steps.get(i).activity().stream()
                .map(it -> new Placed(Place.of(steps.get(i).id(), it.id(), ""), i, it)));
        var review = module.review().stream().map(it -> new Placed(Place.of("", it.id(), ""), steps.size(), it));
        return Stream.concat(onThePath, review);
    }

    /** The texts, one below the other. */
    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    private static Stream<Piece> pieces(String stepId, Stream<Prose> prose) {
        return prose.filter(it -> !it.text().isBlank()).map(it -> new Piece(place(stepId, it.field()), it.text()));
    }

    private static Place place(String stepId, String field) {
        int dot = field.indexOf('.');
        return dot < 0 ? Place.step(stepId) : Place.of(stepId, field.substring(0, dot), field.substring(dot + 1));
    }
}
