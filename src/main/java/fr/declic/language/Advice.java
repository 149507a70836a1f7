package fr.declic.language;

/**
 * One thing that would make a text easier to read.
 *
 * @param sentence as in the text, the first one concerned; empty when the whole text is meant
 * @param message what makes reading hard, in French
 * @param suggestion what one can write instead, in French
 */
public record Advice(String sentence, Rule rule, Severity severity, String message, String suggestion) {

    /** How much it matters. */
    public enum Severity {
        /** The text does not pass the gate. */
        ERROR,
        /** Advice: the author decides. */
        WARNING
    }

    static Advice error(Sentence sentence, Rule rule, String message, String suggestion) {
        return new Advice(sentence.text(), rule, Severity.ERROR, message, suggestion);
    }

    static Advice warning(Sentence sentence, Rule rule, String message, String suggestion) {
        return new Advice(sentence.text(), rule, Severity.WARNING, message, suggestion);
    }
}
