package fr.declic.learning;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Checklist;
import fr.declic.activity.Grade;
import fr.declic.activity.Grader;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An answer to one text of a question, taken to another text of it: what was picked, placed or put away is found again
 * by its words, wherever it stands now. Pure.
 */
final class Carried {

    private Carried() {}

    /** The grade that an answer would have there; empty if it no longer fits. */
    static Optional<Grade> grade(Activity from, Answer answer, Activity to) {
        try {
            return answer(from, answer, to).map(it -> Grader.grade(to, it));
        } catch (RefusedAnswer doesNotFit) {
            return Optional.empty();
        }
    }

    /** Empty if something that it speaks of is gone. */
    static Optional<Answer> answer(Activity from, Answer answer, Activity to) {
        if (from.equals(to)) {
            return Optional.of(answer);
        }
        if (!from.getClass().equals(to.getClass())) {
            return Optional.empty();
        }
        return switch (answer) {
            case Picked it -> picked(from, it, to);
            case Ordered it
            when from instanceof Order before && to instanceof Order after -> ordered(before, it, after);
            case Sorted it when from instanceof Sort before && to instanceof Sort after -> sorted(before, it, after);
            case Walked it
            when from instanceof Scenario before && to instanceof Scenario after -> walked(before, it, after);
            case Typed _, Rewritten _, Guessed _, LabReport _ -> Optional.of(answer);
            case Ordered _, Sorted _, Walked _ -> Optional.empty();
        };
    }

    private static Optional<Answer> picked(Activity from, Picked answer, Activity to) {
        return texts(from).flatMap(before -> texts(to).flatMap(after -> {
            var picked = List.copyOf(answer.options());
            var places = Matching.of(before, after).all(picked);
            return places.size() == picked.size() ? Optional.of(new Picked(Set.copyOf(places))) : Optional.empty();
        }));
    }

    private static Optional<List<String>> texts(Activity activity) {
        return activity instanceof Checklist sheet
                ? Optional.of(sheet.items())
                : Parts.options(activity).map(Parts::texts);
    }

    private static Optional<Answer> ordered(Order from, Ordered answer, Order to) {
        var matching = Matching.of(
                from.items().stream().map(Item::text).toList(),
                to.items().stream().map(Item::text).toList());
        var items = matching.all(answer.items());
        return matching.complete() && !items.isEmpty() ? Optional.of(new Ordered(items)) : Optional.empty();
    }

    static Matching cards(Sort from, Sort to) {
        return Matching.of(
                from.cards().stream().map(Card::text).toList(),
                to.cards().stream().map(Card::text).toList());
    }

    private static Optional<Answer> sorted(Sort from, Sorted answer, Sort to) {
        var cards = cards(from, to);
        var boxes = Matching.of(from.boxes(), to.boxes());
        if (!cards.complete() || answer.boxes().size() != cards.after()) {
            return Optional.empty();
        }
        var sorted = new ArrayList<Integer>(answer.boxes());
        for (int card = 0; card < answer.boxes().size(); card++) {
            int box = answer.boxes().get(card);
            if (box >= 0 && boxes.of(box).isEmpty()) {
                return Optional.empty();
            }
            sorted.set(cards.to().get(card), box < 0 ? box : boxes.of(box).getAsInt());
        }
        return Optional.of(new Sorted(sorted));
    }

    /** The same turns must still lead from scene to scene. */
    private static Optional<Answer> walked(Scenario from, Walked answer, Scenario to) {
        var turns = new ArrayList<Integer>();
        var before = from.scenes().getFirst();
        var after = to.scenes().getFirst();
        for (int choice : answer.turns()) {
            var next = Matching.of(texts(before.turns()), texts(after.turns())).of(choice);
            if (!before.id().equals(after.id()) || next.isEmpty()) {
                return Optional.empty();
            }
            turns.add(next.getAsInt());
            before = from.scene(before.turns().get(choice).then());
            after = to.scene(after.turns().get(next.getAsInt()).then());
        }
        return before.id().equals(after.id()) ? Optional.of(new Walked(turns)) : Optional.empty();
    }

    private static List<String> texts(List<Turn> turns) {
        return turns.stream().map(Turn::text).toList();
    }
}
