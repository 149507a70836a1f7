package fr.declic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * Looks at a screen as different people see it: as it is, in the dark with letters twice as large, and on 320 × 256 CSS
 * pixels with the text spacing of WCAG 1.4.12. axe finds nothing in any of them, and nothing runs out of the side.
 */
final class Accessibility {

    private static final String SPACING = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

    private static final String VIOLATIONS = """
            async () => {
              const found = await axe.run(document, {resultTypes: ['violations']});
              return found.violations.map(it =>
                it.id + ': ' + it.nodes.map(node => node.target + ' ' + node.failureSummary).join(' | '));
            }
            """;

    /** What makes the page wider than the window. */
    private static final String TOO_WIDE = """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide + 1) return [];
              return ['the page', ...[...document.querySelectorAll('body *')]
                .filter(it => it.getBoundingClientRect().right > wide + 1)
                .map(it => it.tagName + '.' + it.className).slice(0, 5)];
            }
            """;

    private Accessibility() {}

    /** @param where what the screen is, for the message of a failure */
    static void check(Page page, String where) {
        var size = page.viewportSize();
        page.evaluate(AxeBuilder.getAxeScript());
        look(page, where + ", as it is");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.evaluate("() => document.documentElement.style.fontSize = '200%'");
        look(page, where + ", in the dark, letters twice as large");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("() => document.documentElement.style.fontSize = ''");

        page.setViewportSize(320, 256);
        var spacing = page.evaluateHandle(
                "css => document.head.appendChild(Object.assign(document.createElement('style'), {textContent: css}))",
                SPACING);
        look(page, where + ", on 320 × 256 with wide spacing");
        spacing.evaluate("style => style.remove()");
        page.setViewportSize(size.width, size.height);
    }

    private static void look(Page page, String where) {
        assertThat((List<?>) page.evaluate(VIOLATIONS)).as("axe on %s", where).isEmpty();
        assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("what runs out of the side of %s", where)
                .isEmpty();
    }
}
