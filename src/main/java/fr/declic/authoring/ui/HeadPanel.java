package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.H2;
import fr.declic.content.Manuscript;

/** The head of a module: what it is about, for whom, from which sources. */
class HeadPanel extends Panel {

    private final FaultList faults;

    HeadPanel(DraftView view) {
        faults = new FaultList(view, Manuscript.HEAD);
        add(
                new H2(view.text("head")),
                faults,
                Typed.area(
                        "head",
                        view.text("head.source"),
                        view.desk().text().head(),
                        20_000,
                        typed -> view.type(text -> text.withHead(ended(typed)))));
    }

    private static String ended(String head) {
        return head.endsWith("\n") ? head : head + "\n";
    }

    @Override
    void refresh() {
        faults.refresh();
    }
}
