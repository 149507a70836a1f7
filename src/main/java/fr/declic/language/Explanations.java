package fr.declic.language;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** R04: a hard word is explained in the text that uses it. */
final class Explanations {

    /** What follows a word that is being explained. */
    private static final String AFTER =
            "(?: ?[»*])?\\s*(?:\\(|:|=|,? c'est\\b|,? c'est-à-dire\\b|(?:veut|veulent) dire\\b"
                    + "|signifie|désigne|sert à\\b|servent à\\b|permet d|, ou\\b|, (?:une?|des)\\b"
                    + "|(?:est|sont)\\s+(?:une?|des|les?|la|l'|ce|comme)(?:\\b|(?<=')))";

    /** What comes before it. */
    private static final String BEFORE =
            "(?:appelle|appellent|appelée?s?|nomme|nommée?s?|on dit|dit aussi)\\b[^.]{0,30}?";

    /** The sentence before said it: "C'est un clic." */
    private static final String NAMED = "^(?:c'est|ce sont|voilà) (?:(?:une?|des|les?|la) |l')?";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Explanations() {}

    static Stream<Advice> advice(Passage passage) {
        var told = new HashSet<String>();
        return passage.terms().stream()
                .filter(term -> !term.isBlank() && told.add(key(term)))
                .flatMap(term -> firstUse(term, passage.sentences()).stream().map(first -> missing(term, first)));
    }

    /** Where a term is used first, in sentences of which none says what it means. */
    static Optional<Sentence> firstUse(String term, List<Sentence> sentences) {
        var uses = uses(term, sentences);
        return uses.isEmpty() || explains(uses, term) ? Optional.empty() : Optional.of(uses.getFirst());
    }

    /** The sentences that use a term. */
    static List<Sentence> uses(String term, List<Sentence> sentences) {
        var likely = sentences.stream().filter(it -> mayUse(it, term)).toList();
        if (likely.isEmpty()) {
            return likely;
        }
        var use = Pattern.compile(name(term), Passage.FRENCH);
        return likely.stream().filter(it -> use.matcher(it.text()).find()).toList();
    }

    /** Quick, and true whenever the term is there: a pattern costs more. */
    private static boolean mayUse(Sentence sentence, String term) {
        var word = term.strip().replace('’', '\'');
        int space = word.indexOf(' ');
        return StringUtils.containsIgnoreCase(sentence.text(), space < 0 ? word : word.substring(0, space));
    }

    /** Whether a sentence says what a word means. */
    static boolean explains(Sentence sentence, String term) {
        return explains(List.of(sentence), term);
    }

    /** Whether one of these sentences says what a word means. */
    static boolean explains(List<Sentence> sentences, String term) {
        var uses = uses(term, sentences);
        if (uses.isEmpty()) {
            return false;
        }
        var name = name(term);
        var explaining = Pattern.compile(
                name + AFTER + "|" + BEFORE + name + "|" + NAMED + name + "\\.|\\p{L}+ \\p{L}[^()]* \\(" + name + "\\)",
                Passage.FRENCH);
        return uses.stream().anyMatch(it -> explaining.matcher(it.text()).find());
    }

    private static Advice missing(String term, Sentence first) {
        return Advice.warning(
                first,
                Rule.EXPLAINED_WORD,
                "« %s » est un mot difficile. Le texte l'emploie sans l'expliquer.".formatted(term),
                "Ajoutez une phrase : « Un %s, c'est… ».".formatted(term));
    }

    /** The same for a term and its plural. */
    private static String key(String term) {
        return SPACE.splitAsStream(term.strip()).map(Words::stem).collect(Collectors.joining(" "));
    }

    private static String name(String term) {
        var words = SPACE.splitAsStream(term.strip().replace('’', '\''))
                .map(word -> Pattern.quote(word) + "[sx]?")
                .collect(Collectors.joining(" "));
        return "(?<![\\w-])" + words + "(?![\\w-])";
    }
}
