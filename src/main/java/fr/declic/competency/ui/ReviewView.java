package fr.declic.competency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;
import fr.declic.competency.CompetencyRoutes;
import fr.declic.competency.MyReview;
import fr.declic.competency.MyReview.Exercise;
import fr.declic.content.CourseModule;
import fr.declic.content.Step;
import fr.declic.page.NotebookPage;
import fr.declic.page.StepParts;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Fragment;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.AnswerSink;
import fr.declic.player.FreshPractice;
import fr.declic.player.Keeping;
import fr.declic.player.ModuleScreen;
import fr.declic.player.PageTexts;
import fr.declic.player.Scene;
import fr.declic.player.StepPlayer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What to see again today, one exercise a screen. What was answered is no longer due: who comes back goes on with the
 * rest.
 */
@Route(CompetencyRoutes.REVIEW)
@AnonymousAllowed
class ReviewView extends Room implements FirstScreen, BeforeEnterObserver, HasDynamicTitle, ModuleScreen {

    private final MyReview review;
    /** Another order than last time: who only remembers a place has not learnt. */
    private final UUID order = UUID.randomUUID();

    private final Messages messages;
    private List<Exercise> exercises = List.of();
    private int at;

    ReviewView(MyReview review, Messages messages) {
        this.review = review;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        exercises = review.today().exercises();
        at = 0;
        draw();
    }

    private void draw() {
        removeAll();
        if (at < exercises.size()) {
            play(exercises.get(at));
        } else {
            add(new Fragment(endHtml()));
        }
        focusHeading();
    }

    private void play(Exercise exercise) {
        var activity = exercise.activity();
        var practice = FreshPractice.of(activity, Optional.of(order));
        Map<String, String> labTexts = messages.under("lab.", getLocale());
        var step = new Step("revoir", heading(), Optional.empty(), List.of(new Step.Practice(activity)));
        add(new StepPlayer(
                new Scene(exercise.revision(), step, Optional.of(practice), labTexts, Optional.empty()),
                new StepParts("", headingHtml(), Optional.empty(), ""),
                new Kept(exercise),
                new Path(),
                texts()));
    }

    private String heading() {
        return getTranslation("competency.review.place", at + 1, exercises.size());
    }

    private String headingHtml() {
        return "<h1 tabindex=\"-1\">%s</h1>".formatted(heading());
    }

    private String endHtml() {
        return NotebookPage.reviewed(!exercises.isEmpty(), texts());
    }

    private PageTexts texts() {
        return new PageTexts(messages, getLocale());
    }

    @Override
    public String mainHtml() {
        return at < exercises.size() ? headingHtml() : endHtml();
    }

    @Override
    public Optional<CourseModule> module() {
        return at < exercises.size() ? Optional.of(exercises.get(at).revision().module()) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("competency.title.review");
    }

    /** Each answer counts; what is under way is not kept from day to day. */
    private final class Kept implements AnswerSink {

        private final Exercise exercise;

        Kept(Exercise exercise) {
            this.exercise = exercise;
        }

        @Override
        public Grade submit(Activity activity, Answer answer, Help help) {
            return Keeping.kept(() -> review.submit(exercise, answer, help));
        }

        @Override
        public void draft(Activity activity, Answer answer) {}
    }

    private final class Path implements StepPlayer.Way {

        @Override
        public void next() {
            at++;
            if (at == exercises.size()) {
                UI.getCurrent().getPage().setTitle(getPageTitle());
            }
            draw();
        }

        @Override
        public Optional<Runnable> previous() {
            return Optional.empty();
        }

        @Override
        public String nextLabel() {
            return getTranslation(at + 1 < exercises.size() ? "competency.review.next" : "competency.review.finish");
        }
    }
}
