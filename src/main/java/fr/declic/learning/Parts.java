package fr.declic.learning;

import fr.declic.activity.Activity;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import java.util.List;
import java.util.Optional;

/** What several kinds of questions have in common: options that are right or wrong, of which one picks. */
final class Parts {

    private Parts() {}

    /** Empty for kinds that have none. */
    static Optional<List<Option>> options(Activity activity) {
        return switch (activity) {
            case Choice it -> Optional.of(it.options());
            case Hotspot it -> Optional.of(it.options());
            case ImageContext it -> Optional.of(it.options());
            default -> Optional.empty();
        };
    }

    static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
