package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import fr.declic.authoring.Draft;
import fr.declic.authoring.DraftHead;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.RefusedDraft;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.ContentProblem;
import fr.declic.content.Manuscript;
import fr.declic.page.Stylesheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** A screen about one draft, beside its editor. It is drawn anew after each thing that one does. */
abstract class DraftScreen extends StudioScreen implements BeforeEnterObserver {

    private static final Logger LOG = LoggerFactory.getLogger(DraftScreen.class);

    /** The most faults that are told at once. */
    private static final int MOST = 20;

    private final ModuleEditor editor;
    private final Div notices = new Div();
    private final Div body = new Div();
    private @Nullable Draft draft;

    DraftScreen(String name, ModuleEditor editor) {
        super(name);
        this.editor = editor;
        addClassName("studio");
        notices.addClassName("notices");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var found = OpenDraft.of(event, editor);
        draft = found;
        beginUnder("");
        getElement().appendChild(new Element("style").setText(Stylesheet.studio()));
        body.removeAll();
        add(tools(found.id()), notices, body);
        redraw();
    }

    /** Fills the body, or what has changed of it. */
    abstract void draw(Draft draft, Div body);

    /** Draws what is kept now. */
    final void redraw() {
        var now = OpenDraft.again(draft(), editor);
        draft = now;
        var heading = text(
                "of", DraftHead.of(now.manuscript().head()).title().orElse(getTranslation("authoring.draft.untitled")));
        headed(heading);
        draw(now, body);
    }

    /** Goes to what has changed, whose place the keyboard would lose. */
    final void focus(String id) {
        getElement().executeJs("document.getElementById($0)?.focus()", id);
    }

    final Draft draft() {
        if (draft == null) {
            throw new IllegalStateException("no draft is open");
        }
        return draft;
    }

    private Div tools(String id) {
        var row = new Div(
                tool("editor", StudioRoutes.draft(id)),
                tool("history", StudioRoutes.history(id)),
                tool("review", StudioRoutes.review(id)),
                tool("publish", StudioRoutes.publish(id)));
        row.addClassName("tools-of-draft");
        return row;
    }

    private Anchor tool(String name, String route) {
        var tool = new Anchor("/" + route, getTranslation("authoring.tools." + name));
        if (getUI().map(ui -> ui.getActiveViewLocation().getPath())
                .filter(route::equals)
                .isPresent()) {
            tool.getElement().setAttribute("aria-current", "page");
        }
        return tool;
    }

    /** Does something, then draws what came of it. What is refused, or lost, is told and nothing else changes. */
    final void act(Runnable act) {
        try {
            act.run();
            redraw();
        } catch (RefusedDraft refused) {
            redraw();
            say(Refusal.of(this, refused.reason()));
        } catch (DataAccessException | TransactionException lost) {
            LOG.warn("what was asked of a draft was not done: {}", lost.getMessage());
            say(getTranslation("authoring.tools.lost"));
        }
    }

    /** A sentence that stays until one closes it. */
    final void say(String sentence) {
        show(new Notice(sentence));
    }

    final void say(String sentence, String label, Runnable act) {
        show(new Notice(sentence, label, act));
    }

    private void show(Notice notice) {
        notice.setId("notice");
        notice.getElement().setAttribute("tabindex", "-1");
        notices.removeAll();
        notices.add(notice);
        focus("notice");
    }

    /** Faults, each with a link to the part that it is in. */
    final UnorderedList faults(List<ContentProblem> faults) {
        var list = new UnorderedList();
        faults.stream().limit(MOST).forEach(it -> list.add(fault(it)));
        if (faults.size() > MOST) {
            list.add(new ListItem(getTranslation("authoring.tools.more-faults", faults.size() - MOST)));
        }
        return list;
    }

    private ListItem fault(ContentProblem problem) {
        var sentence = FaultWords.of(problem);
        if (!problem.file().equals("modules/" + draft().moduleId() + "/module.md")) {
            return new ListItem(problem.file() + getTranslation("authoring.tools.colon") + sentence);
        }
        var text = draft().manuscript();
        var part = problem.line() > 0 ? text.keyAtLine(problem.line()) : Manuscript.HEAD;
        return new ListItem(new Anchor("/" + StudioRoutes.draft(draft().id(), part), title(part)), new Div(sentence));
    }

    /** How a part is called; one that is gone is told so. */
    final String title(String key) {
        var parts = draft().manuscript().byKey();
        if (key.equals(Manuscript.HEAD)) {
            return getTranslation("authoring.rail.head");
        }
        var part = parts.get(key);
        if (part == null) {
            return getTranslation("authoring.tools.gone-part");
        }
        return part.title().isBlank() ? getTranslation("authoring.rail.untitled") : part.title();
    }
}
