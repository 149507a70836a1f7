package fr.declic.language;

import fr.declic.language.Advice.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Advice for writing French that is easy to read. It never says that a text is good, and it is not a FALC mark.
 *
 * <p>Only five things keep a text from passing: the score of Kandel and Moles, the mean sentence, a sentence too long, tu
 * mixed with vous, an acronym that nothing explains. Everything else is advice.
 */
public final class PlainLanguage {

    private static final List<Function<Passage, Stream<Advice>>> CHECKS = List.of(
            SentenceShape::advice,
            WordChoice::advice,
            Synonyms::advice,
            Explanations::advice,
            Acronyms::advice,
            Signs::advice,
            Numbers::advice,
            Pronouns::advice);

    private PlainLanguage() {}

    /**
     * Looks at a whole text, such as all that the reader of a module sees.
     *
     * @param glossary the words that the product explains, one or several words each, with their other forms
     * @return about the whole text first, then errors and warnings in the order of the sentences
     */
    public static List<Advice> check(String text, Level level, Collection<String> glossary) {
        var passage = Passage.of(text, level, glossary);
        var order = new HashMap<String, Integer>();
        passage.sentences().forEach(sentence -> order.putIfAbsent(sentence.text(), order.size()));
        var sentences = CHECKS.stream()
                .flatMap(check -> check.apply(passage))
                .sorted(Comparator.comparing((Advice one) -> order.getOrDefault(one.sentence(), 0))
                        .thenComparing(Advice::rule));
        return Stream.concat(gate(Readability.of(passage.sentences()), level).stream(), sentences)
                .toList();
    }

    /** What the numbers alone say of the whole text: nothing when it passes. */
    public static List<Advice> gate(Readability text, Level level) {
        var score = text.kandelMoles() >= level.leastKandelMoles()
                ? Stream.<Advice>empty()
                : Stream.of(whole(
                        "Le texte est encore difficile : sa note de lecture (Kandel-Moles) est %.0f, il faut au moins %d."
                                .formatted(Math.floor(text.kandelMoles()), level.leastKandelMoles()),
                        "Coupez les phrases longues et choisissez des mots plus courts."));
        var mean = text.mean() <= level.mostMean()
                ? Stream.<Advice>empty()
                : Stream.of(whole(
                        "Les phrases font %.1f mots en moyenne. Visez %d mots au plus."
                                .formatted(text.mean(), level.mostMean()),
                        "Commencez par couper la plus longue : elle fait %d mots.".formatted(text.longest())));
        return Stream.concat(score, mean).toList();
    }

    /** The sentences that use a term of one or more words, in the singular or the plural. */
    public static List<Sentence> uses(List<Sentence> text, String term) {
        return Explanations.uses(term, text);
    }

    /** Whether one of these sentences says what a term means. */
    public static boolean explains(List<Sentence> text, String term) {
        return Explanations.explains(text, term);
    }

    private static Advice whole(String message, String suggestion) {
        return new Advice("", Rule.WHOLE_TEXT, Severity.ERROR, message, suggestion);
    }
}
