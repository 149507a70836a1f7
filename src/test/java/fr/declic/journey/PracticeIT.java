package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Journey 3: hands on the mouse, then a finger on a telephone. */
class PracticeIT extends Journey {

    @Test
    void withAMouseOneAimsClicksAndFindsTheExerciseDoneAfterAReload() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(1366, 768));
        open(page, "/m/la-souris-et-le-pave-tactile/clic");
        assertThat(main(page).locator("declic-mouse-lab .lab-dot")).isVisible();
        Accessibility.check(page, "the mouse exercise");
        while (!mainAct(page).isVisible()) {
            pressTarget(page);
        }
        assertThat(mainAct(page)).hasText("Suivant");
        page.reload();
        awaitFlow(page);
        assertThat(mainAct(page)).hasText("Suivant");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("/formes$"));
    }

    /** As a hand does: the arrow goes to the target that is there now, then the button goes down and up. */
    private static void pressTarget(Page page) {
        var target = main(page).locator("declic-mouse-lab .lab-area:not([inert]) .lab-dot:not(.lab-on)");
        var done = mainAct(page);
        assertThat(target.or(done).first()).isVisible();
        var box = target.count() == 1 ? target.boundingBox() : null;
        if (box != null) {
            page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            page.mouse().down();
            page.mouse().up();
        }
    }

    @Test
    void theKeyboardTwinOfTheMouseExerciseIsOfferedAndSaysWhatItDoesNotTrain() {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/m/la-souris-et-le-pave-tactile/formes");
        tabTo(page, main(page).locator("declic-mouse-lab .lab-link"));
        page.keyboard().press("Enter");
        assertThat(main(page).locator("declic-mouse-lab .lab-note")).containsText("souris");
        tabTo(page, main(page).locator("declic-mouse-lab .lab-dot"));
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Enter");
        }
        assertThat(mainAct(page)).isFocused();
    }

    @Test
    void onATelephoneTheCourseOffersTheScreenInPlaceOfTheMouse() {
        var page = visit(new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true));
        open(page, "/parcours/premiers-clics");
        Accessibility.check(page, "the course");
        open(page, "/m/l-ecran-tactile");
        Accessibility.check(page, "a step on a telephone");
        open(page, "/catalogue?q=claviet");
        assertThat(main(page)).containsText("Le clavier");
        Accessibility.check(page, "the catalogue");
        open(page, "/confort");
        Accessibility.check(page, "comfort");
    }
}
