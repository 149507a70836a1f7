package fr.declic.player;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The activity on the page: one node, whatever it shows. */
@Tag("declic-activity")
class ActivityBox extends HtmlContainer {

    /** What a click on the main button sends along: the answer that is on the screen. */
    static final String ANSWER = "document.querySelector('#outlet declic-activity')?.answer() ?? null";

    ActivityBox(String kind) {
        getElement().setAttribute("kind", kind);
    }

    void advise(String html, String kept) {
        getElement().callJsFunction("advise", html, kept);
    }

    void draw(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
