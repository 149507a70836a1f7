package fr.declic.content;

import java.util.regex.Pattern;

/**
 * A fault in a content file, told to the person who writes it. Its French is written with ordinary spaces in the code;
 * here they become no-break spaces where French typography wants them.
 *
 * @param file its path from the content folder
 * @param line from 1; 0 when the whole file is meant
 * @param field such as {@code options[2].feedback}, counted from 1; empty when none is meant
 * @param message what is wrong, in plain French
 * @param remedy how to mend it, in plain French
 */
public record ContentProblem(String file, int line, String field, String message, String remedy) {

    private static final Pattern LOOSE_SPACE = Pattern.compile(" (?=[:;!?»])|(?<=«) ");

    public ContentProblem {
        message = typeset(message);
        remedy = typeset(remedy);
    }

    /** With no-break spaces where French typography wants them. */
    static String typeset(String french) {
        return LOOSE_SPACE.matcher(french).replaceAll("\u00a0");
    }

    @Override
    public String toString() {
        var place = line > 0 ? file + ":" + line : file;
        return (field.isEmpty() ? place : place + " · " + field) + " · " + message + " " + remedy;
    }
}
