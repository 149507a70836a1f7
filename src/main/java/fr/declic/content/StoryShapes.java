package fr.declic.content;

import static fr.declic.content.Kinds.EVENTS;
import static fr.declic.content.Kinds.ID;
import static fr.declic.content.Kinds.OPTION;
import static fr.declic.content.Kinds.SENTENCE;
import static fr.declic.content.Kinds.TITLE;
import static fr.declic.content.Kinds.groups;
import static fr.declic.content.Kinds.nameIn;
import static fr.declic.content.Kinds.number;
import static fr.declic.content.Kinds.oneOrFirst;
import static fr.declic.content.Shape.may;
import static fr.declic.content.Shape.need;
import static fr.declic.content.Shape.only;

import fr.declic.activity.Rewrite;
import fr.declic.content.ActivityShape.Family;
import fr.declic.content.FieldKind.Form;
import fr.declic.content.FieldKind.Groups;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.FieldKind.Passage;
import fr.declic.content.FieldKind.Words;
import fr.declic.content.Presence.Condition.Given;
import fr.declic.content.Presence.Condition.NotGiven;
import java.util.List;

/** The shapes of situations, and of the story that every simulation tells. */
final class StoryShapes {

    private StoryShapes() {}

    static List<ActivityShape> questions() {
        return List.of(scenario(), rewrite());
    }

    private static ActivityShape scenario() {
        var meters = groups(
                ScenarioReader.METERS,
                need("id", ID),
                need("name", TITLE),
                need("start", number(ScenarioReader.LEVELS)));
        var turns = groups(
                ScenarioReader.TURNS,
                need("text", OPTION),
                need("then", nameIn("scenes")),
                may("effects", new Words(Form.EFFECT, 0)),
                may("moment", new Line(1, Limits.OPTION)),
                need("feedback", SENTENCE));
        var scene = Shape.of(
                need("id", ID),
                need("say", new Passage(Limits.GUIDE, false)),
                only(new NotGiven("turns"), may("end", TITLE)),
                only(new Given("end"), need("worth", number(ScenarioReader.WORTH))),
                only(new NotGiven("end"), need("turns", turns)));
        var own = Shape.of(may("meters", meters), need("scenes", new Groups(ScenarioReader.SCENES, scene, true)));
        return QuestionShapes.question("scenario", Family.SITUATION, own);
    }

    private static ActivityShape rewrite() {
        var text = new Passage(Rewrite.MAX_LENGTH, true);
        var keep = groups(
                RewriteReader.KEEP,
                need("words", new Lines(RewriteReader.WORDS, Limits.ANSWER)),
                need("feedback", SENTENCE));
        var own = Shape.of(
                need("text", text),
                may("reader", oneOrFirst(List.of("resident", "adviser"))),
                need("keep", keep),
                need("example", text),
                need("feedback", SENTENCE));
        return QuestionShapes.question("rewrite-lab", Family.SITUATION, own);
    }

    /** Who one plays, what there is to do, what is better not done. */
    static Shape story() {
        return Shape.of(
                may("identity", groups(StoryYaml.LINES, need("name", TITLE), need("value", TITLE))),
                need(
                        "tasks",
                        groups(
                                StoryYaml.TASKS,
                                need("id", ID),
                                need("ask", SENTENCE),
                                need("when", EVENTS),
                                need("help", SENTENCE),
                                need("right", SENTENCE))),
                may("traps", groups(StoryYaml.TRAPS, need("when", EVENTS), need("say", SENTENCE))),
                need("feedback", SENTENCE));
    }
}
