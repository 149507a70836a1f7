package fr.declic.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.account.ApprovalDesk;
import fr.declic.account.CardDesk;
import fr.declic.account.CardWords;
import fr.declic.account.CurrentAccount;
import fr.declic.account.KeptTime;
import fr.declic.account.PhoneSaid;
import fr.declic.account.Redeemed;
import fr.declic.account.ThisMachine;

/**
 * Comes back with the five words of a carte Déclic, typed, pasted, or brought by its QR code; or without a word, with a
 * phone that is known already.
 */
@Route(AccountRoutes.ENTER_CARD)
@AnonymousAllowed
class EnterCardView extends AccountScreen {

    private final CardDesk desk;
    private final ApprovalDesk approvals;
    private final ThisMachine machine;
    private final KeptTime time;
    private final WordFields fields;
    private final Div proposals = new Div();
    private final boolean occupied;

    EnterCardView(
            CardDesk desk,
            ApprovalDesk approvals,
            CardWords words,
            CurrentAccount current,
            ThisMachine machine,
            KeptTime time) {
        super("enter");
        this.desk = desk;
        this.approvals = approvals;
        this.machine = machine;
        this.time = time;
        fields = new WordFields(words, number -> text("word", number), this::enter);
        begin("title");
        add(paragraph("what"), soft("not-bank"));
        occupied = current.id().isPresent();
        if (occupied) {
            add(
                    paragraph(desk.hasCard() ? "occupied" : "occupied.guest"),
                    link("leave", "second", AccountRoutes.LEAVE));
        }
        add(fields, proposals, acts(button("go", "main", this::enter), button("phone", "quiet", this::waitForPhone)));
        add(acts(link("sign-in", "second", AccountRoutes.SIGN_IN), link("back", "second", "")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(TAKE_CODE).then(String.class, this::enterScanned);
    }

    /** Enters at once, unless someone is here: an address that was sent to them must not move what they did. */
    void enterScanned(String code) {
        if (!code.isEmpty()) {
            fields.fill(code);
            if (!occupied) {
                enter();
            }
        }
    }

    private void enter() {
        proposals.removeAll();
        var request = VaadinServletRequest.getCurrent();
        var device = request.getSession().getId();
        switch (desk.redeem(fields.typed(), request.getRemoteAddr(), device)) {
            case Redeemed.Welcome _ -> welcome();
            case Redeemed.UnknownCode _ -> tell(text("unknown"));
            case Redeemed.NotFive it -> tell(text("not-five", it.found()));
            case Redeemed.NotWords it -> propose(it);
            case Redeemed.Wait it -> tell(text("wait", it.time().plusMillis(999).toSeconds()));
        }
    }

    private void propose(Redeemed.NotWords result) {
        tell(text("not-words", result.words().size()));
        fields.mark(result.words());
        for (var unknown : result.words()) {
            proposals.add(
                    new Paragraph(text(unknown.near().isEmpty() ? "not-word" : "not-word.near", unknown.typed())));
            unknown.near().forEach(word -> proposals.add(proposal(unknown, word)));
        }
    }

    private NativeButton proposal(Redeemed.Unknown unknown, String word) {
        var button = new NativeButton(word, _ -> {
            fields.correct(unknown, word);
            proposals.removeAll();
            tell(text("corrected", word));
        });
        button.addClassName("quiet");
        button.getElement().setAttribute("lang", "fr");
        return button;
    }

    private void waitForPhone() {
        begin("phone.title");
        var computer = approvals.ask();
        var qr = qr("phone.qr", AccountRoutes.APPROVE, computer.code());
        var sheet = new Div(new Div(new H2(spaced(computer.number())), qr));
        sheet.addClassName("my-card");
        add(paragraph("phone.what"), paragraph("phone.number"), sheet, soft("phone.time"));
        add(new PhoneWait(() -> approvals.answer(computer), this::phoneSaid));
        add(acts(link("phone.words", "second", AccountRoutes.ENTER_CARD)));
    }

    /** Six digits as people read them aloud. */
    static String spaced(String number) {
        return number.substring(0, 3) + "\u00a0" + number.substring(3);
    }

    private void phoneSaid(PhoneSaid said) {
        switch (said) {
            case PhoneSaid.Nothing _ -> {}
            case PhoneSaid.Yes _ -> welcome();
            case PhoneSaid.No _ -> again("phone.no");
            case PhoneSaid.TooLate _ -> again("phone.late");
        }
    }

    private void again(String why) {
        begin("phone.title");
        tell(text(why));
        add(acts(
                button("phone.again", "main", this::waitForPhone),
                link("phone.words", "second", AccountRoutes.ENTER_CARD)));
    }

    private void welcome() {
        begin("welcome");
        add(paragraph("welcome.what"));
        if (time.isBackLate()) {
            add(paragraph("welcome.late"));
        }
        add(
                paragraph("welcome.kept", time.months()),
                new MachineChoice(machine, this::tell),
                acts(button("continue", "main", this::goHome)));
    }
}
