package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The people who work at the place of the journeys: one administrator for all, others by invitation. */
final class Staff {

    static final String PHRASE = "sept nuages portent un piano";

    private static final String ADMIN = "responsable";
    private static boolean admin;

    private Staff() {}

    /** This visitor is the administrator from now on: the first time by the link in the log, then by login. */
    static synchronized void beAdministrator(Page page) {
        if (admin) {
            signIn(page, ADMIN);
            return;
        }
        var link = Server.shared().printed(Pattern.compile("http://\\S+(/lien#[0-9a-f]{32})"));
        accept(page, link, ADMIN);
        admin = true;
    }

    static void signIn(Page page, String login) {
        Journey.open(page, "/connexion");
        page.locator("#login").fill(login);
        page.locator("#password").fill(PHRASE);
        Journey.mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("//[^/]+/$"));
        Journey.awaitFlow(page);
    }

    /** Opens a one-time link and chooses this login. */
    static void accept(Page page, String link, String login) {
        Journey.open(page, link);
        page.locator("#login").fill(login);
        page.locator("#password").fill(PHRASE);
        Journey.mainAct(page).click();
        assertThat(page.locator("h1")).hasText("C’est fait");
        Journey.mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("//[^/]+/$"));
        Journey.awaitFlow(page);
    }

    /**
     * Whoever is here, a trainer or an administrator, invites someone.
     *
     * @param role as it is called on the screen, such as Conseiller
     * @return the link's path and fragment
     */
    static String invite(Page page, String name, String role) {
        Journey.open(page, "/espace/personnes");
        page.locator("#name").fill(name);
        Journey.main(page)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Conseiller"))
                .uncheck();
        Journey.main(page)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(role))
                .check();
        Journey.mainAct(page).click();
        var link = page.locator("#one-time-link");
        assertThat(link).hasValue(Pattern.compile("/lien#[0-9a-f]{32}$"));
        return link.inputValue().replaceFirst("^https?://[^/]+", "");
    }
}
