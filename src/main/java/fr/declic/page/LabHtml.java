package fr.declic.page;

import fr.declic.activity.BrowserSim;
import fr.declic.activity.FormSim;
import fr.declic.activity.ImageCrop;
import fr.declic.activity.Lab;
import fr.declic.activity.Lab.TypingLab;
import fr.declic.activity.MailSim;
import fr.declic.activity.MapLab;
import fr.declic.activity.Simulation;
import fr.declic.content.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A lab: the element that the browser brings to life, with what it needs to know. All texts in it are plain: the lab
 * writes them as text, never as HTML, but for the pages of a simulation.
 */
record LabHtml(Revision revision, ActivityState state, Map<String, String> texts, Voice voice) {

    String of(Lab lab) {
        var config = new LinkedHashMap<String, Object>();
        config.put("run", state.run());
        config.put("goals", goals(lab));
        if (lab instanceof Simulation simulation) {
            story(simulation, config);
        }
        content(lab).ifPresent(it -> config.put("content", it));
        config.put("texts", textsOf(lab));
        var done = Html.when(
                state.solved(),
                Feedback.of(lab.id() + "-say", true, lab.feedback(), voice).html());
        return """
            <div class="practice"><p class="ask">%1$s</p><declic-%2$s class="lab-host" data-config="%3$s"%4$s%5$s></declic-%2$s>%6$s</div>\
            """.formatted(
                        voice.inline(lab.prompt()),
                        lab.type(),
                        Html.text(Json.of(config)),
                        Html.when(state.solved(), " data-done"),
                        Html.when(!state.enabled(), " data-disabled"),
                        done);
    }

    private Optional<Object> content(Lab lab) {
        return switch (lab) {
            case BrowserSim it -> Optional.of(BrowserSimContent.of(it, revision.media(), voice));
            case MailSim it -> Optional.of(MailSimContent.of(it, voice));
            case FormSim it -> Optional.of(FormSimContent.of(it, voice));
            case MapLab it -> Optional.of(MapLabContent.of(it, revision.media(), voice));
            case ImageCrop it -> Optional.of(ImageCropContent.of(it, revision.media(), voice));
            default -> Optional.empty();
        };
    }

    /** What labs share, and what this one says: a text {@code mouse.click} is for the lab whose type begins so. */
    private Map<String, String> textsOf(Lab lab) {
        var own = lab.type().substring(0, lab.type().indexOf('-') + 1).replace('-', '.');
        var wanted = new LinkedHashMap<String, String>();
        texts.entrySet().stream()
                .filter(it -> it.getKey().startsWith(own) || LabHtml.isShared(it.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> wanted.put(it.getKey(), it.getValue()));
        return wanted;
    }

    private static boolean isShared(String key) {
        return key.indexOf('.') < 0 || key.equals("already.ask");
    }

    private List<?> goals(Lab lab) {
        return switch (lab) {
            case TypingLab typing ->
                typing.exercises().stream().map(LabHtml::goal).toList();
            case Simulation it -> it.story().tasks().stream().map(this::task).toList();
            case Lab it -> it.goalIds();
        };
    }

    /** In one order: the same lab is the same text, in every process. */
    private static Map<String, Object> goal(TypingLab.Exercise exercise) {
        var goal = new LinkedHashMap<String, Object>();
        goal.put("goal", Lab.goalId(exercise.goal()));
        goal.put("lines", exercise.lines());
        return goal;
    }

    private Map<String, Object> task(Simulation.Task task) {
        var goal = new LinkedHashMap<String, Object>();
        goal.put("goal", task.id());
        goal.put("ask", voice.plain(task.ask()));
        goal.put("when", task.when());
        goal.put("help", voice.plain(task.help()));
        goal.put("right", voice.plain(task.right()));
        return goal;
    }

    private void story(Simulation simulation, Map<String, Object> config) {
        var story = simulation.story();
        config.put("key", revision.module().id() + "/" + simulation.id() + "/" + revision.sha256());
        config.put(
                "identity",
                story.identity().stream()
                        .map(it -> List.of(voice.plain(it.name()), voice.plain(it.value())))
                        .toList());
        config.put("traps", story.traps().stream().map(this::trap).toList());
    }

    private Map<String, Object> trap(Simulation.Trap trap) {
        var config = new LinkedHashMap<String, Object>();
        config.put("when", trap.when());
        config.put("say", voice.plain(trap.say()));
        return config;
    }
}
