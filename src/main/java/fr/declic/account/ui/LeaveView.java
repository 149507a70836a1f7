package fr.declic.account.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CardDesk;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Departure;
import fr.declic.account.MyPasskeys;
import fr.declic.account.ThisMachine;

/** The way out: asks once, offers a card to who could not come back without, and leaves nothing behind. */
@Route(AccountRoutes.LEAVE)
@AnonymousAllowed
class LeaveView extends AccountScreen {

    private final Departure departure;

    LeaveView(Departure departure, CurrentAccount current, CardDesk desk, ThisMachine machine, MyPasskeys keys) {
        super("leave");
        this.departure = departure;
        begin("title");
        if (current.id().isEmpty()) {
            add(paragraph("nobody"));
        } else if (machine.isTheOnlyWayBack()) {
            add(paragraph("no-card"), acts(link("make", "quiet", AccountRoutes.MY_CARD)));
        } else {
            add(paragraph(desk.hasCard() ? "card" : keys.any() ? "passkey" : "login"));
        }
        add(acts(button("stay", "quiet", this::goBack), button("go", "main", this::leave)));
    }

    private void leave() {
        emptyThisBrowser();
        getUI().ifPresent(ui -> ui.getPage().setLocation(AccountRoutes.HOME_AFTER_LEAVING));
        departure.leave();
    }
}
