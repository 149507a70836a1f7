package fr.declic.language;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far two short French texts say the same, as far as their words can tell: small words, accents, capitals, plurals
 * and the signs between words do not count. It knows no synonyms, and no grammar.
 */
public final class Likeness {

    /** Words of one family begin alike: <i>joindre, jointe</i>. Fewer letters would bring strangers together. */
    private static final int ROOT = 5;

    /** Without accents, as words are compared. "ne" may go, since "pas" stays. */
    private static final Set<String> SMALL = Set.of(
            ("a ai as au aux avec c ce cela ces cet cette d dans de des du elle elles en est et etre eux il ils j je l la le"
                            + " les leur leurs lui m ma me mes moi mon n ne nos notre nous on ont ou par pour qu que qui s sa sais savez savoir"
                            + " se ses soi son sont sur t ta te tes toi ton tu un une vos votre vous y")
                    .split(" "));

    private Likeness() {}

    /** The words that carry the sense, in order, ready to be compared. */
    public static List<String> words(String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> sentence.words().stream())
                .flatMap(word -> Words.parts(word).stream())
                .map(word -> Words.withoutAccents(word.toLowerCase(Locale.FRENCH)))
                .filter(word -> !SMALL.contains(word))
                .map(Words::stem)
                .toList();
    }

    /** Whether both say the same words in the same order. Texts without a word that carries sense are not alike. */
    public static boolean same(String one, String other) {
        var words = words(one);
        return !words.isEmpty() && words.equals(words(other));
    }

    /** The families of words, of four letters or more, that both texts use. */
    public static Set<String> common(String one, String other) {
        var both = new LinkedHashSet<>(roots(one));
        both.retainAll(roots(other));
        return both;
    }

    /** How much two texts share, 0 to 1: the families of words that both use, among all that one of them uses. */
    public static double shared(String one, String other) {
        var all = new HashSet<>(roots(one));
        all.addAll(roots(other));
        return all.isEmpty() ? 0 : (double) common(one, other).size() / all.size();
    }

    private static Set<String> roots(String text) {
        return words(text).stream()
                .filter(word -> word.length() >= ROOT - 1)
                .map(word -> word.substring(0, Math.min(ROOT, word.length())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
