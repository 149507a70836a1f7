package fr.declic.platform;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The main part of a public screen: one column, its heading first. */
@Tag("main")
public abstract class Room extends HtmlContainer {

    protected Room() {
        setId("main");
        addClassName("room");
    }

    /** Fills it with HTML that the pages rendered. */
    protected void show(String html) {
        getElement().setProperty("innerHTML", html);
    }

    /**
     * Moves the focus to the heading: that is how a new screen is announced. On a slow machine someone may have begun
     * to type by then: their focus stays where it is.
     */
    protected void focusHeading() {
        getElement()
                .executeJs("if (this.contains(document.activeElement)) return;"
                        + "window.scrollTo(0,0);this.querySelector('h1')?.focus({preventScroll:true})");
    }

    /**
     * Has presence.ts empty this browser's storage and take its other tabs home. Whoever leaves needs it, by whichever
     * way: after it the page shows nothing, and the caller opens another one.
     */
    protected final void emptyThisBrowser() {
        getElement().executeJs("window.dispatchEvent(new Event('declic-left'))");
    }
}
