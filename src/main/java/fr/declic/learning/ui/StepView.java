package fr.declic.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.activity.Lab;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.ModulePlayer;
import fr.declic.learning.ProblemReports;
import fr.declic.learning.Progress;
import fr.declic.page.ActivityPage;
import fr.declic.page.Addresses;
import fr.declic.page.StepPage;
import fr.declic.page.StepParts;
import fr.declic.page.Way;
import fr.declic.platform.Fragment;
import fr.declic.platform.Messages;
import fr.declic.player.Keeping;
import fr.declic.player.Practice;
import fr.declic.player.Scene;
import fr.declic.player.StepPlayer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of a module. Without a step in the address, the one where the learner stopped, else the first. */
@Route(LearningRoutes.STEP)
@AnonymousAllowed
class StepView extends ModuleView {

    private final StepPages pages;
    private final ProblemReports reports;
    private @Nullable Scene scene;
    private @Nullable StepParts parts;
    private String news = "";

    StepView(ModulePlayer player, PlayerSession learner, Messages messages, StepPages pages, ProblemReports reports) {
        super(player, learner, messages);
        this.pages = pages;
        this.reports = reports;
    }

    @Override
    void open(Revision opened, BeforeEnterEvent event) {
        var module = opened.module();
        var named = event.getRouteParameters().get("step");
        if (named.isEmpty()) {
            event.forwardTo(
                    StepView.class, new RouteParameters(Map.of("module", module.id(), "step", stepToOpen(module))));
            return;
        }
        var step = module.step(named.get()).orElseThrow(NotFoundException::new);
        title(step.title() + " · " + module.title());
        scene = scene(opened, step);
        parts = pages.parts(opened, step, texts());
        var play = new StepPlayer(scene, parts, learner.sink(opened), new Path(opened, step), texts());
        removeAll();
        var place = new Fragment(parts.place());
        place.addClassName("as-is");
        news = hasNews(module.id(), step.id()) ? "<div>%s</div>".formatted(StepPage.answered(texts())) : "";
        if (!news.isEmpty()) {
            add(new Fragment(StepPage.answered(texts())));
        }
        add(place, play);
        forAuthors(scene);
        add(new ReportLink(reports, new ReportForm.Place(opened, step.id())));
        if (!startsByItself(step)) {
            focusHeading();
        }
    }

    /** Whether there is an answer to what the learner reported here. */
    private boolean hasNews(String moduleId, String stepId) {
        return reports.news().stream()
                .anyMatch(it -> it.moduleId().equals(moduleId) && it.stepId().equals(stepId));
    }

    /** Below the step, for trainers. */
    private void forAuthors(Scene shown) {
        shown.practice()
                .filter(_ -> learner.writesModules())
                .flatMap(practice -> ActivityPage.forAuthors(shown.revision(), practice.activity(), texts()))
                .map(Fragment::new)
                .ifPresent(this::add);
    }

    private String stepToOpen(CourseModule module) {
        return player.progress(module.id())
                .filter(progress -> !progress.completed())
                .map(Progress::stepId)
                .filter(id -> module.step(id).isPresent())
                .orElse(module.steps().getFirst().id());
    }

    /** The very first gesture takes the focus itself: nothing else may be needed to succeed. */
    private static boolean startsByItself(Step step) {
        return step.activity().filter(Lab.FirstGesture.class::isInstance).isPresent();
    }

    @Override
    public String mainHtml() {
        if (scene == null || parts == null) {
            return "";
        }
        var revision = scene.revision();
        var doing = scene.practice()
                .map(practice -> ActivityPage.html(
                        revision, practice.activity(), practice.state().waiting(), scene.labTexts(), texts()))
                .orElse("");
        var path = new Path(scene.revision(), scene.step());
        var way = new Way(
                path.before().map(step -> Addresses.step(revision.module().id(), step.id())), path.nextAddress());
        var open = scene.practice().filter(practice -> !practice.settled()).map(Practice::activity);
        var layout = StepPage.layout(parts, scene.practice().map(Practice::activity));
        return news
                + StepPage.main(parts, layout, doing, StepPage.acts(open, way, texts()))
                + StepPage.report(revision.module().id(), scene.step().id(), texts());
    }

    /** The way through the module's steps; each move is kept before the screen changes. */
    private final class Path implements StepPlayer.Way {

        private final Revision opened;
        private final Step step;

        Path(Revision opened, Step step) {
            this.opened = opened;
            this.step = step;
        }

        private Optional<Step> at(int offset) {
            var steps = opened.module().steps();
            int index = steps.indexOf(step) + offset;
            return index >= 0 && index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
        }

        Optional<Step> before() {
            return at(-1);
        }

        String nextAddress() {
            var id = opened.module().id();
            return at(1).map(next -> Addresses.step(id, next.id())).orElseGet(() -> "/" + LearningRoutes.end(id));
        }

        @Override
        public void next() {
            Keeping.keep(() -> at(1).ifPresentOrElse(
                            following -> player.moveTo(opened, following), () -> player.complete(opened)));
            go(nextAddress());
        }

        @Override
        public Optional<Runnable> previous() {
            return before().map(step -> () -> go(Addresses.step(opened.module().id(), step.id())));
        }

        @Override
        public String nextLabel() {
            return getTranslation(at(1).isPresent() ? "page.step.next" : "learning.finish");
        }

        private void go(String address) {
            UI.getCurrent().navigate(address.substring(1));
        }
    }
}
