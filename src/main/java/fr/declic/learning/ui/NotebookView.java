package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.Notebook;
import fr.declic.learning.Progress;
import fr.declic.page.NotebookPage;
import fr.declic.page.NotebookPage.Entry;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.PageTexts;
import java.time.ZoneId;
import java.util.List;

/** « Mon carnet » : where I stopped, what I can do, what I did. Only ever the learner's own. */
@Route(LearningRoutes.NOTEBOOK)
@AnonymousAllowed
class NotebookView extends Room implements FirstScreen, BeforeEnterObserver, HasDynamicTitle {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private final Shelf shelf;
    private final Notebook notebook;
    private final Messages messages;
    private String html = "";

    NotebookView(Shelf shelf, Notebook notebook, Messages messages) {
        this.shelf = shelf;
        this.notebook = notebook;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        html = NotebookPage.main(entries(), new PageTexts(messages, getLocale()));
        show(html);
        focusHeading();
    }

    private List<Entry> entries() {
        return notebook.all().stream()
                .flatMap(progress ->
                        shelf.library().module(progress.moduleId()).stream().map(module -> entry(module, progress)))
                .toList();
    }

    private static Entry entry(CourseModule module, Progress progress) {
        int number = module.step(progress.stepId()).map(module.steps()::indexOf).orElse(0) + 1;
        return new Entry(
                module, number, progress.completedAt().map(at -> at.atZone(HERE).toLocalDate()));
    }

    @Override
    public String mainHtml() {
        return html;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title.notebook");
    }
}
