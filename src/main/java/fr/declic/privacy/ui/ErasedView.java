package fr.declic.privacy.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.CurrentAccount;
import fr.declic.privacy.PrivacyRoutes;

/** A kind word to who has just had everything erased. */
@Route(PrivacyRoutes.ERASED)
@AnonymousAllowed
class ErasedView extends PrivacyScreen implements BeforeEnterObserver {

    private final CurrentAccount current;

    ErasedView(CurrentAccount current) {
        super("erased");
        this.current = current;
    }

    /** To who is somebody, it would be untrue. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.id().isPresent()) {
            event.forwardTo(PrivacyRoutes.MY_DATA);
            return;
        }
        begin("title");
        add(paragraph("what"), paragraph("again"), acts(link("home", "main", "")));
    }
}
