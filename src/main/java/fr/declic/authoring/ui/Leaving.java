package fr.declic.authoring.ui;

import com.vaadin.flow.dom.Element;

/** What was typed last is told when the page is left, reloaded or put aside. */
final class Leaving {

    private static final String TELL = """
            if (this.declicLeaves) return;
            this.declicLeaves = true;
            const tell = () => this.contains(document.activeElement)
              && document.activeElement.dispatchEvent(new Event('change', {bubbles: true}));
            ['beforeunload', 'pagehide'].forEach(it => window.addEventListener(it, tell));
            document.addEventListener('visibilitychange', () => document.hidden && tell());
            """;

    private Leaving() {}

    static void tells(Element page) {
        page.executeJs(TELL);
    }
}
