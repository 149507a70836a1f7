package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Journey: something is wrong with a step; said on a telephone by the keyboard alone, the step stays as it was. */
class ReportIT extends Journey {

    private static final String STEP = "/m/la-souris-et-le-pave-tactile/question-lien";

    @Test
    void aReportInADialogLeavesWhatWasPickedWhereItWas() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        open(page, STEP);
        var picked = main(page).locator("declic-activity input").first();
        tabTo(page, picked);
        page.keyboard().press("Space");
        assertThat(picked).isChecked();
        var report = main(page).locator(".report > button");
        tabTo(page, report);
        page.keyboard().press("Enter");
        var dialog = page.locator("dialog[open]");
        assertThat(dialog).isVisible();
        Accessibility.check(page, "the report of a problem");

        // Closed by mistake, what was typed is still there.
        tabTo(page, dialog.locator("textarea"));
        page.keyboard().type("Le dessin manque.");
        page.keyboard().press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(report).isFocused();
        page.keyboard().press("Enter");
        assertThat(dialog.locator("textarea")).hasValue("Le dessin manque.");

        tabTo(page, dialog.locator(".main"));
        page.keyboard().press("Enter");
        assertThat(dialog).containsText("Choisissez d’abord une ligne.");
        var broken = dialog.locator("input[value=broken]");
        assertThat(dialog.locator("input[value=unclear]")).isFocused();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(broken).isChecked();
        assertThat(dialog.locator("textarea")).hasValue("Le dessin manque.");
        tabTo(page, dialog.locator(".main"));
        page.keyboard().press("Enter");
        Locator thanks = dialog.locator("h2");
        assertThat(thanks).hasText("Merci, c’est envoyé");
        assertThat(thanks).isFocused();
        Accessibility.check(page, "thanks for the report");
        tabTo(page, dialog.locator(".main"));
        page.keyboard().press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(picked).isChecked();
        assertThat(mainAct(page).first()).hasText("Valider");
    }

    @Test
    void theSameFormIsAPageForWhoPressedBeforeTheStepWasReady() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(1366, 768));
        open(page, "/signaler/la-souris-et-le-pave-tactile/question-lien");
        assertThat(main(page).locator("h1")).isFocused();
        Accessibility.check(page, "the page of a report");
        main(page).locator("input[value=wrong]").check();
        mainAct(page).click();
        assertThat(main(page).locator("h1")).hasText("Merci, c’est envoyé");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile(STEP + "$"));
    }
}
