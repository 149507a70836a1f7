package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two residents, one after the other, on one shared browser: the second sees nothing of the first. */
class TwoResidentsIT extends Journey {

    private static final String QUESTION = "/m/la-souris-et-le-pave-tactile/question-lien";
    private static final String REWRITE = "/m/exemples/reecrire";
    private static final String SECRET = "Chère Zénobie, apportez votre facture avant le 12 mars.";
    private static final String WANTED = "zénobie";

    private static final Pattern HOME = Pattern.compile("^http://[^/]+/$");

    /** The pages of the first one in the tab's history: searched, answered, written, card, way out. */
    private static final int BEFORE = 5;

    private static final String STORED = "() => JSON.stringify({...localStorage, ...sessionStorage})";
    private static final String TYPED =
            "() => [...document.querySelectorAll('input, textarea')].map(it => it.value).join()";

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theSecondSeesNothingOfTheFirst(boolean keptPages) {
        var page = keptPages ? visitKeepingPages() : visit(new Browser.NewContextOptions());
        var session = theFirstOne(page);

        quit(page);

        assertThat(main(page)).containsText("J’ai ma carte Déclic");
        nothing(page);
        Assertions.assertThat(page.context().cookies())
                .noneMatch(cookie -> "declic".equals(cookie.name) || session.equals(cookie.value));

        for (int i = 0; i < BEFORE; i++) {
            go(page, "back");
            nothing(page);
            assertThat(page).hasURL(HOME);
        }
        for (int i = 0; i < BEFORE; i++) {
            go(page, "forward");
            nothing(page);
        }
        for (var address : List.of(QUESTION, REWRITE, "/carnet", "/ma-carte", "/quitter", "/confort", "/carte", "/")) {
            open(page, address);
            nothing(page);
        }
        assertThat(main(page)).containsText("J’ai ma carte Déclic");
        aSecondGuestBeginsAnew(page);
    }

    @Test
    void theSessionOfTheFirstOpensNothingAnyMore() {
        var page = visit(new Browser.NewContextOptions());
        theFirstOne(page);
        var before = page.context().cookies();
        quit(page);

        page.context().clearCookies();
        page.context().addCookies(before);
        open(page, QUESTION);

        assertThat(mainAct(page)).hasText("Valider");
        nothing(page);
    }

    @Test
    void noFieldIsRememberedByTheBrowser() {
        var page = visit(new Browser.NewContextOptions());
        for (var address : List.of("/carte", "/catalogue", REWRITE, "/m/exemples/courrier", "/m/exemples/formulaire")) {
            open(page, address);
            Assertions.assertThat((List<?>) page.evaluate("""
                            () => [...document.querySelectorAll('#outlet textarea, #outlet input')]
                              .filter(it => !['radio', 'checkbox', 'range', 'hidden', 'file'].includes(it.type))
                              .filter(it => it.autocomplete !== 'off').map(it => it.outerHTML)
                            """))
                    .as("fields of %s", address)
                    .isEmpty();
        }
    }

    /** Answers, writes, looks for something, makes a card; gives back the session's id. */
    private static String theFirstOne(Page page) {
        open(page, "/catalogue?q=" + WANTED);
        open(page, QUESTION);
        main(page).getByText("Il fait un seul clic.").click();
        mainAct(page).click();
        assertThat(mainAct(page)).hasText("Suivant");
        open(page, REWRITE);
        page.locator("textarea").fill(SECRET);
        assertThat(page.locator("[data-kept]")).isVisible();
        open(page, "/ma-carte");
        mainAct(page).click();
        assertThat(page.locator("ol[lang=fr] li")).hasCount(5);
        page.evaluate("() => { sessionStorage.setItem('declic-lab x', 'Zénobie'); }");
        return page.context().cookies().stream()
                .filter(cookie -> "JSESSIONID".equals(cookie.name))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void quit(Page page) {
        page.getByText("Quitter").first().click();
        assertThat(page).hasURL(Pattern.compile("/quitter$"));
        awaitFlow(page);
        main(page).locator(".acts .main").click();
        assertThat(page).hasURL(HOME);
        awaitFlow(page);
    }

    /** As the button does it: Playwright's own waits for a page that loads, and a kept one does not. */
    private static void go(Page page, String way) {
        page.evaluate("way => setTimeout(() => history[way](), 0)", way);
    }

    private static void nothing(Page page) {
        awaitFlow(page);
        assertThat(page.locator("body")).not().containsText("Zénobie");
        assertThat(page.locator("body")).not().containsText("Voici votre carte");
        assertThat(page.locator("body")).not().containsText("Suivant");
        Assertions.assertThat(page.url()).doesNotContain("nobie");
        Assertions.assertThat(look(page, TYPED)).doesNotContainIgnoringCase("nobie");
        Assertions.assertThat(look(page, STORED)).doesNotContain("nobie", "declic.presence");
    }

    /** A page that goes home while one looks at it is gone: then the next one is looked at. */
    private static String look(Page page, String script) {
        for (int pages = 0; ; pages++) {
            try {
                return (String) page.evaluate(script);
            } catch (PlaywrightException gone) {
                if (pages == BEFORE || !gone.getMessage().contains("context was destroyed")) {
                    throw gone;
                }
                awaitFlow(page);
            }
        }
    }

    private static void aSecondGuestBeginsAnew(Page page) {
        open(page, QUESTION);
        assertThat(mainAct(page)).hasText("Valider");
        main(page).getByText("Il fait un seul clic.").click();
        mainAct(page).click();
        assertThat(mainAct(page)).hasText("Suivant");
        open(page, REWRITE);
        assertThat(page.locator("textarea")).hasValue("");
    }

    /** Playwright has its browser throw away each page that one leaves; people's browsers keep some whole. */
    private Page visitKeepingPages() {
        return visit(Chromium.keepingPages(), new Browser.NewContextOptions());
    }
}
