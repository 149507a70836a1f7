package fr.declic.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R07: an acronym is spelt out somewhere in the text, or the glossary explains it. Each is told once. */
final class Acronyms {

    /** A longer word in capitals is taken for a word said loudly. */
    private static final int LONGEST = 5;

    /** Said as words by everybody, or not acronyms at all. Our own list. */
    private static final Set<String> EVERYDAY =
            Set.of("CD", "DVD", "NON", "OK", "OUI", "SMS", "SOS", "STOP", "TV", "VOUS");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "à", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "ou", "par", "pour", "sur");

    private Acronyms() {}

    static Stream<Advice> advice(Passage passage) {
        var told = new HashSet<String>();
        return passage.sentences().stream().flatMap(sentence -> capitals(sentence).stream()
                .filter(told::add)
                .filter(capitals -> !passage.isKnown(capitals))
                .filter(capitals -> !isExplained(capitals, passage.sentences()))
                .map(capitals -> about(capitals, sentence)));
    }

    private static List<String> capitals(Sentence sentence) {
        return sentence.words().stream()
                .flatMap(word -> Words.parts(word).stream())
                .filter(part -> CAPITALS.matcher(part).matches())
                .filter(part -> !ROMAN.matcher(part).matches() && !EVERYDAY.contains(part))
                .toList();
    }

    private static Advice about(String capitals, Sentence sentence) {
        return capitals.length() > LONGEST
                ? Advice.warning(
                        sentence,
                        Rule.ACRONYM,
                        "« %s » est tout en capitales : cela se lit moins bien.".formatted(capitals),
                        "Écrivez-le en minuscules. Le gras suffit pour insister.")
                : Advice.error(
                        sentence,
                        Rule.ACRONYM,
                        "« %s » est un sigle que le texte n'explique pas.".formatted(capitals),
                        "Écrivez les mots en entier, puis le sigle entre parenthèses : « caisse d'allocations familiales"
                                + " (CAF) ».");
    }

    private static boolean isExplained(String acronym, List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (capitals(sentence).contains(acronym)
                    && (Explanations.explains(sentence, acronym) || isSpeltOut(acronym, around(sentences, i)))) {
                return true;
            }
        }
        return false;
    }

    /** The sentence, the one before and the one after. */
    private static List<Sentence> around(List<Sentence> sentences, int place) {
        return sentences.subList(Math.max(0, place - 1), Math.min(sentences.size(), place + 2));
    }

    /** Whether words follow each other whose first letters make the acronym, small words left out. */
    private static boolean isSpeltOut(String acronym, List<Sentence> sentences) {
        var wanted = Words.withoutAccents(acronym).toLowerCase(Locale.FRENCH);
        return sentences.stream().map(Acronyms::initials).anyMatch(initials -> initials.contains(wanted));
    }

    private static String initials(Sentence sentence) {
        return sentence.words().stream()
                .flatMap(word -> Words.parts(word).stream())
                .filter(part -> !CAPITALS.matcher(part).matches())
                .map(part -> Words.withoutAccents(part.toLowerCase(Locale.FRENCH)))
                .filter(part -> !part.isEmpty() && !SMALL_WORDS.contains(part) && part.length() > 1)
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
    }
}
