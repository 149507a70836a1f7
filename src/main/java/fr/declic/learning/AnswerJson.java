package fr.declic.learning;

import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the {@code attempt} table keeps them: {@code {"picked":{"options":[0]}}}, one key that names the kind. */
final class AnswerJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AnswerJson() {}

    static String write(Answer answer) {
        var node = JSON.createObjectNode();
        node.set(kind(answer), JSON.valueToTree(answer));
        return node.toString();
    }

    /** The same as maps and lists. */
    static Map<String, Object> data(Answer answer) {
        return JSON.readValue(write(answer), new TypeReference<>() {});
    }

    /** @throws IllegalStateException if the text was not written by {@link #write} */
    static Answer read(String text) {
        var node = JSON.readTree(text);
        var kind = node.propertyNames().iterator().next();
        var type =
                switch (kind) {
                    case "picked" -> Picked.class;
                    case "guessed" -> Guessed.class;
                    case "rewritten" -> Rewritten.class;
                    case "walked" -> Walked.class;
                    case "typed" -> Typed.class;
                    case "ordered" -> Ordered.class;
                    case "sorted" -> Sorted.class;
                    case "lab" -> LabReport.class;
                    default -> throw new IllegalStateException("unknown kind of answer");
                };
        return JSON.treeToValue(node.get(kind), type);
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Picked _ -> "picked";
            case Guessed _ -> "guessed";
            case Rewritten _ -> "rewritten";
            case Walked _ -> "walked";
            case Typed _ -> "typed";
            case Ordered _ -> "ordered";
            case Sorted _ -> "sorted";
            case LabReport _ -> "lab";
        };
    }
}
