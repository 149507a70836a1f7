package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The order in which the parts of an activity are shown, and the way back. */
public final class DisplayOrder {

    private DisplayOrder() {}

    /** The same seed always gives the same order; things to put in order never come in the right one. */
    public static List<Integer> of(Activity activity, long seed) {
        return switch (activity) {
            case Choice it when !it.shuffle() -> straight(it.options().size());
            case Choice it -> mixed(it, it.options().size(), seed);
            case Sort it -> mixed(it, it.cards().size(), seed);
            case Order it -> {
                var order = mixed(it, it.items().size(), seed);
                if (order.equals(straight(order.size()))) {
                    Collections.rotate(order, 1);
                }
                yield order;
            }
            case ShortText _, Lab _ -> List.of();
        };
    }

    /**
     * The answer in the activity's own numbers, from one that names the places on the screen.
     *
     * @throws RefusedAnswer if it names a place that is not there
     */
    public static Answer unmixed(Answer onScreen, List<Integer> order) {
        return switch (onScreen) {
            case Picked(var places) ->
                new Picked(places.stream().map(place -> part(order, place)).collect(Collectors.toSet()));
            case Ordered(var places) ->
                new Ordered(places.stream().map(place -> part(order, place)).toList());
            case Sorted(var boxes) -> {
                var sorted = new ArrayList<>(Collections.nCopies(boxes.size(), -1));
                for (int place = 0; place < boxes.size(); place++) {
                    int part = part(order, place);
                    if (part >= sorted.size()) {
                        throw new RefusedAnswer("cards");
                    }
                    sorted.set(part, boxes.get(place));
                }
                yield new Sorted(sorted);
            }
            case Typed _, LabReport _ -> onScreen;
        };
    }

    private static int part(List<Integer> order, int place) {
        if (place < 0 || place >= order.size()) {
            throw new RefusedAnswer("no such place");
        }
        return order.get(place);
    }

    private static List<Integer> straight(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static List<Integer> mixed(Activity activity, int size, long seed) {
        var order = new ArrayList<>(straight(size));
        Collections.shuffle(order, new Random(seed * 31 + activity.id().hashCode()));
        return order;
    }
}
