package fr.declic.learning;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grader;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/** Whether two texts of an activity grade alike, whatever their words. Pure. */
final class SameKey {

    private SameKey() {}

    static boolean of(Activity before, Activity after) {
        if (!before.getClass().equals(after.getClass())) {
            return false;
        }
        return switch (before) {
            case Choice it -> options(it.options(), ((Choice) after).options());
            case Hotspot it -> options(it.options(), ((Hotspot) after).options());
            case ImageContext it -> options(it.options(), ((ImageContext) after).options());
            case ShortText it -> shortText(it, (ShortText) after);
            case Order it -> order(it, (Order) after);
            case Sort it -> sort(it, (Sort) after);
            case Estimate it -> it.figure() == ((Estimate) after).figure() && it.near() == ((Estimate) after).near();
            case Checklist _ -> true;
            case Scenario it -> it.scenes().equals(((Scenario) after).scenes()) || scenario(it, (Scenario) after);
            case Rewrite it -> rewrite(it, (Rewrite) after);
            case Lab it -> it.goalIds().equals(((Lab) after).goalIds());
        };
    }

    /** A wrong option more or less changes nothing; a right one does. */
    private static boolean options(List<Option> before, List<Option> after) {
        var matching = Matching.of(Parts.texts(before), Parts.texts(after));
        return right(before) == right(after)
                && IntStream.range(0, before.size()).allMatch(i -> {
                    var next = matching.of(i);
                    return next.isPresent()
                            ? before.get(i).right()
                                    == after.get(next.getAsInt()).right()
                            : !before.get(i).right();
                });
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option::right).count();
    }

    private static boolean shortText(ShortText before, ShortText after) {
        return before.forgive().equals(after.forgive()) && takes(before, after) && takes(after, before);
    }

    /** Whether one takes all that is right for the other. */
    private static boolean takes(ShortText one, ShortText other) {
        return other.answers().stream().filter(Option::right).allMatch(option -> Grader.foreseen(one, option.text())
                .filter(Option::right)
                .isPresent());
    }

    private static boolean order(Order before, Order after) {
        var matching = Matching.of(texts(before), texts(after));
        return matching.complete()
                && IntStream.range(0, before.items().size())
                        .allMatch(place -> matching.to().get(place) == place);
    }

    private static List<String> texts(Order order) {
        return order.items().stream().map(Item::text).toList();
    }

    private static boolean sort(Sort before, Sort after) {
        var cards = Carried.cards(before, after);
        var boxes = Matching.of(before.boxes(), after.boxes());
        return cards.complete()
                && IntStream.range(0, before.cards().size()).allMatch(card -> {
                    var box = boxes.of(before.cards().get(card).box());
                    return box.isPresent()
                            && box.getAsInt()
                                    == after.cards().get(cards.to().get(card)).box();
                });
    }

    /** The same scenes with the same ways and ends, in other words. */
    private static boolean scenario(Scenario before, Scenario after) {
        return bones(before).equals(bones(after));
    }

    private static List<String> bones(Scenario it) {
        return it.scenes().stream()
                .map(scene -> scene.id()
                        + scene.turns().stream().map(Scenario.Turn::then).toList()
                        + scene.end().map(Scenario.End::worth))
                .toList();
    }

    private static boolean rewrite(Rewrite before, Rewrite after) {
        return before.reader() == after.reader()
                && before.text().equals(after.text())
                && before.keep().stream()
                        .map(Rewrite.Keep::words)
                        .toList()
                        .equals(after.keep().stream().map(Rewrite.Keep::words).toList());
    }
}
