package fr.declic.account.ui;

import fr.declic.platform.FormScreen;
import fr.declic.platform.Fragment;

/** A screen of this feature. */
abstract class AccountScreen extends FormScreen {

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
