package fr.declic.portfolio.ui;

import fr.declic.platform.FormScreen;
import fr.declic.privacy.When;
import java.time.Instant;

/** A screen of this feature. */
abstract class PortfolioScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    PortfolioScreen(String name) {
        super("portfolio", name);
    }

    /** A question before something goes: what stays is the main answer. */
    final void ask(String key, Runnable keep, Runnable yes) {
        begin(key);
        add(paragraph(key + ".what"));
        add(acts(button(key + ".keep", "main", keep), button(key + ".yes", "quiet", yes)));
    }

    final String moment(Instant at) {
        return When.of(at, getLocale());
    }

    final void go(String route) {
        getUI().ifPresent(ui -> ui.navigate(route));
    }
}
