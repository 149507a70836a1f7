package fr.declic.player;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the browser sends, read with suspicion: only the shape that the activity expects, and no more than it needs. */
final class AnswerReader {

    private static final int MOST_PARTS = 20;

    private AnswerReader() {}

    /** @throws RefusedAnswer if the shape is not that of an answer to this activity */
    static Answer read(Activity activity, JsonNode sent) {
        return switch (activity) {
            case Choice _ -> new Picked(new HashSet<>(numbers(sent)));
            case ShortText _ -> new Typed(text(sent, ShortText.MAX_LENGTH));
            case Order _ -> new Ordered(numbers(sent));
            case Sort _ -> new Sorted(numbers(sent));
            case Lab _ -> report(sent);
        };
    }

    private static List<Integer> numbers(JsonNode sent) {
        refuseUnless(sent.isArray() && sent.size() <= MOST_PARTS, "not a short list");
        return sent.valueStream().map(AnswerReader::number).toList();
    }

    private static int number(JsonNode sent) {
        refuseUnless(sent.isIntegralNumber() && sent.canConvertToInt(), "not a number");
        return sent.intValue();
    }

    private static String text(JsonNode sent, int most) {
        refuseUnless(sent.isString() && sent.stringValue().length() <= most, "not a short text");
        return sent.stringValue();
    }

    private static LabReport report(JsonNode sent) {
        var goals = sent.path("goals");
        refuseUnless(goals.isArray() && goals.size() <= MOST_PARTS, "no goals");
        return new LabReport(
                text(sent.path("run"), 40),
                goals.valueStream().map(AnswerReader::reached).toList(),
                number(sent.path("seconds")));
    }

    private static Reached reached(JsonNode sent) {
        refuseUnless(sent.path("help").isBoolean(), "no help");
        return new Reached(text(sent.path("id"), 40), number(sent.path("tries")), sent.path("help").booleanValue());
    }

    private static void refuseUnless(boolean holds, String reason) {
        if (!holds) {
            throw new RefusedAnswer(reason);
        }
    }
}
