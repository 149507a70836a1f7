package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what is particular to each kind of question. */
final class QuestionReader {

    static final Range OPTIONS = new Range(2, 6);
    static final Range ANSWERS = new Range(1, 20);
    static final Range ITEMS = new Range(3, 7);
    static final Range BOXES = new Range(2, 4);
    static final Range CARDS = new Range(3, 10);

    static final Map<String, Leniency> LENIENCIES =
            Arrays.stream(Leniency.values()).collect(Collectors.toMap(QuestionReader::name, Function.identity()));

    private QuestionReader() {}

    /** The name of a leniency in files. */
    static String name(Leniency leniency) {
        return leniency.name().toLowerCase(Locale.ROOT);
    }

    static Optional<Activity> choice(About about, String prompt, Fields fields) {
        var options = options(fields, "options", OPTIONS, Limits.OPTION);
        boolean shuffle = fields.flagOr("shuffle", true);
        return options.map(it -> new Choice(about, prompt, it, shuffle));
    }

    static Optional<Activity> shortText(About about, String prompt, Fields fields) {
        var answers = options(fields, "answers", ANSWERS, Limits.ANSWER);
        var otherwise = fields.inline("feedback", Limits.SENTENCE);
        var forgive = forgive(fields);
        return answers.map(it -> new ShortText(about, prompt, it, otherwise, forgive));
    }

    static Optional<Activity> order(About about, String prompt, Fields fields) {
        var items = fields.mappings("items", ITEMS).stream()
                .map(it -> {
                    var item = new Item(it.inline("text", Limits.OPTION), it.inline("feedback", Limits.SENTENCE));
                    it.refuseOthers();
                    return item;
                })
                .toList();
        fields.checkDistinct("items", items.stream().map(Item::text).toList());
        return ITEMS.holds(items.size()) ? Optional.of(new Order(about, prompt, items)) : Optional.empty();
    }

    static Optional<Activity> sort(About about, String prompt, Fields fields) {
        var boxes = fields.lines("boxes", BOXES, Limits.TITLE);
        Map<String, Integer> places = IntStream.range(0, boxes.size())
                .boxed()
                .collect(Collectors.toMap(boxes::get, Function.identity(), (first, _) -> first));
        var cards = fields.mappings("cards", CARDS).stream()
                .map(it -> card(it, places.size() == boxes.size() ? places : Map.of()))
                .toList();
        fields.checkDistinct("cards", cards.stream().map(Card::text).toList());
        boolean complete = BOXES.holds(boxes.size()) && CARDS.holds(cards.size());
        return complete ? Optional.of(new Sort(about, prompt, boxes, cards)) : Optional.empty();
    }

    private static Card card(Fields it, Map<String, Integer> places) {
        var text = it.inline("text", Limits.OPTION);
        var box = it.oneLine("box", 1, Limits.TITLE);
        if (!box.isEmpty() && !places.isEmpty() && !places.containsKey(box)) {
            it.fault("box", "Aucune boîte ne s'appelle « " + box + " ».", "Recopiez le nom exact d'une boîte.");
        }
        var feedback = it.inline("feedback", Limits.SENTENCE);
        it.refuseOthers();
        return new Card(text, places.getOrDefault(box, 0), feedback);
    }

    /** Options or foreseen answers; empty, with a problem, when they cannot make a question. */
    private static Optional<List<Option>> options(Fields fields, String key, Range count, int longest) {
        int before = fields.problems.count();
        var options = fields.mappings(key, count).stream()
                .map(it -> {
                    var option = option(it, longest);
                    it.refuseOthers();
                    return option;
                })
                .toList();
        return Optional.of(options).filter(it -> sound(fields, key, it, count, before));
    }

    /** A thing to pick, with what is said to who picks it. */
    static Option option(Fields fields, int longest) {
        return new Option(
                fields.inline("text", longest),
                fields.flagOr("right", false),
                fields.inline("feedback", Limits.SENTENCE));
    }

    /**
     * Whether these can make a question: not too many, without doubles, one of them right. Tells what is wrong.
     *
     * @param before how many problems there were before these were read: what has one already is not blamed twice
     */
    static boolean sound(Fields fields, String key, List<Option> options, Range count, int before) {
        fields.checkDistinct(key, options.stream().map(Option::text).toList());
        boolean someRight = options.stream().anyMatch(Option::right);
        if (!someRight && fields.problems.count() == before) {
            fields.fault(key, "Aucune réponse n'est juste.", "Ajoutez « right: true » à la bonne.");
        }
        return someRight && count.holds(options.size());
    }

    private static Set<Leniency> forgive(Fields fields) {
        if (!fields.has("forgive")) {
            return ShortText.forgiveAll();
        }
        var forgive = EnumSet.noneOf(Leniency.class);
        forgive.addAll(fields.allOf("forgive", LENIENCIES, 0));
        return forgive;
    }
}
