package fr.declic.content;

import fr.declic.activity.Activity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The questions that tell where a person may begin, and the places where one can. Difficulties and abilities are in
 * logits: at 0, one writes and sends an e-mail with some effort.
 *
 * @param labs small things to do before the questions, in their order; at most 2
 * @param items the questions to choose from
 * @param starts the easiest first
 */
public record PlacementBank(Audience audience, List<Lab> labs, List<Item> items, List<Start> starts) {

    /** The fewest questions with which one can place somebody. */
    public static final int FEWEST = 12;

    public PlacementBank {
        labs = List.copyOf(labs);
        items = List.copyOf(items);
        starts = List.copyOf(starts);
    }

    /** An activity of the library, by its full name: {@code module/activity}. */
    public record Name(String moduleId, String activityId) {

        /** The name in two parts; empty when it has not two. */
        public static Optional<Name> of(String name) {
            var parts = name.split("/", -1);
            return parts.length == 2 && Fields.isId(parts[0]) && Fields.isId(parts[1])
                    ? Optional.of(new Name(parts[0], parts[1]))
                    : Optional.empty();
        }

        /** The activity in the text that is served now. */
        public Optional<Activity> in(Library library) {
            return library.module(moduleId).flatMap(module -> module.activity(activityId));
        }

        @Override
        public String toString() {
            return moduleId + "/" + activityId;
        }
    }

    /**
     * A question.
     *
     * @param difficulty its author's guess
     * @param shows what a right answer shows, in the first person
     */
    public record Item(Name name, double difficulty, String shows) {}

    /**
     * A lab.
     *
     * @param touch the lab that takes its place on a machine that only has touch
     */
    public record Lab(Item item, Optional<Item> touch) {}

    /**
     * A module to begin with.
     *
     * @param from the ability from which it is the right one; the first start's is below every ability
     * @param why in one or two sentences, for the person
     */
    public record Start(String moduleId, double from, String why) {}

    /** The same without what is not served; empty when too little is left. */
    Optional<PlacementBank> only(Predicate<String> served) {
        var left = new PlacementBank(
                audience,
                labs.stream()
                        .filter(it -> served.test(it.item().name().moduleId()))
                        .map(it -> new Lab(
                                it.item(),
                                it.touch()
                                        .filter(touch ->
                                                served.test(touch.name().moduleId()))))
                        .toList(),
                items.stream().filter(it -> served.test(it.name().moduleId())).toList(),
                starts.stream().filter(it -> served.test(it.moduleId())).toList());
        return left.items.size() < FEWEST || left.starts.isEmpty() ? Optional.empty() : Optional.of(left);
    }
}
