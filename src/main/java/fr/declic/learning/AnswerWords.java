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
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.Turn;
import fr.declic.page.Markdown;
import fr.declic.platform.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody answered, as plain text for themselves; with the words of the question where they can still be read. */
final class AnswerWords {

    private final Messages messages;
    private final Locale language;

    AnswerWords(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    /** @param text the language of the question */
    String of(Activity activity, Answer answer, Locale text) {
        var markdown = new Markdown(text);
        return switch (answer) {
            case Picked picked -> lines(picked, parts(activity), markdown);
            case Ordered ordered -> ordered(activity, ordered, markdown);
            case Sorted sorted -> sorted(activity, sorted, markdown);
            case Walked walked -> walked(activity, walked, markdown);
            case Typed _, Rewritten _, Guessed _, LabReport _ -> of(answer);
        };
    }

    /** Where the text can no longer be read: places in its lists, counted from 1. */
    String of(Answer answer) {
        return switch (answer) {
            case Typed typed -> typed.text();
            case Rewritten rewritten -> rewritten.text();
            case Guessed guessed -> Integer.toString(guessed.number());
            case LabReport lab ->
                messages.getTranslation(
                        "learning.data.lab", language, lab.goals().size(), lab.seconds());
            case Picked picked -> places(picked.options().stream().sorted().toList());
            case Ordered ordered -> places(ordered.items());
            case Sorted sorted -> places(sorted.boxes());
            case Walked walked -> places(walked.turns());
        };
    }

    private static String places(Collection<Integer> places) {
        return places.stream().map(place -> Integer.toString(place + 1)).collect(Collectors.joining(", "));
    }

    private static List<String> parts(Activity activity) {
        return switch (activity) {
            case Choice choice -> choice.options().stream().map(Option::text).toList();
            case Hotspot picture ->
                picture.spots().stream().map(spot -> spot.option().text()).toList();
            case ImageContext picture ->
                picture.captions().stream()
                        .map(caption -> caption.option().text())
                        .toList();
            case Checklist sheet -> sheet.items();
            default -> List.of();
        };
    }

    private String lines(Picked picked, List<String> parts, Markdown markdown) {
        return picked.options().stream()
                .sorted()
                .map(place -> place < parts.size() ? markdown.plain(parts.get(place)) : Integer.toString(place + 1))
                .collect(Collectors.joining("\n"));
    }

    private String ordered(Activity activity, Ordered answer, Markdown markdown) {
        if (!(activity instanceof Order order)) {
            return of(answer);
        }
        return answer.items().stream()
                .filter(place -> place >= 0 && place < order.items().size())
                .map(order.items()::get)
                .map(Item::text)
                .map(markdown::plain)
                .collect(Collectors.joining("\n"));
    }

    private String sorted(Activity activity, Sorted answer, Markdown markdown) {
        if (!(activity instanceof Sort sort)) {
            return of(answer);
        }
        return IntStream.range(0, Math.min(answer.boxes().size(), sort.cards().size()))
                .mapToObj(card -> {
                    int box = answer.boxes().get(card);
                    var name =
                            box >= 0 && box < sort.boxes().size() ? sort.boxes().get(box) : "?";
                    return markdown.plain(sort.cards().get(card).text()) + " → " + markdown.plain(name);
                })
                .collect(Collectors.joining("\n"));
    }

    private String walked(Activity activity, Walked answer, Markdown markdown) {
        return activity instanceof Scenario story
                ? story.walk(answer.turns()).taken().stream()
                        .map(Turn::text)
                        .map(markdown::plain)
                        .collect(Collectors.joining("\n"))
                : of(answer);
    }
}
