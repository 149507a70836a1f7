package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** The order in which the parts of an activity are shown. */
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
            case Hotspot it -> mixed(it, it.spots().size(), seed);
            case ImageContext it -> mixed(it, it.captions().size(), seed);
            case Checklist it -> straight(it.items().size());
            case ShortText _, Estimate _, Scenario _, Rewrite _, Lab _ -> List.of();
        };
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
