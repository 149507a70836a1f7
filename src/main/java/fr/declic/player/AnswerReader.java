package fr.declic.player;

import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * What the browser sends, read with suspicion: only the shape that the activity expects. The browser names a part by
 * its place on the screen; the answer names it by its place in the activity.
 */
final class AnswerReader {

    private static final int MOST_PARTS = 20;
    private static final int MOST = 1_000_000;
    private static final Set<String> REPORT = Set.of("run", "goals", "seconds");
    private static final Set<String> GOAL = Set.of("id", "tries", "help");

    private AnswerReader() {}

    /** @throws RefusedAnswer if the shape is not that of an answer to this activity */
    static Answer read(Practice practice, JsonNode sent) {
        return switch (practice.activity()) {
            case Choice _, Hotspot _, ImageContext _, Checklist _ -> new Picked(new HashSet<>(parts(practice, sent)));
            case Estimate _ -> new Guessed(number(sent));
            case Scenario _ -> walked(practice, numbers(sent));
            case Rewrite _ -> new Rewritten(text(sent, Rewrite.MAX_LENGTH));
            case ShortText _ -> new Typed(text(sent, ShortText.MAX_LENGTH));
            case Order _ -> new Ordered(parts(practice, sent));
            case Sort _ -> sorted(practice, numbers(sent));
            case Lab _ -> report(practice, sent);
        };
    }

    /** Whether nothing was chosen or written: not an answer yet, and not a miss. */
    static boolean isBlank(Answer answer) {
        return switch (answer) {
            case Picked picked -> picked.options().isEmpty();
            case Typed typed -> typed.text().isBlank();
            case Rewritten rewritten -> rewritten.text().isBlank();
            case Sorted sorted -> sorted.boxes().stream().allMatch(box -> box < 0);
            case Ordered _, Guessed _, Walked _, LabReport _ -> false;
        };
    }

    private static List<Integer> parts(Practice practice, JsonNode sent) {
        var order = practice.order();
        return numbers(sent).stream()
                .peek(place -> refuseUnless(place >= 0 && place < order.size(), "no such part"))
                .map(order::get)
                .toList();
    }

    /** One turn more on the way that was gone so far; nothing picked is nothing answered. */
    private static Answer walked(Practice practice, List<Integer> turn) {
        refuseUnless(turn.size() <= 1, "one turn at a time");
        if (turn.isEmpty()) {
            return Picked.of();
        }
        var way = new ArrayList<>(practice.way());
        way.addAll(turn);
        return new Walked(way);
    }

    /** The browser sends the box of each card as shown; the answer lists the boxes in the activity's own order. */
    private static Sorted sorted(Practice practice, List<Integer> boxesAsShown) {
        var order = practice.order();
        refuseUnless(boxesAsShown.size() == order.size(), "not a box for each card");
        var boxes = new Integer[order.size()];
        for (int place = 0; place < boxes.length; place++) {
            boxes[order.get(place)] = boxesAsShown.get(place);
        }
        return new Sorted(Arrays.asList(boxes));
    }

    private static List<Integer> numbers(JsonNode sent) {
        refuseUnless(sent.isArray() && sent.size() <= MOST_PARTS, "not a short list");
        return sent.valueStream().map(AnswerReader::number).toList();
    }

    /** Flow may send a whole number as a decimal one. */
    private static int number(JsonNode sent) {
        refuseUnless(sent.isNumber(), "not a number");
        double value = sent.doubleValue();
        refuseUnless(value == Math.rint(value) && Math.abs(value) <= MOST, "not a small whole number");
        return (int) value;
    }

    private static String text(JsonNode sent, int most) {
        refuseUnless(sent.isString() && sent.stringValue().length() <= most, "not a short text");
        return sent.stringValue();
    }

    /** Nothing but what a report is made of: what was typed in a lab has no place to hide in. */
    private static LabReport report(Practice practice, JsonNode sent) {
        refuseUnlessOnly(sent, REPORT);
        var goals = sent.path("goals");
        refuseUnless(goals.isArray() && goals.size() <= MOST_PARTS, "no goals");
        var run = text(sent.path("run"), 40);
        refuseUnless(run.equals(practice.run()), "the report of another practice");
        return new LabReport(
                run, goals.valueStream().map(AnswerReader::reached).toList(), number(sent.path("seconds")));
    }

    private static Reached reached(JsonNode sent) {
        refuseUnlessOnly(sent, GOAL);
        refuseUnless(sent.path("help").isBoolean(), "no help");
        return new Reached(
                text(sent.path("id"), 40),
                number(sent.path("tries")),
                sent.path("help").booleanValue());
    }

    private static void refuseUnlessOnly(JsonNode sent, Set<String> names) {
        refuseUnless(sent.isObject() && names.equals(Set.copyOf(sent.propertyNames())), "not the fields of a report");
    }

    private static void refuseUnless(boolean holds, String reason) {
        if (!holds) {
            throw new RefusedAnswer(reason);
        }
    }
}
