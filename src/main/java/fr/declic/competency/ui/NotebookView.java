package fr.declic.competency.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.CurrentAccount;
import fr.declic.competency.CompetencyRoutes;
import fr.declic.competency.MyNotebook;
import fr.declic.competency.MyReview;
import fr.declic.content.Shelf;
import fr.declic.page.NotebookPage;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;

/** « Mon carnet ». Only ever the learner's own. */
@Route(CompetencyRoutes.NOTEBOOK)
@AnonymousAllowed
class NotebookView extends PageRoom implements BeforeEnterObserver {

    private final Shelf shelf;
    private final MyNotebook notebook;
    private final MyReview review;
    private final Messages messages;
    private final CurrentAccount current;

    NotebookView(Shelf shelf, MyNotebook notebook, MyReview review, Messages messages, CurrentAccount current) {
        this.shelf = shelf;
        this.notebook = notebook;
        this.review = review;
        this.messages = messages;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var texts = new PageTexts(messages, getLocale());
        var content = new NotebookContent(shelf.library(), shelf::known, texts);
        show(NotebookPage.main(
                content.of(notebook.open(), review.today()), current.id().isPresent(), texts));
        focusHeading();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("competency.title.notebook");
    }
}
