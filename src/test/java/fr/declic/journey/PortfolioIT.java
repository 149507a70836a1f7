package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import fr.declic.media.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An adviser tells of their practice, with a picture, and shares it; a trainer validates it; the adviser reads it. */
class PortfolioIT extends Journey {

    @Test
    void whatOneTellsIsKeptSharedValidatedAndRead() {
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        var adviser = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        Staff.accept(adviser, Staff.invite(boss, "Inès", "Conseiller"), "ines");
        var trainer = visit(new Browser.NewContextOptions());
        Staff.accept(trainer, Staff.invite(boss, "Marc", "Formateur"), "marc");

        writeTrace(adviser);
        Accessibility.check(adviser, "a portfolio with a trace");
        adviser.locator("#who").fill("Marc");
        adviser.locator("#who").press("Enter");
        assertThat(main(adviser)).containsText("Marc peut maintenant lire votre portfolio.");

        validate(trainer);
        open(adviser, "/espace/portfolio");
        assertThat(main(adviser)).containsText("Validé par Marc");
        assertThat(main(adviser)).containsText("Vu en atelier, solide.");
        Accessibility.check(adviser, "a portfolio that was validated");
        open(adviser, "/mes-donnees");
        assertThat(main(adviser)).containsText("Portfolio regardé");
    }

    private static void writeTrace(Page page) {
        open(page, "/espace/portfolio");
        Accessibility.check(page, "an empty portfolio");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("/espace/portfolio/trace/[0-9a-f]{32}$"));
        assertThat(page.locator("h1")).hasText("Une trace de pratique");
        page.locator("#title").fill("Atelier du mardi");
        page.locator("#text").fill("Six personnes, une affiche.");
        main(page).locator("[name='code-CCP1-1']").check();
        page.locator("#file").setInputFiles(new FilePayload("virus.jpg", "image/jpeg", new byte[] {1, 2, 3}));
        assertThat(main(page)).containsText("Ce fichier n’est ni une image");
        var picture = Files.picture("jpeg", 3_000, 2_000);
        page.locator("#file").setInputFiles(new FilePayload("affiche.jpg", "image/jpeg", picture));
        assertThat(main(page)).containsText("«\u00a0affiche\u00a0» est joint.");
        assertThat(main(page)).containsText("Gardé le");
        Accessibility.check(page, "a trace with a picture");

        page.reload();
        awaitFlow(page);
        assertThat(page.locator("#text")).hasValue("Six personnes, une affiche.");
        assertThat(main(page).locator("[name='code-CCP1-1']")).isChecked();
        mainAct(page).click();
        assertThat(page.locator("h1")).hasText("Mon portfolio");
        assertThat(main(page)).containsText("Atelier du mardi");
    }

    private static void validate(Page page) {
        open(page, "/espace/portfolios");
        Accessibility.check(page, "the portfolios that are shared");
        main(page).getByText("Inès").click();
        assertThat(page.locator("h1")).hasText("Portfolio de Inès");
        assertThat(main(page).locator(".files img")).isVisible();
        main(page).locator(".files img").scrollIntoViewIfNeeded();
        page.waitForFunction("document.querySelector('.files img').naturalWidth === 2000");
        main(page).getByText("Valider CCP1-1").click();
        page.locator("#comment-CCP1-1").fill("Vu en atelier, solide.");
        Accessibility.check(page, "a shared portfolio");
        main(page).locator("details[open] button").click();
        assertThat(main(page)).containsText("Vous avez validé le");
    }

    @Test
    void aLogbookIsWrittenByKeyboardAloneAndWhatWasTypedWhileTheServerWasAwayIsNotLost() {
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        var page = visit(new Browser.NewContextOptions());
        Staff.accept(page, Staff.invite(boss, "Théo", "Conseiller"), "theo");
        open(page, "/espace/journal-de-bord");
        Accessibility.check(page, "an empty logbook");
        tabTo(page, mainAct(page));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/espace/journal-de-bord/[0-9a-f]{32}$"));
        assertThat(page.locator("h1")).containsText("Note du");
        tabTo(page, page.locator("#text"));
        page.keyboard().type("Une idée");
        assertThat(main(page)).containsText("Gardé le");
        Accessibility.check(page, "a page of the logbook");

        page.route(url -> url.contains("v-r=uidl"), Route::abort);
        page.locator("#text").press("End");
        page.keyboard().type(", et la suite");
        page.waitForFunction("Object.values(sessionStorage).some(it => it.includes('et la suite'))");
        page.unrouteAll();
        page.reload();
        awaitFlow(page);
        assertThat(page.locator("#text")).hasValue("Une idée, et la suite");
        assertThat(main(page)).containsText("Gardé le");
        page.waitForFunction("!Object.values(sessionStorage).some(it => it.includes('et la suite'))");

        open(page, "/espace/journal-de-bord");
        assertThat(main(page)).containsText("Une idée, et la suite");
        Accessibility.check(page, "a logbook");
        open(boss, page.url());
        Assertions.assertThat(boss.content()).doesNotContain("Une idée");
    }
}
