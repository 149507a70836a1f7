package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody does not know where to begin, and has a keyboard only. */
class WhereToBeginIT extends Journey {

    private static final Pattern A_QUESTION = Pattern.compile("/ou-commencer/\\d+");

    @Test
    void withTheKeyboardAloneOneIsLedFromHomeToAModuleAndFindsTheWayAgainAfterAReload() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(1366, 768));
        open(page, "/");
        press(page, main(page).locator("a[href='/ou-commencer']"));
        assertThat(main(page)).containsText("Par où commencer");
        Accessibility.check(page, "the door");
        press(page, main(page).locator(".acts .if-pointer"));

        assertThat(page).hasURL(Pattern.compile("/ou-commencer/1$"));
        press(page, main(page).locator("declic-mouse-lab .lab-link"));
        assertThat(main(page).locator("declic-mouse-lab .lab-note")).isVisible();
        aim(page);
        Accessibility.check(page, "a lab that is done");
        press(page, mainAct(page));

        assertThat(page).hasURL(Pattern.compile("/ou-commencer/2$"));
        press(page, act(page, "Je n’y arrive pas"));
        assertThat(page).hasURL(Pattern.compile("/ou-commencer/3$"));
        Accessibility.check(page, "a question");
        var asked = main(page).locator("legend").first().textContent();
        page.reload();
        awaitFlow(page);
        assertThat(main(page).locator("legend").first()).hasText(asked);

        answerAll(page);

        assertThat(main(page).locator("h1")).hasText("Vous pouvez commencer ici");
        Accessibility.check(page, "what there is to begin with");
        press(page, mainAct(page));
        assertThat(page).hasURL(Pattern.compile("/m/[a-z-]+/[a-z-]+$"));
        page.goBack();
        assertThat(main(page).locator("h1")).hasText("Vous pouvez commencer ici");
    }

    /** The lab's targets, one after the other, until it is done. */
    private static void aim(Page page) {
        var targets = main(page).locator("declic-mouse-lab .lab-area:not([inert]) .lab-dot:not(.lab-on)");
        var done = mainAct(page);
        while (!done.isVisible()) {
            assertThat(targets.or(done).first()).isVisible();
            page.keyboard().press(onATarget(page) ? "Enter" : "Tab");
        }
    }

    private static boolean onATarget(Page page) {
        return (Boolean) page.evaluate("() => document.activeElement.matches('.lab-dot:not(.lab-on)')");
    }

    /** The first option, or "I do not know" where there is none; the heading has the focus each time. */
    private static void answerAll(Page page) {
        for (int i = 0; i < 12 && A_QUESTION.matcher(page.url()).find(); i++) {
            var before = page.url();
            var option = main(page).locator(".pick:visible input").first();
            if (option.count() == 1 && i % 2 == 0) {
                tabTo(page, option);
                page.keyboard().press("Space");
                press(page, mainAct(page));
            } else {
                press(page, act(page, "Je ne sais pas"));
            }
            assertThat(page).not().hasURL(before);
            assertThat(main(page).locator("h1")).isFocused();
        }
        assertThat(page.url()).doesNotContainPattern(A_QUESTION);
    }

    private static Locator act(Page page, String label) {
        return main(page).locator(".acts button", new Locator.LocatorOptions().setHasText(label));
    }

    private static void press(Page page, Locator wanted) {
        tabTo(page, wanted);
        page.keyboard().press("Enter");
    }
}
