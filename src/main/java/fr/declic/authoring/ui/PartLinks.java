package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import fr.declic.authoring.Draft;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.ContentProblem;
import fr.declic.content.Manuscript;
import java.util.List;
import java.util.function.UnaryOperator;

/** Links to the parts of a draft, by their keys. */
final class PartLinks {

    private final Draft draft;
    private final Manuscript text;
    private final UnaryOperator<String> messages;

    PartLinks(Draft draft, UnaryOperator<String> messages) {
        this.draft = draft;
        this.text = draft.manuscript();
        this.messages = messages;
    }

    Manuscript text() {
        return text;
    }

    /** The part that a fault is in; the head for what is in no part. */
    String of(ContentProblem problem) {
        return problem.line() > 0 && problem.file().endsWith("/module.md")
                ? text.keyAtLine(problem.line())
                : Manuscript.HEAD;
    }

    Anchor link(String key) {
        return new Anchor("/" + StudioRoutes.draft(draft.id(), key), title(key));
    }

    private String title(String key) {
        if (key.equals(Manuscript.HEAD)) {
            return messages.apply("authoring.rail.head");
        }
        var part = text.byKey().get(key);
        if (part == null || part.review()) {
            return messages.apply("authoring.rail.review");
        }
        int number = 1 + List.copyOf(text.byKey().keySet()).indexOf(key);
        return number + ". " + (part.title().isEmpty() ? messages.apply("authoring.rail.untitled") : part.title());
    }
}
