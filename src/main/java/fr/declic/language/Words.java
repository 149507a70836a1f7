package fr.declic.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into words.
 *
 * <p>A word is what stands between spaces, as for Flesch and for the programs that apply his formula: <i>l'ordinateur</i>
 * and <i>est-ce</i> are one word each. A figure is one word (<i>1 000</i> and <i>2,5</i> too). Web and mail addresses are
 * not words: they are looked at, not read. A slash or a dash separates (<i>et/ou</i>).
 */
final class Words {

    /** From the beginning of what stands between spaces: tried at each letter, it would take the square of the time. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\S)(?:\\S*(?:://|@)\\S+|\\S*[\\p{L}\\p{N}]\\.\\p{L}{2,}\\S*|\\S+@)");

    private static final Pattern WORD = Pattern.compile(
            "\\p{N}{1,3}(?: \\p{N}{3})+(?!\\p{N})|\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:['-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*)*");
    private static final Pattern ELISION =
            Pattern.compile("^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PART = Pattern.compile("['-]");

    private Words() {}

    /** @param sentence with plain spaces and straight apostrophes */
    static List<String> in(String sentence) {
        var read = ADDRESS.matcher(sentence).replaceAll(" ");
        return WORD.matcher(read).results().map(MatchResult::group).toList();
    }

    /** Without the article or pronoun that leans on it: <i>l'école</i> is <i>école</i>. */
    static String bare(String word) {
        return ELISION.matcher(word).replaceFirst("");
    }

    /** How many letters its longest part has: 6 in <i>bougez-la</i>. */
    static int letters(String word) {
        return parts(word).stream()
                .mapToInt(part ->
                        (int) part.codePoints().filter(Character::isLetter).count())
                .max()
                .orElse(0);
    }

    /** The pieces between apostrophes and hyphens. */
    static List<String> parts(String word) {
        return PART.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
    }

    /** In lower case, bare, without the s or x of a plural: for comparing. */
    static String stem(String word) {
        var lower = bare(word).toLowerCase(Locale.FRENCH);
        return lower.length() > 3 && (lower.endsWith("s") || lower.endsWith("x"))
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    static String withoutAccents(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }
}
