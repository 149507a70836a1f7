package fr.declic.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import fr.declic.account.ComfortSettings;
import fr.declic.page.Stylesheet;
import fr.declic.platform.Messages;
import jakarta.annotation.security.RolesAllowed;

/**
 * The frame for people who work here: every route that begins with {@code espace} gets it, and nothing must be said for
 * that on the view.
 *
 * <p>A view comes into the menu by {@code @Menu(title = "cohort.menu", order = 20)}. The title is the key of a message;
 * a second one, {@code cohort.menu.what}, is its sentence on the first screen, {@code /espace}. Only who may open the
 * view sees its entry. Orders in use: 20 people, 25 groups, 30 cards, 32 portfolio, 34 portfolios shared with me, 35
 * where to begin, 36 logbook, 40 modules to review, 50 journal, 60 settings.
 *
 * <p>The view itself is a {@code Room}: its {@code main} stands beside the menu, up to 80 rem wide, at 16 px. A table is
 * a {@code DataTable}: its head stays in sight, and it scrolls sideways in its own box on a phone. More in css/work.css.
 */
@Layout("espace")
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
class WorkLayout extends FrameLayout implements AfterNavigationObserver {

    private final Messages messages;
    private final Nav menu = new Nav();
    private final Element styles = new Element("style").setText(Stylesheet.work());

    WorkLayout(Messages messages, ComfortSettings comfort, Houses houses, Presence presence) {
        super(messages, comfort, houses, presence);
        this.messages = messages;
        menu.addClassName("work-menu");
    }

    @Override
    HasElement middle(HasElement content) {
        var middle = new Div(menu);
        middle.addClassName("work");
        middle.getElement().insertChild(0, styles.removeFromParent());
        middle.getElement().appendChild(content.getElement());
        return middle;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var here = event.getLocation().getPath();
        var entries = new UnorderedList();
        for (var entry : WorkMenu.entries(messages, getLocale())) {
            var link = new Anchor("/" + entry.path(), entry.title());
            if (here.equals(entry.path()) || here.startsWith(entry.path() + "/")) {
                link.getElement().setAttribute("aria-current", here.equals(entry.path()) ? "page" : "true");
            }
            entries.add(new ListItem(link));
        }
        menu.getElement().setAttribute("aria-label", texts().get("shell.work.title"));
        menu.removeAll();
        menu.add(entries);
    }
}
