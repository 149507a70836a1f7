package fr.declic.content;

import fr.declic.activity.Area;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads and writes places in a picture: left, top, width and height, in hundredths. */
final class Areas {

    private static final Pattern FOUR = Pattern.compile("\\d{1,3} \\d{1,3} \\d{1,3} \\d{1,3}");

    private Areas() {}

    /**
     * The place that {@code at} says; something harmless after a fault.
     *
     * @param least how wide and high it is at least
     */
    static Area read(Fields fields, int least) {
        var somewhere = new Area(0, 0, least, least);
        var word = fields.word("at");
        if (word.isEmpty()) {
            return somewhere;
        }
        int[] at = FOUR.matcher(word).matches()
                ? Arrays.stream(word.split(" ")).mapToInt(Integer::parseInt).toArray()
                : new int[] {0, 0, 0, 0};
        if (at[2] < least || at[3] < least || at[0] + at[2] > 100 || at[1] + at[3] > 100) {
            fields.fault(
                    "at",
                    "« " + word + " » n'est pas une place dans l'image.",
                    "Écrivez gauche, haut, largeur et hauteur, en centièmes de l'image : \"10 5 60 45\". "
                            + "Largeur et hauteur : %d au moins.".formatted(least));
            return somewhere;
        }
        return new Area(at[0], at[1], at[2], at[3]);
    }

    static void write(Area it, YamlWriter out) {
        out.quoted("at", "%d %d %d %d".formatted(it.left(), it.top(), it.width(), it.height()));
    }
}
