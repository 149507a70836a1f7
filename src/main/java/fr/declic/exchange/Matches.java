package fr.declic.exchange;

import fr.declic.activity.About;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.Sort;
import fr.declic.exchange.Asked.Match;
import fr.declic.exchange.Asked.Pair;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a matching question becomes: cards to sort, or things to put in order when what they match are places. */
final class Matches {

    private static final int MOST_BOXES = 4;
    private static final int LEAST_CARDS = 3;
    private static final int MOST_CARDS = 10;
    private static final int MOST_ITEMS = 7;

    private Matches() {}

    static Twin twin(About about, String prompt, Match it, Tags tags, Remarks remarks) {
        int count = it.pairs().size();
        var boxes = Stream.concat(it.pairs().stream().map(Pair::answer), it.extra().stream())
                .distinct()
                .toList();
        if (count < LEAST_CARDS || count > MOST_CARDS) {
            return new Twin.None(
                    "%d éléments sont à associer. Ici, de %d à %d.".formatted(count, LEAST_CARDS, MOST_CARDS));
        }
        if (arePlaces(boxes, count) && count <= MOST_ITEMS) {
            remarks.changed("Des numéros étaient à associer. Ici, on remet en ordre.");
            return new Twin.Found(new Order(about, prompt, items(it.pairs())));
        }
        if (boxes.size() < 2 || boxes.size() > MOST_BOXES) {
            return new Twin.None("%d réponses différentes sont à associer. Ici, on range dans 2 à %d boîtes."
                    .formatted(boxes.size(), MOST_BOXES));
        }
        var ordered = inOrder(boxes, tags.boxes());
        var cards = it.pairs().stream()
                .map(pair -> new Card(pair.stem(), ordered.indexOf(pair.answer()), pair.feedback()))
                .toList();
        return new Twin.Found(new Sort(about, prompt, ordered, cards));
    }

    /** Whether the answers are the numbers from 1 on. */
    private static boolean arePlaces(List<String> answers, int count) {
        return answers.size() == count
                && IntStream.rangeClosed(1, count)
                        .mapToObj(String::valueOf)
                        .toList()
                        .equals(answers.stream()
                                .sorted((a, b) -> a.length() == b.length()
                                        ? a.compareTo(b)
                                        : Integer.compare(a.length(), b.length()))
                                .toList());
    }

    private static List<Item> items(List<Pair> pairs) {
        return pairs.stream()
                .sorted((a, b) -> Integer.compare(Integer.parseInt(a.answer()), Integer.parseInt(b.answer())))
                .map(it -> new Item(it.stem(), it.feedback()))
                .toList();
    }

    /** Boxes in the order that a tag tells, when it tells one of all of them. */
    private static List<String> inOrder(List<String> boxes, List<Integer> places) {
        boolean all = places.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, boxes.size()).boxed().toList());
        return all ? places.stream().map(boxes::get).toList() : boxes;
    }

    /** For each box its place among those that the cards and then the rest name: what {@link #inOrder} undoes. */
    static List<Integer> places(Sort it) {
        var named = named(it);
        return it.boxes().stream().map(named::indexOf).toList();
    }

    /** Boxes in the order in which cards name them, then those that none names. */
    static List<String> named(Sort it) {
        return Stream.concat(it.cards().stream().map(card -> it.boxes().get(card.box())), it.boxes().stream())
                .distinct()
                .toList();
    }
}
