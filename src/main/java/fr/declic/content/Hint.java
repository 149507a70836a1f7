package fr.declic.content;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A piece of advice for the author of a module, who decides. It never keeps a module from being published.
 *
 * @param place where it is
 * @param message what we saw and why it matters, in plain French
 * @param remedy what one can do, in plain French
 * @param key 16 hexadecimal digits under which a dismissal is kept. Equal as long as the rule, the place and what was
 *     looked at stay equal: the same sentence stays dismissed, a changed one is asked about again
 */
public record Hint(HintRule rule, Severity severity, Place place, String message, String remedy, String key) {

    private static final Pattern NUMBER = Pattern.compile("\\[\\d+]");
    private static final int DIGITS = 16;

    /** How sure we are that it matters. */
    public enum Severity {
        /** It would do the reader good. */
        ADVICE,
        /** It may be right as it is. */
        WORTH_A_LOOK
    }

    /**
     * Where a hint is.
     *
     * @param step the id of a step; empty for the head and for the review
     * @param activity the id of an activity; empty where none is meant
     * @param field such as {@code options[2].feedback}, counted from 1, or a key of the head; empty for a step's text
     * @param quote the sentence meant, without Markdown, straight apostrophes and plain spaces; empty where the whole is
     *     meant
     * @param line in the file, from 1; 0 where it is not known
     */
    public record Place(String step, String activity, String field, String quote, int line) {

        /** A field, without a sentence or a line. */
        public static Place of(String step, String activity, String field) {
            return new Place(step, activity, field, "", 0);
        }

        /** A key of the module's head. */
        static Place head(String field) {
            return of("", "", field);
        }

        /** The text of a step. */
        static Place step(String id) {
            return of(id, "", "");
        }

        Place field(String itsField) {
            return new Place(step, activity, itsField, quote, line);
        }

        Place quote(String itsQuote) {
            return new Place(step, activity, field, itsQuote, line);
        }

        Place line(int itsLine) {
            return new Place(step, activity, field, quote, itsLine);
        }

        boolean isHead() {
            return step.isEmpty() && activity.isEmpty();
        }

        /** The key of the part of a {@link Manuscript} that it is in. */
        public String part() {
            return isHead() ? Manuscript.HEAD : step.isEmpty() ? Manuscript.REVIEW : step;
        }
    }

    public Hint {
        message = ContentProblem.typeset(message);
        remedy = ContentProblem.typeset(remedy);
    }

    /** A hint that we are rather sure of. */
    static Hint advice(HintRule rule, Place place, String subject, String message, String remedy) {
        return of(rule, Severity.ADVICE, place, subject, message, remedy);
    }

    /** A hint on what may be right as it is. */
    static Hint look(HintRule rule, Place place, String subject, String message, String remedy) {
        return of(rule, Severity.WORTH_A_LOOK, place, subject, message, remedy);
    }

    /** @param subject what was looked at: when it changes, the author is asked again */
    static Hint of(HintRule rule, Severity severity, Place place, String subject, String message, String remedy) {
        return new Hint(rule, severity, place, message, remedy, key(rule, place, subject));
    }

    /** About a word of the whole module: what is dismissed is the word, wherever it is met first. */
    static Hint onWord(HintRule rule, Severity severity, Place place, String word, String message, String remedy) {
        return new Hint(rule, severity, place, message, remedy, key(rule, Place.head(""), word));
    }

    Hint at(int line) {
        return new Hint(rule, severity, place.line(line), message, remedy, key);
    }

    /** The number in {@code options[2].text} does not count: an option that moves up stays the same option. */
    private static String key(HintRule rule, Place place, String subject) {
        var field = NUMBER.matcher(place.field()).replaceAll("");
        var all = String.join("\0", rule.name(), place.step(), place.activity(), field, subject);
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }
}
