package fr.declic.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Role;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.LearningRoutes;
import fr.declic.learning.Notebook;
import fr.declic.learning.Search;
import fr.declic.page.CataloguePage;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** The whole library by theme, for one audience, and a search. Its form is a plain one, so it works at once. */
@Route(LearningRoutes.CATALOGUE)
@AnonymousAllowed
class CatalogueView extends PageRoom implements BeforeEnterObserver {

    private final Shelf shelf;
    private final Notebook notebook;
    private final CurrentAccount current;
    private final Messages messages;

    CatalogueView(Shelf shelf, Notebook notebook, CurrentAccount current, Messages messages) {
        this.shelf = shelf;
        this.notebook = notebook;
        this.current = current;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getLocation().getQueryParameters();
        var query = parameters.getSingleParameter("q").map(q -> StringUtils.left(q.strip(), Search.MAX_LENGTH));
        var audience = parameters
                .getSingleParameter("pour")
                .filter("conseillers"::equals)
                .map(_ -> Audience.ADVISER)
                .orElse(Audience.RESIDENT);
        Optional<CataloguePage.Found> found = query.filter(StringUtils::isNotEmpty)
                .map(q -> new CataloguePage.Found(q, Search.find(shelf.library(), q)));
        show(CataloguePage.main(
                shelf.library(),
                audience,
                current.is(Role.TRAINER) ? examples() : List.of(),
                Places.of(notebook),
                found,
                new PageTexts(messages, getLocale())));
        focusHeading();
    }

    private List<CourseModule> examples() {
        return shelf.library().examples().values().stream()
                .map(Revision::module)
                .toList();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.title.catalogue");
    }
}
