package fr.declic.bench;

import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Question;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a learner answers, as the browser sends it: places on the screen, or a text. */
final class Guess {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Guess() {}

    /** The right answer where the screen shows the parts in the file's order; else some answer, another at each try. */
    static JsonNode right(Question question, int tries) {
        Object answer =
                switch (question) {
                    case Choice it
                    when it.shuffle() -> List.of(tries % it.options().size());
                    case Choice it -> places(it, true);
                    case ShortText it ->
                        it.answers().stream()
                                .filter(Option::right)
                                .findFirst()
                                .orElseThrow()
                                .text();
                    case Hotspot _, ImageContext _, Checklist _, Scenario _ -> List.of(tries % 2);
                    case Estimate it -> it.start();
                    case Rewrite it -> it.example();
                    case Order it -> turned(it.items().size(), tries);
                    case Sort it ->
                        Collections.nCopies(
                                it.cards().size(), tries % it.boxes().size());
                };
        return JSON.valueToTree(answer);
    }

    /** An answer that has something wrong. */
    static JsonNode wrong(Question question) {
        return switch (question) {
            case Choice it
            when !it.shuffle() -> JSON.valueToTree(places(it, false).subList(0, 1));
            case ShortText _ -> JSON.valueToTree("je ne sais pas");
            default -> right(question, 0);
        };
    }

    private static List<Integer> places(Choice choice, boolean right) {
        return IntStream.range(0, choice.options().size())
                .filter(place -> choice.options().get(place).right() == right)
                .boxed()
                .toList();
    }

    private static List<Integer> turned(int size, int by) {
        return IntStream.range(0, size)
                .map(place -> (place + by) % size)
                .boxed()
                .toList();
    }
}
