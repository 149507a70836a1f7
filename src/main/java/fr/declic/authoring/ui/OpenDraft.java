package fr.declic.authoring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.declic.authoring.Draft;
import fr.declic.authoring.ModuleEditor;
import java.util.Optional;

/** The draft that a screen is about: not found once it is in the bin. */
final class OpenDraft {

    private OpenDraft() {}

    /** The one that the address names. */
    static Draft of(BeforeEnterEvent event, ModuleEditor editor) {
        return open(event.getRouteParameters().get("draft").flatMap(editor::find));
    }

    /** The same as it is kept now. */
    static Draft again(Draft draft, ModuleEditor editor) {
        return open(editor.find(draft.id()));
    }

    private static Draft open(Optional<Draft> found) {
        return found.filter(it -> it.binnedAt().isEmpty()).orElseThrow(NotFoundException::new);
    }
}
