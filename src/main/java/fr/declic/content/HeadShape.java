package fr.declic.content;

import static fr.declic.content.Kinds.groups;
import static fr.declic.content.Kinds.oneOf;
import static fr.declic.content.Kinds.word;
import static fr.declic.content.Shape.may;
import static fr.declic.content.Shape.need;

import fr.declic.content.FieldKind.Day;
import fr.declic.content.FieldKind.Form;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.FieldKind.Passage;
import fr.declic.content.FieldKind.Ref;
import fr.declic.content.FieldKind.Refs;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Presence.Condition.Empty;
import fr.declic.content.Presence.NeededWhen;
import fr.declic.content.Shape.Field;
import java.util.List;

/** The head of a module's file, as docs/modules.md describes it: what the form of a module is made from. */
public final class HeadShape {

    private static final Shape SHAPE = Shape.of(
            need("id", Kinds.ID),
            need("title", new Line(FrontMatter.SHORTEST_TITLE, Limits.TITLE)),
            need("language", word(Form.LANGUAGE)),
            need("audience", oneOf(List.of("resident", "adviser"))),
            need("theme", new Ref(new Target.ThemeCode())),
            need("minutes", Kinds.number(FrontMatter.MINUTES)),
            need("objective", new Line(1, Limits.SENTENCE)),
            may("can_do", new Line(1, Limits.CAN_DO)),
            need("competencies", new FieldKind.Competencies()),
            need("prerequisites", new Refs(new Target.OtherModule(), 0)),
            may("coop_theme", Kinds.NAME),
            need("authors", new Lines(FrontMatter.AUTHORS, Limits.NAME)),
            need("licence", oneOf(List.of(FrontMatter.LICENCE))),
            need("checked_on", new Day()),
            may("review_every", oneOf(List.of("6 months", "12 months"))),
            new Field("certainty", oneOf(List.of(FrontMatter.COMMON_KNOWLEDGE)), new NeededWhen(new Empty("sources"))),
            need(
                    "sources",
                    groups(
                            FrontMatter.SOURCES,
                            need("title", new Line(1, Limits.SENTENCE)),
                            need("url", word(Form.WEB)),
                            need("read_on", new Day()))),
            need("together", new Passage(Limits.SENTENCE, false)),
            need("guide", new Passage(Limits.GUIDE, true)),
            need("tested_with", groups(FrontMatter.READERS, need("who", Kinds.NAME), need("on", new Day()))),
            may("adapted_from", new Ref(new Target.OtherModule())));

    private HeadShape() {}

    /** Its keys, in the order in which files have them. */
    public static Shape shape() {
        return SHAPE;
    }
}
