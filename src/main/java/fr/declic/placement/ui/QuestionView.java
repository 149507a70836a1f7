package fr.declic.placement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.activity.Answer;
import fr.declic.activity.Help;
import fr.declic.content.Audience;
import fr.declic.content.Step;
import fr.declic.page.ActivityPage;
import fr.declic.page.PlacementPage;
import fr.declic.page.StepPage;
import fr.declic.page.StepParts;
import fr.declic.placement.Asked;
import fr.declic.placement.MyPlacement;
import fr.declic.placement.PlacementRoutes;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.AskPlayer;
import fr.declic.player.AskPlayer.Act;
import fr.declic.player.FreshPractice;
import fr.declic.player.Keeping;
import fr.declic.player.PageTexts;
import fr.declic.player.Practice;
import fr.declic.player.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.math.NumberUtils;

/** One lab or one question. After an answer comes the next; what was answered is never commented. */
abstract class QuestionView extends Room implements FirstScreen, BeforeEnterObserver, HasDynamicTitle {

    private final Audience audience;
    private final MyPlacement placement;
    private final CurrentAccount current;
    private final Messages messages;
    private String heading = "";
    private String html = "";

    QuestionView(Audience audience, MyPlacement placement, CurrentAccount current, Messages messages) {
        this.audience = audience;
        this.placement = placement;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        int number = NumberUtils.toInt(event.getRouteParameters().get("number").orElse(""));
        if (number < 1) {
            throw new NotFoundException();
        }
        boolean touch = event.getLocation().getQueryParameters().getParameters().containsKey(PlacementRoutes.TOUCH);
        placement
                .asked(audience, number, touch)
                .ifPresentOrElse(asked -> open(asked, touch), () -> event.forwardTo(PlacementRoutes.door(audience)));
    }

    private void open(Asked asked, boolean touch) {
        heading = asked.lab()
                ? texts().get("page.placement.lab")
                : texts().get("page.placement.number", String.valueOf(asked.among()));
        var twin = Optional.of("/" + PlacementRoutes.question(audience, asked.number()) + "?" + PlacementRoutes.TOUCH)
                .filter(_ -> asked.twin() && !touch);
        var parts = PlacementPage.question(heading, asked.answered(), twin, texts());
        var practice = FreshPractice.of(asked.activity(), current.id().map(AccountId::value));
        var step = new Step(
                "question-" + asked.number(), heading, Optional.empty(), List.of(new Step.Practice(asked.activity())));
        var scene = new Scene(
                asked.revision(), step, Optional.of(practice), messages.under("lab.", getLocale()), Optional.empty());
        var way = new Way(asked);
        html = first(scene, parts, practice, way.others());
        removeAll();
        add(new AskPlayer(scene, parts, way, texts()));
        focusHeading();
    }

    private String first(Scene scene, StepParts parts, Practice practice, List<Act> others) {
        var waiting = practice.state().waiting();
        var doing = ActivityPage.html(scene.revision(), practice.activity(), waiting, scene.labTexts(), texts());
        var acts = new ArrayList<PlacementPage.Act>();
        if (practice.open()) {
            acts.add(new PlacementPage.Act("main", texts().get("page.step.check"), Optional.empty()));
        }
        others.forEach(it -> acts.add(new PlacementPage.Act(it.look(), it.label(), Optional.empty())));
        var layout = StepPage.layout(parts, Optional.of(practice.activity()));
        return StepPage.main(parts, layout, doing, PlacementPage.acts(acts));
    }

    private PageTexts texts() {
        return new PageTexts(messages, getLocale());
    }

    @Override
    public final String mainHtml() {
        return html;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("platform.page-title", heading);
    }

    private final class Way implements AskPlayer.Way {

        private final Asked asked;

        Way(Asked asked) {
            this.asked = asked;
        }

        @Override
        public void keep(Answer answer, Help help) {
            Keeping.keep(() -> placement.answer(audience, asked.revision(), asked.activity(), answer, help));
        }

        /** The door is where one learns what the answers lead to. */
        @Override
        public void next() {
            go(asked.number() + 1);
        }

        @Override
        public List<Act> others() {
            var acts = new ArrayList<Act>();
            if (asked.answered()) {
                acts.add(act("quiet", "page.placement.continue", false, () -> {}));
            } else {
                acts.add(act(
                        "quiet",
                        asked.lab() ? "page.placement.cannot" : "page.placement.dont-know",
                        false,
                        () -> placement.unknown(audience, asked)));
                if (asked.lab()) {
                    acts.add(act("second", "page.placement.pass", false, () -> placement.pass(audience, asked)));
                }
            }
            acts.add(new Act(texts().get("page.placement.enough"), "second", true, () -> {
                Keeping.keep(() -> placement.enough(audience));
                UI.getCurrent().navigate(PlacementRoutes.door(audience));
            }));
            return acts;
        }

        private Act act(String look, String key, boolean whenDone, Runnable storing) {
            return new Act(texts().get(key), look, whenDone, () -> {
                Keeping.keep(storing);
                next();
            });
        }

        private void go(int number) {
            UI.getCurrent().navigate(PlacementRoutes.question(audience, number));
        }
    }
}
