package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Grade;
import fr.declic.activity.Grader;
import fr.declic.activity.Help;
import fr.declic.authoring.Draft;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.DraftReading;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.page.Addresses;
import fr.declic.page.StepPage;
import fr.declic.platform.Fragment;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.AnswerSink;
import fr.declic.player.FreshPractice;
import fr.declic.player.PageTexts;
import fr.declic.player.Scene;
import fr.declic.player.StepPlayer;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** A step of a draft as a resident sees it. It is played for real; nothing is kept. */
@Route(StudioRoutes.PREVIEW)
@RolesAllowed("TRAINER")
class PreviewView extends Room implements BeforeEnterObserver, HasDynamicTitle {

    private static final String HEAR = """
            if (this.declicHears) return;
            this.declicHears = true;
            window.addEventListener('declic-refresh', event =>
              this.dispatchEvent(new CustomEvent('declic-redraw', {detail: event.detail})));
            """;

    private final ModuleEditor editor;
    private final Messages messages;
    private String id = "";
    private String step = "";
    private Optional<Draft> drawn = Optional.empty();

    PreviewView(ModuleEditor editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
        getElement()
                .addEventListener("declic-redraw", event -> {
                    step = event.getEventData().path("event.detail").asString("");
                    draw();
                })
                .addEventData("event.detail");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        id = parameters.get("draft").filter(it -> editor.find(it).isPresent()).orElseThrow(NotFoundException::new);
        step = parameters.get("step").map(StudioRoutes::key).orElse("");
        draw();
    }

    private void draw() {
        var draft = editor.find(id).orElseThrow(NotFoundException::new);
        drawn = Optional.of(draft);
        var reading = editor.read(draft);
        var text = draft.manuscript();
        var keys = text.byKey().keySet().stream()
                .filter(key -> !key.startsWith("*"))
                .toList();
        var key = keys.contains(step) ? step : keys.isEmpty() ? "" : keys.getFirst();
        removeAll();
        reading.step(text, key)
                .ifPresentOrElse(
                        found -> play(
                                reading.revision()
                                        .orElseThrow()
                                        .showing(text.textOf(key).orElse("")),
                                found),
                        () -> explain(reading, draft, key));
    }

    private void play(Revision revision, Step shown) {
        var texts = new PageTexts(messages, getLocale());
        var parts = StepPage.parts(revision, shown, texts);
        var practice = shown.activity().map(activity -> FreshPractice.of(activity, Optional.empty()));
        var sound = shown.sound().map(revision.media()::get).map((Media media) -> Addresses.media(media));
        var scene = new Scene(revision, shown, practice, messages.under("lab.", getLocale()), sound);
        var place = new Fragment(parts.place());
        place.addClassName("as-is");
        add(place, new StepPlayer(scene, parts, NOWHERE, new Path(revision, shown), texts));
    }

    /** Grades and forgets. */
    private static final AnswerSink NOWHERE = new AnswerSink() {
        @Override
        public Grade submit(Activity activity, Answer answer, Help help) {
            return Grader.grade(activity, answer);
        }

        @Override
        public void draft(Activity activity, Answer answer) {
            Grader.checkDraft(activity, answer);
        }
    };

    /** What keeps a step from being shown. */
    private void explain(DraftReading reading, Draft draft, String key) {
        var heading = new H1(getTranslation("authoring.preview.not-yet"));
        heading.getElement().setAttribute("tabindex", "-1");
        var faults = new UnorderedList();
        var here = reading.in(draft.manuscript(), key);
        (here.isEmpty() ? reading.problems() : here)
                .stream().limit(5).forEach(it -> faults.add(new ListItem(FaultWords.of(it))));
        add(heading, new Paragraph(getTranslation("authoring.preview.mend")), faults);
    }

    /** From step to step within the preview. */
    private final class Path implements StepPlayer.Way {

        private final List<Step> steps;
        private final int place;

        Path(Revision revision, Step shown) {
            this.steps = revision.module().steps();
            this.place = steps.indexOf(shown);
        }

        @Override
        public void next() {
            go(place + 1 < steps.size() ? place + 1 : 0);
        }

        @Override
        public Optional<Runnable> previous() {
            return place > 0 ? Optional.of(() -> go(place - 1)) : Optional.empty();
        }

        @Override
        public String nextLabel() {
            return getTranslation(place + 1 < steps.size() ? "page.step.next" : "authoring.preview.again");
        }

        private void go(int to) {
            UI.getCurrent().navigate(StudioRoutes.preview(id, steps.get(to).id()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(HEAR);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.page-title", getTranslation("authoring.preview"));
    }
}
