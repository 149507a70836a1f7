package fr.declic.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import fr.declic.activity.Answer;
import fr.declic.activity.Help;
import fr.declic.activity.Lab;
import fr.declic.page.ActivityPage;
import fr.declic.page.StepPage;
import fr.declic.page.StepParts;
import fr.declic.platform.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One activity alone, asked and not commented: no verdict, no help, and the way leads on after the answer. Only a lab
 * says by itself that it is done, and stays until one goes on. What was right never comes to the browser.
 */
public class AskPlayer extends Div {

    /** Where answers go and where the way leads. Each may refuse with {@link AnswerSink.NotKept}. */
    public interface Way {

        /** Keeps an answer. */
        void keep(Answer answer, Help help);

        void next();

        /** What else one may do than answer, in its order. */
        List<Act> others();
    }

    /**
     * @param look the class of the button
     * @param whenDone whether one may still do it after a lab is done
     */
    public record Act(String label, String look, boolean whenDone, Runnable does) {}

    private final Practice practice;
    private final Way way;
    private final PageTexts texts;
    private final Notices notices;
    private final NativeButton main = new NativeButton();
    private final List<NativeButton> onlyBefore = new ArrayList<>();
    private final boolean lab;
    private boolean done;

    public AskPlayer(Scene scene, StepParts parts, Way way, PageTexts texts) {
        this.practice = scene.practice().orElseThrow();
        this.way = way;
        this.texts = texts;
        this.notices = new Notices(texts);
        this.lab = practice.activity() instanceof Lab;
        StepPage.layout(parts, Optional.of(practice.activity())).forEach(this::addClassName);
        var words = new Fragment(parts.words());
        words.addClassName("words");
        var box = new ActivityBox(practice.activity().type());
        box.draw(ActivityPage.html(scene.revision(), practice.activity(), practice.state(), scene.labTexts(), texts));
        box.getElement().addEventListener("lab-done", this::onLab).addEventData("event.detail");
        var doing = new Div(box);
        doing.addClassName("doing");
        add(words, doing, notices.status(), notices.alert(), acts());
    }

    private Div acts() {
        main.addClassName("main");
        main.setText(texts.get(lab ? "page.step.next" : "page.step.check"));
        main.setVisible(!lab);
        main.getElement().addEventListener("click", this::onMain).addEventData(ActivityBox.ANSWER);
        var acts = new Div(main);
        acts.addClassName("acts");
        for (var other : way.others()) {
            var button = new NativeButton(other.label(), _ -> attempt(other.does()));
            button.addClassName(other.look());
            acts.add(button);
            if (!other.whenDone()) {
                onlyBefore.add(button);
            }
        }
        return acts;
    }

    private void onMain(DomEvent event) {
        if (lab) {
            attempt(way::next);
        } else {
            attempt(() -> {
                if (keep(event.getEventData().get(ActivityBox.ANSWER))) {
                    way.next();
                }
            });
        }
    }

    private void onLab(DomEvent event) {
        attempt(() -> {
            if (!done && keep(event.getEventData().get("event.detail"))) {
                done = true;
                onlyBefore.forEach(button -> button.setVisible(false));
                main.setVisible(true);
                main.focus();
            }
        });
    }

    /** Whether there was something to keep. */
    private boolean keep(@Nullable JsonNode sent) {
        if (sent == null) {
            return false;
        }
        var answer = AnswerReader.read(practice, sent);
        if (AnswerReader.isBlank(answer)) {
            notices.chooseFirst();
            return false;
        }
        way.keep(answer, practice.helpFor(answer));
        notices.clear();
        return true;
    }

    private void attempt(Runnable what) {
        notices.attempt("an answer", what);
    }
}
