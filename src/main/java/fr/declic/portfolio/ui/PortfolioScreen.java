package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.H1;
import fr.declic.platform.FormScreen;
import fr.declic.privacy.When;
import java.time.Instant;

/** A screen of this feature. */
abstract class PortfolioScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    PortfolioScreen(String name) {
        super("portfolio", name);
    }

    /** Under a heading that people wrote themselves. */
    final void beginWith(String heading) {
        begin("title");
        getChildren().filter(H1.class::isInstance).map(H1.class::cast).forEach(it -> it.setText(heading));
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
