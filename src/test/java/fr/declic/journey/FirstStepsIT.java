package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A resident's first minutes, in a real browser, on the packaged jar. */
@SuppressWarnings("NullAway.Init")
class FirstStepsIT {

    @TempDir
    static Path data;

    private static Server server;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        server = Server.start(data);
        chromium = Chromium.open();
    }

    @AfterAll
    static void close() {
        chromium.close();
        server.close();
    }

    private static BrowserContext visitor(Browser.NewContextOptions options) {
        var context =
                chromium.browser().newContext(options.setBaseURL(server.url()).setLocale("fr-FR"));
        context.setDefaultTimeout(60_000);
        return context;
    }

    private static Locator main(Page page) {
        return page.locator("#outlet main");
    }

    private static void awaitFlow(Page page) {
        assertThat(main(page)).isVisible();
    }

    @Test
    void withTheKeyboardAloneOneFinishesTheFirstModuleAndFindsItInTheNotebook() {
        try (var context = visitor(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate("/");
            awaitFlow(page);
            Chromium.assertAccessible(page, "home");
            main(page).getByText("Je commence").focus();
            main(page).locator("a.door").first().focus();
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("/m/premier-geste/appuyer$"));
            var wide = main(page).locator("declic-first-gesture button").first();
            assertThat(wide).isFocused();
            Chromium.assertAccessible(page, "the first gesture");
            page.keyboard().press("Enter");
            assertThat(main(page).locator(".acts .main")).isFocused();
            page.keyboard().press("Enter");

            assertThat(page).hasURL(Pattern.compile("/bouger$"));
            for (int i = 0; i < 3; i++) { // three steps are left; each exercise may be passed
                var before = page.url();
                var pass = main(page).getByText("Passer cet exercice");
                var forward = pass.isVisible() ? pass : main(page).locator(".acts .main");
                forward.focus();
                page.keyboard().press("Enter");
                assertThat(page).not().hasURL(before);
            }
            assertThat(page).hasURL(Pattern.compile("/premier-geste/fin$"));
            Chromium.assertAccessible(page, "the end of the module");

            page.navigate("/carnet");
            awaitFlow(page);
            assertThat(main(page)).containsText("Premier geste");
            Chromium.assertAccessible(page, "the notebook");
        }
    }

    @Test
    void aWrongAnswerIsExplainedThenTheRightOneLeadsOnAndReloadKeepsThePlace() {
        try (var context = visitor(
                new Browser.NewContextOptions().setViewportSize(360, 740).setColorScheme(ColorScheme.DARK))) {
            var page = context.newPage();
            page.navigate("/m/la-souris-et-le-pave-tactile/question-lien");
            awaitFlow(page);
            Chromium.assertAccessible(page, "a question");
            var check = main(page).locator(".acts .main");
            main(page).getByText("Il fait un double clic.").click();
            check.click();
            assertThat(main(page).locator(".say")).containsText("Le double clic est pour les icônes du bureau.");
            assertThat(main(page).locator("[role=status]")).containsText("Pas encore");
            Chromium.assertAccessible(page, "a wrong answer");

            main(page).getByText("Il fait un seul clic.").click();
            check.click();
            assertThat(check).hasText("Suivant");
            page.reload();
            awaitFlow(page);
            assertThat(main(page).locator(".acts .main")).hasText("Suivant");
            assertThat(main(page).locator(".say")).containsText("Oui");

            page.navigate("/");
            awaitFlow(page);
            assertThat(main(page).locator("a.door.now")).containsText("Je continue");
        }
    }

    @Test
    void theFirstHtmlAlreadyHoldsTheVisibleTextAndNothingComesFromAnotherHost() {
        try (var context = visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            var page = context.newPage();
            page.onRequest(request -> {
                if (!request.url().startsWith(server.url()) && !request.url().startsWith("data:")) {
                    throw new AssertionError("a request to another host: " + request.url());
                }
            });
            for (var address :
                    new String[] {"/", "/parcours/premiers-clics", "/m/le-clavier/situation", "/catalogue"}) {
                page.navigate(address);
                assertThat(page.locator("#first-screen main h1")).isVisible();
            }
            page.navigate("/");
            page.locator("#first-screen a.door").first().click();
            assertThat(page).hasURL(Pattern.compile("/m/premier-geste/appuyer$"));
        }
    }

    @Test
    void theFicheNeedsNoScriptAndIsAccessible() {
        try (var context = visitor(new Browser.NewContextOptions())) {
            var page = context.newPage();
            page.navigate("/fiche/le-clavier");
            assertThat(page.locator("h1")).isVisible();
            Chromium.assertAccessible(page, "the fiche");
        }
    }

    @Test
    void anUnknownAddressSaysSoKindlyAndLeadsHome() {
        try (var context = visitor(new Browser.NewContextOptions().setViewportSize(320, 256))) {
            var page = context.newPage();
            page.navigate("/nulle/part");
            awaitFlow(page);
            assertThat(main(page)).containsText("Cette page n’existe pas");
            Chromium.assertAccessible(page, "an unknown address");
            main(page).getByText("Retourner à l’accueil").click();
            assertThat(main(page)).containsText("Que voulez-vous faire");
        }
    }
}
