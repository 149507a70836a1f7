package fr.declic.page;

import fr.declic.activity.Lab;
import fr.declic.activity.Lab.TypingLab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A lab: the element that the browser brings to life, with what it needs to know. */
final class LabHtml {

    private LabHtml() {}

    static String of(Lab lab, ActivityState state, Map<String, String> labTexts, Voice voice) {
        var config = new LinkedHashMap<String, Object>();
        config.put("run", state.run());
        config.put("goals", goals(lab));
        config.put("texts", labTexts);
        var done = Html.when(
                state.solved(),
                Feedback.of(lab.id() + "-say", true, lab.feedback(), voice).html());
        return """
            <div class="practice"><p class="ask">%1$s</p><declic-%2$s data-config="%3$s"%4$s%5$s></declic-%2$s>%6$s</div>\
            """.formatted(
                        voice.inline(lab.prompt()),
                        lab.type(),
                        Html.text(Json.of(config)),
                        Html.when(state.solved(), " data-done"),
                        Html.when(!state.enabled(), " data-disabled"),
                        done);
    }

    private static List<?> goals(Lab lab) {
        return lab instanceof TypingLab typing
                ? typing.exercises().stream().map(LabHtml::goal).toList()
                : lab.goalIds();
    }

    /** In one order: the same lab is the same text, in every process. */
    private static Map<String, Object> goal(TypingLab.Exercise exercise) {
        var goal = new LinkedHashMap<String, Object>();
        goal.put("goal", Lab.goalId(exercise.goal()));
        goal.put("lines", exercise.lines());
        return goal;
    }
}
