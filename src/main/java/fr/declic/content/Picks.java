package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.Hint.Place;
import java.util.List;
import java.util.Optional;

/**
 * A question that is answered by picking among texts, and where it stands.
 *
 * @param field the key of its list in the file, such as {@code options}
 * @param inOrder whether everyone sees the order of the file
 */
record Picks(Place place, Activity activity, String field, List<Option> options, boolean inOrder) {

    static List<Picks> of(CourseModule module) {
        return Piece.activities(module)
                .flatMap(it -> of(it.activity(), it.place()).stream())
                .toList();
    }

    private static Optional<Picks> of(Activity activity, Place place) {
        return switch (activity) {
            case Choice it -> Optional.of(new Picks(place, it, "options", it.options(), !it.shuffle()));
            case ImageContext it -> Optional.of(new Picks(place, it, "captions", it.options(), false));
            case Hotspot it -> Optional.of(new Picks(place, it, "spots", it.options(), true));
            case ShortText _, Order _, Sort _, Estimate _, Checklist _, Scenario _, Rewrite _, Lab _ ->
                Optional.empty();
        };
    }

    List<Option> right() {
        return options.stream().filter(Option::right).toList();
    }

    List<Option> wrong() {
        return options.stream().filter(it -> !it.right()).toList();
    }

    /** Whether exactly one is to be picked. */
    boolean single() {
        return right().size() == 1 && options.size() > 1;
    }

    /** @param what such as {@code text} or {@code feedback} */
    Place place(Option option, String what) {
        return place.field("%s[%d].%s".formatted(field, options.indexOf(option) + 1, what));
    }
}
