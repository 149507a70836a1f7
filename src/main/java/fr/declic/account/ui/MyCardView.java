package fr.declic.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CardDesk;
import fr.declic.account.CurrentAccount;
import fr.declic.account.KeptTime;
import fr.declic.account.NewCard;

/** Makes one's carte Déclic and shows it, once. */
@Route(AccountRoutes.MY_CARD)
@AnonymousAllowed
class MyCardView extends AccountScreen {

    private final CardDesk desk;
    private final KeptTime time;

    MyCardView(CardDesk desk, CurrentAccount current, KeptTime time) {
        super("card");
        this.desk = desk;
        this.time = time;
        if (current.id().isEmpty()) {
            begin("title");
            add(paragraph("nothing-yet"), acts(link("start", "main", "")));
        } else if (desk.hasCard()) {
            offerAnother();
        } else {
            offer();
        }
    }

    private void offer() {
        begin("title");
        add(paragraph("what"), paragraph("how"), soft("not-bank"));
        add(acts(button("make", "main", this::make), button("back", "second", this::goBack)));
    }

    private void offerAnother() {
        begin("title");
        add(paragraph("has-one"), paragraph("has-one.lost"), soft("kept", time.months()));
        add(acts(button("another", "quiet", this::ask), button("back", "second", this::goBack)));
    }

    private void ask() {
        begin("ask");
        add(paragraph("ask.what"));
        add(acts(button("ask.keep", "main", this::offerAnother), button("ask.yes", "quiet", this::make)));
    }

    private void make() {
        desk.issue().ifPresentOrElse(this::show, () -> tell(text("crowd")));
    }

    private void show(NewCard card) {
        begin("made");
        add(paragraph("made.what"), new CardPaper(card, ""));
        add(acts(button("print", "main", this::print), button("done", "quiet", this::goHome)));
        add(soft("once"), soft("kept", time.months()));
    }

    private void print() {
        getElement().executeJs("window.print()");
    }
}
