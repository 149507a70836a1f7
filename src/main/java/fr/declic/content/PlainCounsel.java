package fr.declic.content;

import fr.declic.content.Hint.Place;
import fr.declic.content.Hint.Severity;
import fr.declic.language.Advice;
import fr.declic.language.PlainLanguage;
import fr.declic.language.Rule;
import fr.declic.language.Sentence;
import fr.declic.language.Sentences;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hints on sentences and words: what the checker of plain language says, each at its place. Not all of it: whoever writes
 * for residents must say "ne" and "qui" now and then, and needs no reminder each time.
 */
final class PlainCounsel {

    /** Told of a word, once for the whole module. */
    private static final Set<Rule> ON_WORDS =
            EnumSet.of(Rule.EVERYDAY_WORD, Rule.SAME_WORD, Rule.FRENCH_WORD, Rule.ACRONYM);

    private static final Pattern WORD = Pattern.compile("«[ \u00a0]?([^»]*?)[ \u00a0]?»");
    private static final Pattern FIGURES = Pattern.compile("\\d+(?:,\\d+)?");
    private static final Pattern NOT = Pattern.compile(
            "\\b(?:ne|n'|pas|plus|rien|jamais|aucune?|ni)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** "Ne … pas" is two of them; a sentence with more says no twice. */
    private static final int ONE_NO = 2;

    private PlainCounsel() {}

    /** All but the words that nobody explains: see {@link GlossaryCounsel}. */
    static Stream<Hint> of(List<Piece> pieces, Audience audience, Glossary glossary) {
        var places = places(pieces);
        return PlainLanguage.check(Piece.text(pieces), Wording.level(audience), Wording.words(glossary)).stream()
                .filter(one -> one.rule() != Rule.EXPLAINED_WORD)
                .filter(one -> isWorthTelling(one, place(one, places), audience))
                .map(one -> hint(one, place(one, places)));
    }

    private static Place place(Advice one, Map<String, Place> places) {
        return places.getOrDefault(one.sentence(), Place.head(""));
    }

    /** Where each sentence stands first. */
    private static Map<String, Place> places(List<Piece> pieces) {
        var places = new HashMap<String, Place>();
        for (var piece : pieces) {
            for (var sentence : Sentences.of(piece.text())) {
                places.putIfAbsent(sentence.text(), piece.place().quote(sentence.text()));
            }
        }
        return places;
    }

    private static boolean isWorthTelling(Advice one, Place place, Audience audience) {
        return switch (one.rule()) {
            case POSITIVE ->
                place.field().equals("prompt") && one.sentence().endsWith("?")
                        || NOT.matcher(one.sentence()).results().count() > ONE_NO + 1;
            case ONE_IDEA ->
                words(one)
                        > switch (audience) {
                            case RESIDENT -> 10;
                            case ADVISER -> 18;
                        };
            case WHOLE_TEXT,
                    SHORT_SENTENCE,
                    EVERYDAY_WORD,
                    EXPLAINED_WORD,
                    SAME_WORD,
                    FRENCH_WORD,
                    ACRONYM,
                    PLAIN_SIGN,
                    ACTIVE,
                    SAME_ADDRESS,
                    DIGITS,
                    SMALL_NUMBERS,
                    FULL_DATE -> true;
        };
    }

    private static int words(Advice one) {
        return Sentences.of(one.sentence()).stream()
                .map(Sentence::words)
                .mapToInt(List::size)
                .sum();
    }

    private static Hint hint(Advice one, Place place) {
        var rule = HintRule.of(one.rule());
        var severity =
                switch (one.severity()) {
                    case ERROR -> Severity.ADVICE;
                    case WARNING -> Severity.WORTH_A_LOOK;
                };
        if (ON_WORDS.contains(one.rule())) {
            return Hint.onWord(rule, severity, place, word(one), one.message(), one.suggestion());
        }
        var subject = one.sentence().isEmpty() ? FIGURES.matcher(one.message()).replaceAll("") : one.sentence();
        return Hint.of(rule, severity, place, subject, one.message(), one.suggestion());
    }

    /** The word that a message is about stands in it between the first guillemets. */
    private static String word(Advice one) {
        var found = WORD.matcher(one.message());
        return found.find() ? found.group(1) : one.message();
    }
}
