package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Journey: a trainer writes a module from a blank page, with four types of activities; another reads and approves it; it
 * is published; a resident follows it to its end.
 */
class StudioIT extends Journey {

    private static final String TITLE = "Brancher une clé";
    private static final String MODULE = "brancher-une-cle";

    @Test
    void aModuleGoesFromABlankPageToAResident() {
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        var author = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
        Staff.accept(author, Staff.invite(boss, "Autrice", "Formateur"), "autrice");
        var reader = visit(new Browser.NewContextOptions());
        Staff.accept(reader, Staff.invite(boss, "Lecteur", "Formateur"), "lecteur");

        begin(author);
        write(author);
        askForReview(author);
        approve(reader);
        publish(author);
        follow(visit(new Browser.NewContextOptions().setViewportSize(360, 740)));
    }

    private static void begin(Page page) {
        open(page, "/espace/studio/nouveau");
        Accessibility.check(page, "a new module");
        page.locator("#title").fill(TITLE);
        page.keyboard().press("Enter");
        assertThat(page.locator("#id")).hasValue(MODULE);
        main(page).getByText("Une page blanche").click();
        button(page, "Commencer à écrire").click();
        assertThat(page.locator(".rail li[data-place]")).hasCount(1);
        assertThat(page.locator("h1")).hasText(TITLE);
        page.locator("#head-objective").fill("Vous savez brancher une clé.");
        kept(page);
        Accessibility.check(page, "the head of a module");
    }

    private static void write(Page page) {
        page.locator(".rail li[data-place] > a").first().click();
        var words = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Texte"))
                .first();
        words.click();
        page.keyboard().press("Control+a");
        page.keyboard().type("Nadia a une clé. Elle la branche.");
        assertThat(preview(page).locator(".words")).containsText("Nadia a une clé.");

        add(page, "Le geste", "La souris");
        add(page, "La prise", "Choisir");
        page.locator("#activity-0-prompt").fill("Où va la clé ?");
        page.locator("#activity-0-options-1-text").fill("Dans la prise plate");
        page.locator("#activity-0-options-2-text").fill("Dans la prise ronde");
        kept(page);
        assertThat(preview(page).locator("declic-activity")).containsText("Dans la prise plate");
        Accessibility.check(page, "a question in its form");

        add(page, "L’ordre", "Remettre en ordre");
        add(page, "Le nom", "Écrire un mot");
        page.locator("#activity-0-answers-1-text").fill("clé");
        kept(page);
        assertThat(page.locator(".rail .flag")).hasCount(0);
        page.reload();
        awaitFlow(page);
        assertThat(page.locator("#activity-0-answers-1-text")).hasValue("clé");
        assertThat(page.locator(".rail li[data-place]")).hasCount(5);
        assertThat(preview(page).locator("h1")).hasText("Le nom"); // The page is at rest.
    }

    private static void add(Page page, String title, String activity) {
        int steps = page.locator(".rail li[data-place]").count();
        button(page, "Ajouter une étape").click();
        assertThat(page.locator(".rail li[data-place]")).hasCount(steps + 1);
        assertThat(page.locator("#step-title")).hasValue("Nouvelle étape");
        page.locator("#step-title").fill(title);
        assertThat(page.locator(".rail a[aria-current]")).containsText(title);
        button(page, "Ajouter une activité").click();
        main(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + activity)))
                .first()
                .click();
        assertThat(page.locator("#activity-0-prompt")).isVisible();
    }

    private static void askForReview(Page page) {
        tool(page, "Relecture");
        assertThat(page.locator("h1")).containsText("La relecture");
        Accessibility.check(page, "the review that is to be asked for");
        button(page, "Demander une relecture").click();
        assertThat(main(page)).containsText("La relecture est demandée.");
    }

    private static void approve(Page page) {
        open(page, "/espace/studio");
        main(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        tool(page, "Relecture");
        button(page, "Approuver").click();
        assertThat(main(page)).containsText("Vous avez approuvé ce texte.");
    }

    private static void publish(Page page) {
        open(page, "/espace/studio");
        Accessibility.check(page, "the list of modules");
        main(page)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TITLE))
                .first()
                .click();
        tool(page, "Publier");
        Accessibility.check(page, "a module that may be published");
        button(page, "Publier ce module").click();
        assertThat(main(page)).containsText("C’est publié.");
    }

    private static void follow(Page page) {
        open(page, "/m/" + MODULE);
        assertThat(main(page)).containsText("Nadia a une clé.");
        go(page);
        button(page, "Passer cet exercice").click();
        assertThat(page.locator("h1")).hasText("La prise");
        main(page).getByText("Dans la prise plate").click();
        mainAct(page).first().click();
        assertThat(main(page).locator(".say").first()).isVisible();
        go(page);
        assertThat(page.locator("h1")).hasText("L’ordre");
        var help = main(page).locator(".acts .quiet");
        for (int rung = 0; rung < 4 && help.isVisible(); rung++) {
            var before = help.innerText();
            help.click();
            page.waitForCondition(() -> !help.isVisible() || !help.innerText().equals(before));
        }
        go(page);
        assertThat(page.locator("h1")).hasText("Le nom");
        main(page).locator("declic-activity input").fill("clé");
        button(page, "Valider").click();
        button(page, "Terminer").click();
        assertThat(page).hasURL(Pattern.compile("/m/" + MODULE + "/fin$"));
    }

    private static void go(Page page) {
        button(page, "Suivant").click();
    }

    /** The change is on the server. */
    private static void kept(Page page) {
        assertThat(page.locator(".kept")).containsText("Enregistré");
    }

    private static void tool(Page page, String name) {
        page.locator(".tools-of-draft a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
    }

    private static com.microsoft.playwright.FrameLocator preview(Page page) {
        return page.frameLocator(".preview iframe");
    }

    private static Locator button(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
