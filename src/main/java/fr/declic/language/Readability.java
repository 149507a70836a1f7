package fr.declic.language;

import java.util.List;

/**
 * How hard a text is to read, in numbers. A hint, not a proof: it does not measure understanding.
 *
 * <p>Words and sentences are those of {@link Sentences}, syllables those of {@link Syllables}.
 *
 * @param words how many, 0 or more
 * @param sentences how many, at most as many as words
 * @param longest words in the longest sentence
 * @param syllables at least as many as words
 * @param longWords words of more than {@value #LIX_LETTERS} letters, in their longest part, so that an elided article does not count
 */
public record Readability(int words, int sentences, int longest, int syllables, int longWords) {

    /** A word of more letters than this is long, for LIX. */
    static final int LIX_LETTERS = 6;

    /** Of a whole text. */
    public static Readability of(String text) {
        return of(Sentences.of(text));
    }

    /** Of sentences that are cut already. */
    public static Readability of(List<Sentence> sentences) {
        var words = sentences.stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
        return new Readability(
                words.size(),
                sentences.size(),
                sentences.stream()
                        .mapToInt(sentence -> sentence.words().size())
                        .max()
                        .orElse(0),
                words.stream().mapToInt(Syllables::count).sum(),
                (int) words.stream()
                        .filter(word -> Words.letters(word) > LIX_LETTERS)
                        .count());
    }

    /** Words in a sentence, on average; 0 for an empty text. */
    public double mean() {
        return ratio(words, sentences);
    }

    /**
     * The score of Kandel and Moles: 207 − 1.015 × words per sentence − 73.6 × syllables per word. Higher is easier; very
     * simple French passes 100, heavy administrative French goes below 20; an empty text has 207.
     *
     * <p>Source: L. Kandel, A. Moles, "Application de l'indice de Flesch à la langue française", Cahiers d'études de
     * radio-télévision, 19, 1958; constants as in the free library textstat.
     */
    public double kandelMoles() {
        return 207 - 1.015 * mean() - 73.6 * ratio(syllables, words);
    }

    /**
     * LIX: words per sentence + 100 × share of long words. Lower is easier: under 30 very easy, over 60 very hard; 0 for
     * an empty text. Not to be trusted under about 100 words.
     *
     * <p>Source: C.-H. Björnsson, "Läsbarhet", 1968.
     */
    public double lix() {
        return mean() + 100 * ratio(longWords, words);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
