package fr.declic.account.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CardDesk;
import fr.declic.account.NewCard;
import fr.declic.place.PlaceSettings;
import jakarta.annotation.security.RolesAllowed;

/** A new card for someone who lost theirs, made by who accompanies them. */
@Route(AccountRoutes.NEW_CARD)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
class NewCardView extends AccountScreen implements BeforeEnterObserver {

    private final CardDesk desk;
    private final String place;
    private boolean asked;

    NewCardView(CardDesk desk, PlaceSettings place) {
        super("new-card");
        this.desk = desk;
        this.place = place.current().name();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = event.getRouteParameters()
                .get("person")
                .flatMap(AccountId::read)
                .filter(desk::mayIssueFor)
                .orElseThrow(NotFoundException::new);
        if (!asked) {
            asked = true;
            begin("title");
            add(paragraph("what"), paragraph("with-them"));
            add(acts(button("yes", "main", () -> make(person)), button("back", "second", this::goBack)));
        }
    }

    private void make(AccountId person) {
        desk.issueFor(person).ifPresentOrElse(this::show, () -> tell(getTranslation("account.card.crowd")));
    }

    private void show(NewCard card) {
        begin("made");
        add(paragraph("made.what"), new CardPaper(card, place));
        add(acts(
                button("print", "main", () -> getElement().executeJs("window.print()")),
                button("back", "second", this::goBack)));
    }
}
