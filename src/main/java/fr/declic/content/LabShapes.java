package fr.declic.content;

import static fr.declic.content.Shape.need;
import static fr.declic.content.Shape.only;

import fr.declic.activity.Lab;
import fr.declic.activity.Lab.FirstGesture;
import fr.declic.activity.Lab.MouseLab;
import fr.declic.activity.Lab.TouchLab;
import fr.declic.activity.Lab.TypingLab;
import fr.declic.activity.PasswordLab;
import fr.declic.content.ActivityShape.Family;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.Presence.Condition.Is;
import java.util.List;

/** The shapes of labs where gestures are practised. */
final class LabShapes {

    private LabShapes() {}

    static List<ActivityShape> all() {
        return List.of(
                gesture("first-gesture", Kinds.someOf(Kinds.names(FirstGesture.Goal.values()))),
                gesture("mouse-lab", Kinds.someOf(Kinds.names(MouseLab.Goal.values()))),
                gesture("touch-lab", Kinds.someOf(Kinds.names(TouchLab.Goal.values()))),
                gesture("typing-lab", typing()),
                gesture("password-lab", Kinds.someOf(Kinds.names(PasswordLab.Goal.values()))));
    }

    private static ActivityShape gesture(String type, FieldKind goals) {
        var own = Shape.of(need("goals", goals), need("feedback", Kinds.SENTENCE));
        return QuestionShapes.lab(type, Family.GESTURE, own);
    }

    /** A line to correct holds the fault and the right text. */
    private static FieldKind typing() {
        var goals = Kinds.names(TypingLab.Goal.values());
        var correction = Lab.goalId(TypingLab.Goal.CORRECTION);
        var others = goals.stream().filter(it -> !it.equals(correction)).toList();
        return Kinds.groups(
                new Range(1, goals.size()),
                need("goal", Kinds.oneOf(goals)),
                only(new Is("goal", others), need("lines", new Lines(LabReader.LINES, Limits.LINE))),
                only(
                        new Is("goal", List.of(correction)),
                        need("lines", new Lines(LabReader.LINES, LabReader.LONGEST_CORRECTION))));
    }
}
