package fr.declic.activity;

import fr.declic.language.Advice;
import fr.declic.language.Level;
import fr.declic.language.PlainLanguage;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/**
 * A text to write again in plain language, with advice while one writes.
 *
 * @param text the one to start from, plain, with its line breaks
 * @param reader for whom one writes
 * @param keep 1 to 8 things that must still be said
 * @param example one good way among others: shown at the end, and to who asks for the answer
 * @param feedback what is said when the text is easy and says it all
 */
public record Rewrite(
        About about, String prompt, String text, Level reader, List<Keep> keep, String example, String feedback)
        implements Question {

    /** Of what one writes, in characters. */
    public static final int MAX_LENGTH = 3000;

    /**
     * Something that must still be said.
     *
     * @param words ways to say it, one at least; one of them is in the text, whatever its case and accents
     * @param feedback what to say when none is
     */
    public record Keep(List<String> words, String feedback) {
        public Keep {
            words = List.copyOf(words);
            Check.that(!words.isEmpty(), "words", words);
        }

        boolean isIn(String text) {
            var plain = plain(text);
            return words.stream().anyMatch(it -> plain.contains(plain(it)));
        }

        private static String plain(String text) {
            return StringUtils.normalizeSpace(
                    StringUtils.stripAccents(text.replace('’', '\'')).toLowerCase(Locale.ROOT));
        }
    }

    public Rewrite {
        keep = List.copyOf(keep);
        Check.that(!keep.isEmpty() && keep.size() <= 8, "keep", keep.size());
    }

    @Override
    public String type() {
        return "rewrite-lab";
    }

    /** What would make a text easier, by the rules that a program can look at. */
    public List<Advice> advice(String written) {
        return PlainLanguage.check(written, reader, List.of());
    }

    /** How much easier a text has become, 0 to 1: the share of what kept the first one from being easy that is gone. */
    double eased(String written) {
        long hard = hard(written);
        return hard == 0 ? 1 : Math.max(0, 1 - (double) hard / Math.max(hard, hard(text)));
    }

    /** Whether nothing keeps it from being easy. */
    public boolean isEasy(String written) {
        return hard(written) == 0;
    }

    /** What must be said and is not. */
    public List<Keep> missing(String written) {
        return keep.stream().filter(it -> !it.isIn(written)).toList();
    }

    private long hard(String written) {
        return advice(written).stream()
                .filter(it -> it.severity() == Advice.Severity.ERROR)
                .count();
    }
}
