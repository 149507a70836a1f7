package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Help;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import java.util.Map;
import java.util.Optional;

/** An activity as HTML: its controls, what was said of the answer, and the help that was given. */
public final class ActivityPage {

    private ActivityPage() {}

    /** @param labTexts what a lab says in the browser, by key; not used by a question */
    public static String html(
            Revision revision, Activity activity, ActivityState state, Map<String, String> labTexts, Texts texts) {
        var voice = Voice.of(texts, revision.module().language());
        var styles = Stylesheet.of(activity);
        return Html.when(!styles.isEmpty(), "<style>" + styles + "</style>")
                + controls(revision, activity, state, labTexts, voice)
                + help(revision.module(), activity, state, voice);
    }

    /** What one answers with, and what was said of the answer. */
    static String controls(
            Revision revision, Activity activity, ActivityState state, Map<String, String> labTexts, Voice voice) {
        var question = new QuestionHtml(state, voice);
        var onPicture = new PictureQuestionHtml(state, voice, revision.media());
        var sheet = new SheetHtml(state, voice);
        return switch (activity) {
            case Choice it -> question.choice(it);
            case ShortText it -> question.shortText(it);
            case Order it -> question.order(it);
            case Sort it -> question.sort(it);
            case Hotspot it -> onPicture.hotspot(it);
            case ImageContext it -> onPicture.imageContext(it);
            case Estimate it -> sheet.estimate(it);
            case Scenario it -> new ScenarioHtml(state, voice).story(it);
            case Rewrite it -> new RewriteHtml(state, voice).of(it);
            case Checklist it -> sheet.checklist(it);
            case Lab it -> new LabHtml(revision, state, labTexts, voice).of(it);
        };
    }

    /** What only who writes modules sees of an activity: the branches of a story. Empty for the other types. */
    public static Optional<String> forAuthors(Revision revision, Activity activity, Texts texts) {
        return activity instanceof Scenario story
                ? Optional.of(
                        new ScenarioMap(story, Voice.of(texts, revision.module().language())).html())
                : Optional.empty();
    }

    /** What a program can say of a text while it is written; safe to put into a page. */
    public static String advice(Revision revision, Rewrite rewrite, ActivityState state, String written, Texts texts) {
        return new RewriteHtml(state, Voice.of(texts, revision.module().language())).advice(rewrite, written);
    }

    private static String help(CourseModule module, Activity activity, ActivityState state, Voice voice) {
        if (state.solved() || !state.helped(Help.HINT)) {
            return "";
        }
        var hint =
                activity.about().hint().map(text -> HelpHtml.hint(text, voice)).orElse("");
        var step = activity.about()
                .taughtIn()
                .filter(_ -> state.helped(Help.STEP))
                .flatMap(module::step)
                .map(taught -> HelpHtml.step(Addresses.step(module.id(), taught.id()), taught.title(), voice))
                .orElse("");
        return hint.isEmpty() && step.isEmpty() ? "" : "<div class=\"hint\">" + hint + step + "</div>";
    }
}
