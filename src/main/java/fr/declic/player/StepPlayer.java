package fr.declic.player;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Lab;
import fr.declic.activity.Rewrite;
import fr.declic.page.ActivityPage;
import fr.declic.page.StepPage;
import fr.declic.page.StepParts;
import fr.declic.platform.Fragment;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One step on screen: its words, its activity, and the way on. The words and the activity are HTML that the pages
 * render; the buttons are Flow's. It does not know who learns, nor where answers go.
 */
public class StepPlayer extends Div {

    /** Where the step leads. Each may refuse with {@link AnswerSink.NotKept}. */
    public interface Way {
        void next();

        Optional<Runnable> previous();

        /** What the main button says when it leads on. */
        String nextLabel();
    }

    private static final String WRITTEN = "event.detail";

    private final Scene scene;
    private final AnswerSink sink;
    private final Way way;
    private final PageTexts texts;

    private final ActivityBox box;
    private final Notices notices;
    private final NativeButton main = new NativeButton();
    private final NativeButton help = new NativeButton();
    private final NativeButton pass = new NativeButton();
    private @Nullable Practice practice;

    public StepPlayer(Scene scene, StepParts parts, AnswerSink sink, Way way, PageTexts texts) {
        this.scene = scene;
        this.sink = sink;
        this.way = way;
        this.texts = texts;
        this.notices = new Notices(texts);
        this.practice = scene.practice().orElse(null);
        this.box = new ActivityBox(practice == null ? "" : practice.activity().type());
        StepPage.layout(parts, scene.practice().map(Practice::activity)).forEach(this::addClassName);
        addParts(parts);
        addActs();
        drawActivity();
        refreshActs();
    }

    private void addParts(StepParts parts) {
        var words = new Fragment(parts.words());
        words.addClassName("words");
        scene.sound().ifPresent(sound -> words.getElement().setAttribute("data-sound", sound));
        add(words);
        parts.picture().ifPresent(html -> add(named("picture", html)));
        if (practice != null) {
            var doing = new Div(box);
            doing.addClassName("doing");
            add(doing);
        }
        if (!parts.after().isEmpty()) {
            add(named("after", parts.after()));
        }
    }

    private static Fragment named(String css, String html) {
        var fragment = new Fragment(html);
        fragment.addClassName(css);
        return fragment;
    }

    private void addActs() {
        main.addClassName("main");
        main.getElement().addEventListener("click", this::onMain).addEventData(ActivityBox.ANSWER);
        help.addClassName("quiet");
        help.addClickListener(_ -> climb());
        pass.addClassName("second");
        pass.setText(texts.get("player.pass"));
        pass.addClickListener(_ -> leave(way::next));
        var acts = new Div(main, help);
        acts.addClassName("acts");
        way.previous().ifPresent(back -> {
            var previous = new NativeButton(texts.get("page.step.previous"), _ -> leave(back));
            previous.addClassName("second");
            acts.add(previous);
        });
        acts.add(pass);
        add(notices.status(), notices.alert(), acts);
        box.getElement().addEventListener("lab-done", this::onLab).addEventData("event.detail");
        box.getElement().addEventListener("activity-again", _ -> again());
        box.getElement().addEventListener("activity-draft", this::onDraft).addEventData(WRITTEN);
    }

    /** The main button: it grades while there is something to grade, then it leads on. */
    private void onMain(DomEvent event) {
        if (practice != null && practice.open()) {
            submit(event.getEventData().get(ActivityBox.ANSWER));
        } else {
            leave(way::next);
        }
    }

    private void onLab(DomEvent event) {
        submit(event.getEventData().get("event.detail"));
    }

    /** A text that one writes: kept as it is, and looked at. What is on screen stays, so that the hand goes on. */
    private void onDraft(DomEvent event) {
        var before = practice;
        if (before == null || !(before.activity() instanceof Rewrite rewrite)) {
            return;
        }
        notices.attempt("a draft", () -> {
            var sent = event.getEventData().get(WRITTEN);
            var answer = AnswerReader.read(before, sent);
            sink.draft(rewrite, answer);
            practice = before.onTheWay(answer);
            var written = answer instanceof Rewritten(var text) ? text : "";
            var advice = ActivityPage.advice(scene.revision(), rewrite, practice.state(), written, texts);
            box.advise(advice, sent.asString(""));
            notices.clear();
            refreshActs();
        });
    }

    private void submit(@Nullable JsonNode sent) {
        var before = practice;
        if (before != null && sent != null) {
            notices.attempt("an answer", () -> submit(before, sent));
        }
    }

    private void submit(Practice before, JsonNode sent) {
        var answer = AnswerReader.read(before, sent);
        if (AnswerReader.isBlank(answer)) {
            notices.chooseFirst();
            return;
        }
        if (before.goesOn(answer)) {
            sink.draft(before.activity(), answer);
            goOn(before.onTheWay(answer));
            return;
        }
        var grade = sink.submit(before.activity(), answer, before.helpFor(answer));
        practice = before.graded(answer, grade);
        notices.clear();
        announce(practice);
        if (before.activity() instanceof Lab) {
            main.focus();
        } else {
            drawActivity();
        }
        refreshActs();
    }

    /** A story that is not at its end: the next scene, nothing graded. */
    private void goOn(Practice next) {
        practice = next;
        notices.clear();
        drawActivity();
        refreshActs();
        notices.say(texts.get("player.goes-on"));
    }

    /** From the beginning, as often as one likes. */
    private void again() {
        if (practice != null) {
            practice = practice.again(FreshPractice.newRun());
            drawActivity();
            refreshActs();
        }
    }

    private void announce(Practice now) {
        var grade = now.grade().orElseThrow();
        var verdict = texts.get(grade.full() ? "player.right" : "player.not-yet");
        var words = grade.notes().stream()
                .filter(note -> note.right() == grade.full())
                .map(note -> note.text())
                .findFirst()
                .or(grade::feedback)
                .orElse("");
        notices.say(begins(words, verdict) ? words : verdict + " " + words);
    }

    /** Whether the author says "Oui" already, with whatever sign after it. */
    private static boolean begins(String words, String verdict) {
        return words.regionMatches(true, 0, verdict, 0, verdict.length() - 1);
    }

    private void climb() {
        if (practice != null) {
            practice = practice.helped();
            drawActivity();
            refreshActs();
            notices.say(texts.get("player.help-shown"));
        }
    }

    private void leave(Runnable where) {
        notices.attempt("a place", where);
    }

    private void drawActivity() {
        if (practice != null) {
            box.draw(ActivityPage.html(
                    scene.revision(), practice.activity(), practice.state(), scene.labTexts(), texts));
        }
    }

    private void refreshActs() {
        var now = Optional.ofNullable(practice);
        var open = now.filter(Practice::open);
        boolean lab =
                now.filter(it -> it.activity() instanceof Lab && !it.settled()).isPresent();
        main.setText(open.isPresent() ? texts.get("page.step.check") : way.nextLabel());
        main.setVisible(!lab);
        pass.setVisible(lab);
        help.setVisible(open.filter(it -> it.ladder().canClimb()).isPresent());
        open.map(it -> it.ladder().climbed().shown().name().toLowerCase(Locale.ROOT))
                .ifPresent(rung -> help.setText(texts.get("player.help." + rung)));
    }
}
