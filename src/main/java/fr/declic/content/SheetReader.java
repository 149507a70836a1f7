package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import java.util.Optional;

/** Reads what has no wrong answer: a number to guess, a sheet to make. */
final class SheetReader {

    static final Range FIGURE = new Range(0, 999_999);
    static final Range STEP = new Range(1, 999_999);
    static final Range LINES = new Range(2, 12);
    static final Range OWN = new Range(0, 5);
    static final int SHORTEST_TITLE = 3;

    private SheetReader() {}

    static Optional<Activity> estimate(About about, String prompt, Fields fields) {
        int before = fields.problems.count();
        int least = fields.number("least", FIGURE);
        int most = fields.number("most", FIGURE);
        int step = fields.numberOr("step", 1, STEP);
        var unit = fields.oneLine("unit", 1, Limits.TITLE);
        int figure = fields.number("figure", FIGURE);
        int near = fields.number("near", FIGURE);
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
        var title = fields.oneLine("title", SHORTEST_TITLE, Limits.TITLE);
        var items = fields.lines("items", LINES, Limits.OPTION);
        int own = fields.numberOr("own", 0, OWN);
        var feedback = fields.inline("feedback", Limits.SENTENCE);
        return LINES.holds(items.size())
                ? Optional.of(new Checklist(about, prompt, title, items, own, feedback))
                : Optional.empty();
    }
}
