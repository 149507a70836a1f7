package fr.declic.content;

/**
 * A fault in a content file, told to the person who writes it.
 *
 * @param file its path from the content folder
 * @param line from 1; 0 when the whole file is meant
 * @param field such as {@code options[1].feedback}; empty when none is meant
 * @param message what is wrong, in plain French
 * @param remedy how to mend it, in plain French
 */
public record ContentProblem(String file, int line, String field, String message, String remedy) {

    @Override
    public String toString() {
        var place = line > 0 ? file + ":" + line : file;
        return (field.isEmpty() ? place : place + " · " + field) + " · " + message + " " + remedy;
    }
}
