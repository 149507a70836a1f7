package fr.declic.language;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R04: a hard word is explained in the text that uses it. */
final class Explanations {

    /** What follows a word that is being explained. */
    private static final String AFTER =
            "(?: ?[»*])?\\s*(?:\\(|:|=|,? c'est\\b|,? c'est-à-dire\\b|(?:veut|veulent) dire\\b"
                    + "|signifie|désigne|sert à\\b|servent à\\b|permet d|, ou\\b"
                    + "|(?:est|sont)\\s+(?:une?|des|les?|la|l'|ce|comme)(?:\\b|(?<=')))";

    /** What comes before it. */
    private static final String BEFORE =
            "(?:appelle|appellent|appelée?s?|nomme|nommée?s?|on dit|dit aussi)\\b[^.]{0,30}?";

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Explanations() {}

    static Stream<Advice> advice(Passage passage) {
        var told = new HashSet<String>();
        return passage.terms().stream()
                .filter(term -> !term.isBlank() && told.add(key(term)))
                .flatMap(term -> missing(term, passage).stream());
    }

    /** Whether a sentence says what a word means. */
    static boolean explains(Sentence sentence, String term) {
        var name = name(term);
        var explaining = Pattern.compile(
                name + AFTER + "|" + BEFORE + name + "|\\p{L}+ \\p{L}[^()]* \\(" + name + "\\)", Passage.FRENCH);
        return explaining.matcher(sentence.text()).find();
    }

    private static Optional<Advice> missing(String term, Passage passage) {
        var use = Pattern.compile(name(term), Passage.FRENCH);
        var uses = passage.sentences().stream()
                .filter(sentence -> use.matcher(sentence.text()).find())
                .toList();
        return uses.isEmpty() || uses.stream().anyMatch(sentence -> explains(sentence, term))
                ? Optional.empty()
                : Optional.of(Advice.warning(
                        uses.getFirst(),
                        Rule.EXPLAINED_WORD,
                        "« %s » est un mot difficile. Le texte l'emploie sans l'expliquer.".formatted(term),
                        "Ajoutez une phrase : « Un %s, c'est… ».".formatted(term)));
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
