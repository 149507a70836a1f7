package fr.declic.player;

import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** In which order the parts of an activity are shown: mixed, and always the same for one learner. */
public final class DisplayOrder {

    private DisplayOrder() {}

    /**
     * The places of the activity's parts, in the order to show them.
     *
     * @param learner a number that stays the same for a learner
     */
    public static List<Integer> of(Activity activity, long learner) {
        return switch (activity) {
            case Choice it -> it.shuffle() ? mixed(it, it.options().size(), learner) : inOrder(it.options().size());
            case Order it -> neverSolved(mixed(it, it.items().size(), learner));
            case Sort it -> mixed(it, it.cards().size(), learner);
            case ShortText _ -> List.of();
            case Lab _ -> List.of();
        };
    }

    private static List<Integer> inOrder(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> mixed(Activity activity, int size, long learner) {
        var places = new ArrayList<>(inOrder(size));
        Collections.shuffle(places, new Random(learner * 31 + activity.id().hashCode()));
        return List.copyOf(places);
    }

    /** An order question that is shown already solved would teach nothing. */
    private static List<Integer> neverSolved(List<Integer> places) {
        return places.equals(inOrder(places.size())) ? places.reversed() : places;
    }
}
