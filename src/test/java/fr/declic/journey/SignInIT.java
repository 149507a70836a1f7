package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who works here: the first administrator, a trainer whom they invite, an adviser whom the trainer invites. */
class SignInIT extends Journey {

    @Test
    void aTrainerInvitesAnAdviserWhoChoosesALoginLeavesAndComesBackByTheKeyboardAlone() {
        var office = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(office);
        var forTrainer = Staff.invite(office, "Formatrice", "Formateur");
        Accessibility.check(office, "the people, with a link to hand over");

        var trainer = visit(new Browser.NewContextOptions());
        Staff.accept(trainer, forTrainer, "formatrice");
        var forAdviser = Staff.invite(trainer, "Nour", "Conseiller");

        var adviser = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        open(adviser, forAdviser);
        adviser.waitForFunction("location.hash === ''"); // the code leaves the address
        assertThat(main(adviser)).containsText("Bonjour Nour.");
        Accessibility.check(adviser, "a one-time link");
        tabTo(adviser, adviser.locator("#login"));
        adviser.keyboard().type("nour");
        tabTo(adviser, adviser.locator("#password"));
        adviser.keyboard().type("motdepasse123");
        adviser.keyboard().press("Enter");
        assertThat(main(adviser)).containsText("les voleurs essaient d’abord");
        Accessibility.check(adviser, "a password that is refused");
        adviser.locator("#password").fill(Staff.PHRASE);
        adviser.keyboard().press("Enter");
        assertThat(adviser.locator("h1")).hasText("C’est fait");

        var late = visit(new Browser.NewContextOptions());
        open(late, forAdviser);
        assertThat(late.locator("h1")).hasText("Ce lien n’ouvre plus rien");

        leave(adviser);
        comeBack(adviser);
        open(adviser, "/moi");
        Accessibility.check(adviser, "one's own account");
        open(adviser, "/mes-appareils");
        assertThat(main(adviser)).containsText("C’est celui-ci.");
        Accessibility.check(adviser, "one's devices");
    }

    private static void leave(Page page) {
        open(page, "/quitter");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("//[^/]+/$"));
        awaitFlow(page);
    }

    private static void comeBack(Page page) {
        open(page, "/connexion");
        Accessibility.check(page, "the door with a login");
        tabTo(page, page.locator("#login"));
        page.keyboard().type("NOUR");
        page.keyboard().press("Tab");
        page.keyboard().type("pas la bonne phrase");
        page.keyboard().press("Enter");
        assertThat(main(page)).containsText("ne vont pas ensemble");
        Accessibility.check(page, "a login and a password that do not go together");
        page.locator("#password").fill(Staff.PHRASE);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("//[^/]+/$"));
        awaitFlow(page);
    }
}
