package fr.declic.language;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text to look at, cut once for all checks.
 *
 * @param terms those of the glossary, as given
 * @param known stems of all the words of the terms: the reader can have them explained
 */
record Passage(List<Sentence> sentences, Level level, List<String> terms, Set<String> known) {

    /** For every pattern over French text: letters with accents are letters, whatever their case. */
    static final int FRENCH = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    static Passage of(String text, Level level, Collection<String> glossary) {
        var known = glossary.stream().flatMap(Passage::stems).collect(Collectors.toUnmodifiableSet());
        return new Passage(Sentences.of(text), level, List.copyOf(glossary), known);
    }

    boolean forResidents() {
        return level == Level.RESIDENT;
    }

    /** Whether the glossary has the word, or a term made with it. */
    boolean isKnown(String word) {
        return known.contains(Words.stem(word));
    }

    private static Stream<String> stems(String term) {
        return Words.in(term.replace('’', '\'')).stream().map(Words::stem);
    }
}
