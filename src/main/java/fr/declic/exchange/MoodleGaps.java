package fr.declic.exchange;

import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Match;
import fr.declic.exchange.Asked.Pair;
import fr.declic.exchange.Asked.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with gaps, {@code [[1]]} and so on, to fill with words from a list: {@code gapselect} and {@code ddwtos}. With
 * one gap it is a choice; with more, the words are sorted by gap.
 */
final class MoodleGaps {

    /** What a gap looks like in our texts. */
    static final String GAP = "……";

    private static final Pattern PLACE = Pattern.compile("\\[\\[([0-9]{1,3})]]");
    private static final String NOWHERE = "Dans aucun trou";

    private record Word(String text, String group, boolean again) {}

    private final List<Word> words;
    private final List<Integer> gaps;
    private final String html;
    private final String format;
    private final Remarks remarks;

    MoodleGaps(XmlElement question, Remarks remarks) {
        this.remarks = remarks;
        words = Stream.of("dragbox", "selectoption")
                .flatMap(it -> question.all(it).stream())
                .map(it -> new Word(
                        HtmlText.markdown(it.content(), "html", remarks),
                        it.value("group"),
                        it.first("infinite").isPresent()))
                .toList();
        html = question.content("questiontext");
        format =
                question.first("questiontext").map(it -> it.attribute("format")).orElse("html");
        gaps = PLACE.matcher(html)
                .results()
                .map(it -> Integer.valueOf(it.group(1)))
                .toList();
    }

    String prompt() {
        var number = new int[1];
        var shown = PLACE.matcher(html).replaceAll(_ -> gaps.size() == 1 ? GAP : "(" + ++number[0] + ") " + GAP);
        return HtmlText.markdown(shown, format, remarks);
    }

    Asked asked() {
        if (gaps.isEmpty() || gaps.stream().anyMatch(it -> it < 1 || it > words.size())) {
            return new Alien("Les trous de ce texte ne vont pas avec ses mots.");
        }
        return gaps.size() == 1 ? choose(words.get(gaps.getFirst() - 1)) : match();
    }

    private Asked choose(Word right) {
        return new Choose(
                words.stream()
                        .filter(it -> it.group().equals(right.group()))
                        .map(it -> new Reply(it.text(), it == right ? 100 : 0, ""))
                        .toList(),
                true,
                true);
    }

    private Asked match() {
        var filled = new TreeMap<Integer, String>();
        for (int i = 0; i < gaps.size(); i++) {
            if (filled.put(gaps.get(i), "Trou " + (i + 1)) != null) {
                return new Alien("Un mot y va dans deux trous. Ici, un mot se range une fois.");
            }
        }
        if (words.stream().map(Word::group).distinct().count() > 1) {
            remarks.changed("Chaque trou avait sa liste de mots. Ici, il y en a une seule.");
        }
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < words.size(); i++) {
            pairs.add(new Pair(words.get(i).text(), filled.getOrDefault(i + 1, NOWHERE), ""));
        }
        remarks.changed("Des mots étaient à poser dans un texte. Ici, on les range par trou.");
        return new Match(pairs, List.of());
    }
}
