package fr.declic.authoring.ui;

import fr.declic.authoring.Studio;
import fr.declic.content.Library;
import fr.declic.content.Manuscript;
import fr.declic.content.Shelf;
import fr.declic.content.Step;
import fr.declic.page.Addresses;
import fr.declic.platform.Messages;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the panel of the part that is open. */
@Component
class Panels {

    private final Messages messages;
    private final Shelf shelf;
    private final Studio studio;

    Panels(Messages messages, Shelf shelf, Studio studio) {
        this.messages = messages;
        this.shelf = shelf;
        this.studio = studio;
    }

    Panel of(DraftView view) {
        return view.key().equals(Manuscript.HEAD) ? new HeadPanel(view, this) : new PartPanel(view, this);
    }

    Messages messages() {
        return messages;
    }

    Library library() {
        return shelf.library();
    }

    Studio studio() {
        return studio;
    }

    /** The ids of the steps of what is served of a module: people may have their addresses. */
    Set<String> publishedSteps(String moduleId) {
        return library().module(moduleId).stream()
                .flatMap(it -> it.steps().stream())
                .map(Step::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The pages that a link may lead to: what each is called, by its address. */
    Map<String, String> links() {
        return library().revisions().values().stream()
                .map(it -> it.module())
                .collect(Collectors.toMap(Addresses::module, it -> it.title(), (a, _) -> a));
    }
}
