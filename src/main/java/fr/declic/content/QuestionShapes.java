package fr.declic.content;

import static fr.declic.content.Kinds.NO;
import static fr.declic.content.Kinds.OPTION;
import static fr.declic.content.Kinds.SENTENCE;
import static fr.declic.content.Kinds.TITLE;
import static fr.declic.content.Kinds.YES;
import static fr.declic.content.Kinds.groups;
import static fr.declic.content.Kinds.number;
import static fr.declic.content.Kinds.numberOr;
import static fr.declic.content.Kinds.oneOrFirst;
import static fr.declic.content.Shape.may;
import static fr.declic.content.Shape.need;

import fr.declic.activity.Hotspot;
import fr.declic.activity.Question.Leniency;
import fr.declic.content.ActivityShape.Family;
import fr.declic.content.FieldKind.Inline;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.FieldKind.ManyOf;
import fr.declic.content.FieldKind.Ref;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Shape.Field;
import java.util.List;

/** The shapes of questions that are answered by choosing, writing a word, or making a sheet. */
final class QuestionShapes {

    /** A box is called by its text, which is in quotes. */
    static final Target BOX = new Target.Inside("boxes");

    static final FieldKind SHAPE = oneOrFirst(Kinds.names(Hotspot.Shape.values()));

    private static final Field FEEDBACK = need("feedback", SENTENCE);
    private static final Field TEXT = need("text", OPTION);
    private static final Field RIGHT = may("right", NO);

    private QuestionShapes() {}

    static List<ActivityShape> all() {
        return List.of(
                simple(
                        "choice",
                        need("options", groups(QuestionReader.OPTIONS, TEXT, RIGHT, FEEDBACK)),
                        may("shuffle", YES)),
                shortText(),
                simple("order", need("items", groups(QuestionReader.ITEMS, TEXT, FEEDBACK))),
                simple(
                        "sort",
                        need("boxes", new Lines(QuestionReader.BOXES, Limits.TITLE)),
                        need("cards", groups(QuestionReader.CARDS, TEXT, need("box", new Ref(BOX)), FEEDBACK))),
                estimate(),
                simple(
                        "checklist",
                        need("title", new Line(SheetReader.SHORTEST_TITLE, Limits.TITLE)),
                        need("items", new Lines(SheetReader.LINES, Limits.OPTION)),
                        may("own", numberOr(0, SheetReader.OWN)),
                        FEEDBACK),
                pictured(
                        "hotspot",
                        need(
                                "spots",
                                groups(PictureQuestions.SPOTS, at(), may("shape", SHAPE), TEXT, RIGHT, FEEDBACK))),
                pictured(
                        "image-context",
                        need(
                                "captions",
                                groups(
                                        PictureQuestions.CAPTIONS,
                                        TEXT,
                                        RIGHT,
                                        FEEDBACK,
                                        need("when", TITLE),
                                        need("where", TITLE)))));
    }

    private static Field at() {
        return need("at", new FieldKind.Place(PictureQuestions.SMALLEST_SPOT));
    }

    private static ActivityShape shortText() {
        var answer = need("text", new Inline(Limits.ANSWER));
        var all = Kinds.names(Leniency.values());
        return simple(
                "short-text",
                need("answers", groups(QuestionReader.ANSWERS, answer, RIGHT, FEEDBACK)),
                FEEDBACK,
                may("forgive", new ManyOf(all, 0, all)));
    }

    private static ActivityShape estimate() {
        return simple(
                "estimate",
                need("least", number(SheetReader.FIGURE)),
                need("most", number(SheetReader.FIGURE)),
                may("step", numberOr(1, SheetReader.STEP)),
                need("unit", TITLE),
                need("figure", number(SheetReader.FIGURE)),
                need("near", number(SheetReader.FIGURE)),
                FEEDBACK,
                need("source", SENTENCE),
                need("caution", SENTENCE));
    }

    /** The picture of an activity, and what counts in it. */
    static Shape picture() {
        return Shape.of(need("picture", new FieldKind.Picture()), need("alt", new Line(1, Limits.ALT)));
    }

    private static ActivityShape simple(String type, Field... own) {
        return question(type, Family.SIMPLE, Shape.of(own));
    }

    private static ActivityShape pictured(String type, Field... own) {
        return question(type, Family.PICTURED, picture().and(Shape.of(own)));
    }

    static ActivityShape question(String type, Family family, Shape own) {
        var help = Shape.of(need("hint", SENTENCE), need("taught_in", new Ref(new Target.TaughtStep())));
        return new ActivityShape(type, family, head(type).and(own).and(help).and(tail()));
    }

    static ActivityShape lab(String type, Family family, Shape own) {
        return new ActivityShape(type, family, head(type).and(own).and(tail()));
    }

    private static Shape head(String type) {
        return Shape.of(need("id", Kinds.ID), need("type", new FieldKind.Fixed(type)), need("prompt", SENTENCE));
    }

    private static Shape tail() {
        return Shape.of(
                may("difficulty", numberOr(1, ActivityReader.DIFFICULTY)),
                may("competencies", new FieldKind.Competencies()),
                may("variant_of", new Ref(new Target.OtherActivity())));
    }
}
