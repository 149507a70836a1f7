package fr.declic.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import jakarta.annotation.security.RolesAllowed;

/** « Mon espace »: a card for each thing that the person may do here. */
@Route(WorkMenu.ROUTE)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
class WorkView extends Room implements BeforeEnterObserver, HasDynamicTitle {

    private final Messages messages;

    WorkView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var heading = new H1(getTranslation("shell.work.title"));
        heading.getElement().setAttribute("tabindex", "-1");
        var entries = WorkMenu.entries(messages, getLocale());
        var cards = new UnorderedList();
        cards.addClassName("sheets");
        entries.forEach(entry -> cards.add(new ListItem(card(entry))));
        add(heading, new Paragraph(getTranslation(entries.isEmpty() ? "shell.work.empty" : "shell.work.what")), cards);
    }

    private static Anchor card(WorkMenu.Entry entry) {
        var card = new Anchor("/" + entry.path());
        card.addClassName("card-sheet");
        card.add(new H2(entry.title()), new Span(entry.what()));
        return card;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.work.title") + " · Déclic";
    }
}
