package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import java.util.Optional;

/** Reads what has no wrong answer: a number to guess, a sheet to make. */
final class SheetReader {

    private static final int BIGGEST = 999_999;

    private SheetReader() {}

    static Optional<Activity> estimate(About about, String prompt, Fields fields) {
        int before = fields.problems.count();
        int least = fields.number("least", 0, BIGGEST);
        int most = fields.number("most", 0, BIGGEST);
        int step = fields.numberOr("step", 1, 1, BIGGEST);
        var unit = fields.oneLine("unit", 1, Limits.TITLE);
        int figure = fields.number("figure", 0, BIGGEST);
        int near = fields.number("near", 0, BIGGEST);
        var feedback = fields.inline("feedback", Limits.SENTENCE);
        var source = fields.inline("source", Limits.SENTENCE);
        var caution = fields.inline("caution", Limits.SENTENCE);
        if (fields.problems.count() > before) {
            return Optional.empty();
        }
        if (least >= most || step > most - least || near > most - least) {
            fields.fault(
                    "most",
                    "Cette échelle n'en est pas une.",
                    "« most » est plus grand que « least » ; « step » et « near » tiennent entre les deux.");
            return Optional.empty();
        }
        if (figure < least || figure > most) {
            fields.fault("figure", "Le vrai nombre n'est pas sur l'échelle.", "Élargissez « least » et « most ».");
            return Optional.empty();
        }
        return Optional.of(
                new Estimate(about, prompt, least, most, step, unit, figure, near, feedback, source, caution));
    }

    static Optional<Activity> checklist(About about, String prompt, Fields fields) {
        var title = fields.oneLine("title", 3, Limits.TITLE);
        var items = fields.lines("items", 2, 12, Limits.OPTION);
        int own = fields.numberOr("own", 0, 0, 5);
        var feedback = fields.inline("feedback", Limits.SENTENCE);
        return items.size() >= 2 && items.size() <= 12
                ? Optional.of(new Checklist(about, prompt, title, items, own, feedback))
                : Optional.empty();
    }
}
