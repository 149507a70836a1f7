package fr.declic.account.ui;

import fr.declic.platform.FormScreen;
import fr.declic.platform.Fragment;

/** A screen of this feature. */
abstract class AccountScreen extends FormScreen {
/** A screen of this feature: its heading first, one permanent place for messages, its buttons last. */
abstract class AccountScreen extends Room implements HasDynamicTitle {

    /**
     * A code leaves the address at once, so that neither a log nor the way back ever has it. One that looks like ours
     * has left it before, in the page's first script (frontend/index.html).
     */
    static final String TAKE_CODE = """
            const code = window.declicCode ?? location.hash.slice(1);
            delete window.declicCode;
            if (code) history.replaceState(history.state, '', location.pathname + location.search);
            return code;
            """;

    private final String name;
    private final Paragraph status = new Paragraph();

    /** @param name the part of the message keys that is this screen's */
    AccountScreen(String name) {
        super("account", name);
    }

    /** A code that a phone reads: the address of another screen, with a secret that no server log ever has. */
    final Fragment qr(String labelKey, String route, String secret) {
        var address = address(route) + "#" + secret;
        var qr = new Fragment(QrPicture.svg(address));
        qr.addClassName("qr");
        qr.getElement().setAttribute("role", "img");
        qr.getElement().setAttribute("aria-label", text(labelKey));
        return qr;
    }
}
