package fr.declic.activity;

import fr.declic.activity.Question.Option;
import java.util.List;

/**
 * Parts or clues to find in a picture. Each place is also a line in a list, so that nobody has to aim.
 *
 * @param picture its file beside the module's
 * @param alt what counts in the picture, without giving the answer
 * @param spots 2 to 12 places, right ones and decoys
 */
public record Hotspot(About about, String prompt, String picture, String alt, List<Spot> spots)
        implements Question, Pictured {

    /** What a place looks like. */
    public enum Shape {
        RECTANGLE,
        ELLIPSE
    }

    /**
     * A place in the picture, in hundredths of its width and height, from its top left corner.
     *
     * @param option its name in the list, whether it is one of those to find, and what to say of it
     */
    public record Spot(Option option, Shape shape, int left, int top, int width, int height) {
        public Spot {
            Check.that(left >= 0 && width >= 4 && left + width <= 100, "left, width", left + ", " + width);
            Check.that(top >= 0 && height >= 4 && top + height <= 100, "top, height", top + ", " + height);
        }
    }

    public Hotspot {
        spots = List.copyOf(spots);
        Check.that(spots.size() >= 2 && spots.size() <= 12, "spots", spots.size());
        Check.that(spots.stream().anyMatch(spot -> spot.option().right()), "spots", "no right one");
    }

    /** The names in the list, in the order of the spots. */
    public List<Option> options() {
        return spots.stream().map(Spot::option).toList();
    }

    /** Whether more than one is to be found. */
    public boolean multiple() {
        return options().stream().filter(Option::right).count() > 1;
    }

    @Override
    public String type() {
        return "hotspot";
    }
}
