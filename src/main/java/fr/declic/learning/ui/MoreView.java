package fr.declic.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.content.Step.Practice;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.ModulePlayer;
import fr.declic.learning.ProblemReports;
import fr.declic.page.StepParts;
import fr.declic.platform.Messages;
import fr.declic.player.StepPlayer;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.math.NumberUtils;

/** The questions of a module that are off its path, one a screen, for who wants more. */
@Route(LearningRoutes.MORE)
@AnonymousAllowed
class MoreView extends ModuleView {

    private final ProblemReports reports;
    private String html = "";

    MoreView(ModulePlayer player, PlayerSession learner, Messages messages, ProblemReports reports) {
        super(player, learner, messages);
        this.reports = reports;
    }

    @Override
    void open(Revision opened, BeforeEnterEvent event) {
        var questions = opened.module().review();
        int number = NumberUtils.toInt(event.getRouteParameters().get("number").orElse(""));
        if (number < 1 || number > questions.size()) {
            throw new NotFoundException();
        }
        var heading = getTranslation("learning.more", number, questions.size());
        title(heading + " · " + opened.module().title());
        var step = new Step(
                LearningRoutes.moreStep(number),
                heading,
                Optional.empty(),
                List.of(new Practice(questions.get(number - 1))));
        html = "<h1 tabindex=\"-1\">%s</h1>".formatted(heading);
        removeAll();
        add(new StepPlayer(
                scene(opened, step),
                new StepParts("", html, Optional.empty(), ""),
                learner.sink(opened),
                new Path(opened.module().id(), number, questions.size()),
                texts()));
        add(new ReportLink(reports, new ReportForm.Place(opened, step.id())));
        focusHeading();
    }

    @Override
    public String mainHtml() {
        return html;
    }

    /** From question to question, then back to the end of the module. */
    private final class Path implements StepPlayer.Way {

        private final String module;
        private final int number;
        private final int size;

        Path(String module, int number, int size) {
            this.module = module;
            this.number = number;
            this.size = size;
        }

        @Override
        public void next() {
            UI.getCurrent()
                    .navigate(number < size ? LearningRoutes.more(module, number + 1) : LearningRoutes.end(module));
        }

        @Override
        public Optional<Runnable> previous() {
            return number > 1
                    ? Optional.of(() -> UI.getCurrent().navigate(LearningRoutes.more(module, number - 1)))
                    : Optional.empty();
        }

        @Override
        public String nextLabel() {
            return getTranslation(number < size ? "page.step.next" : "learning.finish");
        }
    }
}
