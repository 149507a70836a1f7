package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import fr.declic.authoring.RefusedDraft;
import fr.declic.page.Stylesheet;
import fr.declic.platform.FormScreen;

/** A screen of the studio. */
abstract class StudioScreen extends FormScreen {

    private final Div notices = new Div();

    /** @param name the part of the message keys that is this screen's */
    StudioScreen(String name) {
        super("authoring", name);
        addClassName("studio-screen");
        notices.addClassName("notices");
    }

    /** Begins with the styles of the studio and a place for what was done and can be undone. */
    final void beginStyled(String headingKey) {
        begin(headingKey);
        getElement().insertChild(0, new Element("style").setText(Stylesheet.studio()));
        notices.removeAll();
        add(notices);
    }

    /** Under a heading that people wrote themselves. */
    final void beginUnder(String heading) {
        begin("title");
        headed(heading);
    }

    final void headed(String heading) {
        getChildren().filter(H1.class::isInstance).map(H1.class::cast).forEach(it -> it.setText(heading));
    }

    /** Something that was done, and how to undo it: the focus goes there, since what was pressed is gone. */
    final void tell(String sentence, String label, Runnable undo) {
        var notice = new Notice(sentence, label, undo);
        notices.removeAll();
        notices.add(notice);
        notice.focusAct();
    }

    /** Does something that may be refused; then says why, and all stays as it is. */
    final void attempt(Runnable act) {
        try {
            act.run();
        } catch (RefusedDraft refused) {
            tell(Refusal.of(this, refused.reason()));
        }
    }

    final Anchor to(String key, String look, String route) {
        var anchor = new Anchor("/" + route, text(key));
        anchor.addClassName(look);
        return anchor;
    }

    final void go(String route) {
        getUI().ifPresent(ui -> ui.navigate(route));
    }
}
