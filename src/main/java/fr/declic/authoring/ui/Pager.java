package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;

/** The way from page to page of a long list; nothing when there is one page. */
class Pager extends Nav {

    /** @param page from 0 */
    Pager(IntConsumer show, int page, int pages) {
        addClassName("acts");
        setVisible(pages > 1);
        getElement().setAttribute("aria-label", getTranslation("authoring.pages"));
        if (page > 0) {
            add(Notice.button(getTranslation("authoring.pages.before"), () -> show.accept(page - 1)));
        }
        add(new Span(getTranslation("authoring.pages.where", page + 1, pages)));
        if (page + 1 < pages) {
            add(Notice.button(getTranslation("authoring.pages.next"), () -> show.accept(page + 1)));
        }
    }
}
