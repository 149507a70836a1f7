package fr.declic.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.ApprovalDesk;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Scanned;

/** On a phone: says yes or no to the computer whose code was scanned. */
@Route(AccountRoutes.APPROVE)
@AnonymousAllowed
class ApproveView extends AccountScreen {

    private final ApprovalDesk approvals;
    private final boolean known;

    ApproveView(ApprovalDesk approvals, CurrentAccount current) {
        super("approve");
        this.approvals = approvals;
        known = current.id().isPresent();
        begin("title");
        if (!known) {
            add(paragraph("nobody"), paragraph("nobody.how"));
            add(acts(link("card", "main", AccountRoutes.ENTER_CARD), link("home", "second", "")));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(TAKE_CODE).then(String.class, this::scanned);
    }

    void scanned(String code) {
        if (!known) {
            return;
        }
        var request = VaadinServletRequest.getCurrent();
        switch (approvals.look(
                code, request.getRemoteAddr(), request.getSession().getId())) {
            case Scanned.Computer it -> question(code, it.number());
            case Scanned.Nothing _ -> end("nothing");
            case Scanned.Wait it -> {
                tell(text("wait", it.time().plusMillis(999).toSeconds()));
                add(acts(button("retry", "main", () -> again(code)), link("home", "second", "")));
            }
        }
    }

    private void again(String code) {
        begin("title");
        scanned(code);
    }

    private void question(String code, String number) {
        begin("title");
        add(paragraph("asks"), paragraph("same"), new H2(EnterCardView.spaced(number)), soft("careful"));
        add(acts(
                button("yes", "main", () -> end(approvals.approve(code) ? "done" : "nothing")),
                button("no", "quiet", () -> end(approvals.refuse(code) ? "refused" : "nothing"))));
    }

    private void end(String how) {
        begin(how);
        add(paragraph(how + ".what"), acts(link("home", "second", "")));
    }
}
