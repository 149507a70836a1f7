package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.Hotspot.Spot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.ImageContext.Caption;
import fr.declic.activity.Question.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the questions that are asked on a picture. */
final class PictureQuestions {

    static final Map<String, Shape> SHAPES = Map.of("rectangle", Shape.RECTANGLE, "ellipse", Shape.ELLIPSE);

    private static final Pattern PLACE = Pattern.compile("\\d{1,3} \\d{1,3} \\d{1,3} \\d{1,3}");
    private static final int[] SOMEWHERE = {0, 0, 10, 10};

    private PictureQuestions() {}

    static Optional<Activity> hotspot(About about, String prompt, Fields fields) {
        var picture = fields.word("picture");
        var alt = fields.oneLine("alt", 1, Limits.ALT);
        int before = fields.problems.count();
        var spots = fields.mappings("spots", 2, 12).stream()
                .map(PictureQuestions::spot)
                .toList();
        List<Option> options = spots.stream().map(Spot::option).toList();
        boolean sound = QuestionReader.sound(fields, "spots", options, 2, 12, before);
        return sound ? Optional.of(new Hotspot(about, prompt, picture, alt, spots)) : Optional.empty();
    }

    private static Spot spot(Fields fields) {
        var shape = fields.has("shape") ? fields.oneOf("shape", SHAPES).orElse(Shape.RECTANGLE) : Shape.RECTANGLE;
        int[] at = place(fields);
        var spot = new Spot(QuestionReader.option(fields, Limits.OPTION), shape, at[0], at[1], at[2], at[3]);
        fields.refuseOthers();
        return spot;
    }

    /** Left, top, width and height, in hundredths of the picture. */
    private static int[] place(Fields fields) {
        var word = fields.word("at");
        if (word.isEmpty()) {
            return SOMEWHERE;
        }
        int[] at = PLACE.matcher(word).matches()
                ? Arrays.stream(word.split(" ")).mapToInt(Integer::parseInt).toArray()
                : new int[] {0, 0, 0, 0};
        if (at[2] < 4 || at[3] < 4 || at[0] + at[2] > 100 || at[1] + at[3] > 100) {
            fields.fault(
                    "at",
                    "« " + word + " » n'est pas une place dans l'image.",
                    "Écrivez gauche, haut, largeur et hauteur, en centièmes de l'image : \"10 5 60 45\". "
                            + "Largeur et hauteur : 4 au moins.");
            return SOMEWHERE;
        }
        return at;
    }

    static Optional<Activity> imageContext(About about, String prompt, Fields fields) {
        var picture = fields.word("picture");
        var alt = fields.oneLine("alt", 1, Limits.ALT);
        int before = fields.problems.count();
        var captions = fields.mappings("captions", 2, 6).stream()
                .map(PictureQuestions::caption)
                .toList();
        List<Option> options = captions.stream().map(Caption::option).toList();
        boolean sound = QuestionReader.sound(fields, "captions", options, 2, 6, before);
        return sound ? Optional.of(new ImageContext(about, prompt, picture, alt, captions)) : Optional.empty();
    }

    private static Caption caption(Fields fields) {
        var caption = new Caption(
                QuestionReader.option(fields, Limits.OPTION),
                fields.oneLine("when", 1, Limits.TITLE),
                fields.oneLine("where", 1, Limits.TITLE));
        fields.refuseOthers();
        return caption;
    }
}
