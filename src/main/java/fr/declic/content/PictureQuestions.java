package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.Hotspot.Spot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.ImageContext.Caption;
import fr.declic.activity.Question.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the questions that are asked on a picture. */
final class PictureQuestions {

    static final Map<String, Shape> SHAPES = Map.of("rectangle", Shape.RECTANGLE, "ellipse", Shape.ELLIPSE);

    static final Range SPOTS = new Range(2, 12);
    static final Range CAPTIONS = new Range(2, 6);
    static final int SMALLEST_SPOT = 4;

    private PictureQuestions() {}

    static Optional<Activity> hotspot(About about, String prompt, Fields fields) {
        var picture = fields.word("picture");
        var alt = fields.oneLine("alt", 1, Limits.ALT);
        int before = fields.problems.count();
        var spots = fields.mappings("spots", SPOTS).stream()
                .map(PictureQuestions::spot)
                .toList();
        List<Option> options = spots.stream().map(Spot::option).toList();
        boolean sound = QuestionReader.sound(fields, "spots", options, SPOTS, before);
        return sound ? Optional.of(new Hotspot(about, prompt, picture, alt, spots)) : Optional.empty();
    }

    private static Spot spot(Fields fields) {
        var shape = fields.has("shape") ? fields.oneOf("shape", SHAPES).orElse(Shape.RECTANGLE) : Shape.RECTANGLE;
        var at = Areas.read(fields, SMALLEST_SPOT);
        var spot = new Spot(
                QuestionReader.option(fields, Limits.OPTION), shape, at.left(), at.top(), at.width(), at.height());
        fields.refuseOthers();
        return spot;
    }

    static Optional<Activity> imageContext(About about, String prompt, Fields fields) {
        var picture = fields.word("picture");
        var alt = fields.oneLine("alt", 1, Limits.ALT);
        int before = fields.problems.count();
        var captions = fields.mappings("captions", CAPTIONS).stream()
                .map(PictureQuestions::caption)
                .toList();
        List<Option> options = captions.stream().map(Caption::option).toList();
        boolean sound = QuestionReader.sound(fields, "captions", options, CAPTIONS, before);
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
