package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import java.util.Map;
import java.util.Optional;

/** A whole screen as the first HTML holds it: the same parts, in the same boxes, as Flow draws them afterwards. */
public final class Screen {

    private Screen() {}

    /** Puts the frame around a screen that belongs to no module. */
    public static String compose(String main, Texts texts) {
        return compose(
                Frame.header(Optional.empty(), House.UNNAMED, texts),
                main,
                Frame.footer(Optional.empty(), texts),
                texts);
    }

    /** @param header and footer from {@link Frame}, {@code main} from a page */
    public static String compose(String header, String main, String footer, Texts texts) {
        return "<div class=\"screen\">%s%s<main class=\"room\" id=\"main\">%s</main>%s</div>"
                .formatted(Frame.skip(texts), header, main, footer);
    }

    /** A step that nobody has answered yet. Its links act at once; its controls wait for the player. */
    public static String step(
            Revision revision, Step step, ActivityState state, Map<String, String> labTexts, Way way, Texts texts) {
        CourseModule module = revision.module();
        Optional<Activity> activity = step.activity();
        var doing = activity.map(it -> ActivityPage.html(revision, it, state, labTexts, texts))
                .orElse("");
        var acts = StepPage.acts(activity.filter(_ -> !state.solved()), way, texts);
        var parts = StepPage.parts(revision, step, texts);
        return compose(
                Frame.header(Optional.of(module), House.UNNAMED, texts),
                StepPage.main(parts, StepPage.layout(parts, activity), doing, acts),
                Frame.footer(Optional.of(module), texts),
                texts);
    }
}
