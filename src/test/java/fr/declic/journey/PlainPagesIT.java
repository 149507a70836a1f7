package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What needs no script, or leads nowhere. */
class PlainPagesIT extends Journey {

    @Test
    void theFirstHtmlAlreadyHoldsTheVisibleTextAndItsLinksAct() {
        var page = visit(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        for (var address : List.of("/", "/parcours/premiers-clics", "/m/le-clavier/situation", "/catalogue")) {
            page.navigate(address);
            assertThat(page.locator("#first-screen main h1")).isVisible();
        }
        page.navigate("/");
        page.locator("#first-screen a.door").first().click();
        assertThat(page).hasURL(Pattern.compile("/m/premier-geste/appuyer$"));
    }

    @Test
    void theFicheNeedsNoScript() {
        var page = visit(new Browser.NewContextOptions());
        page.navigate("/fiche/le-clavier");
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("script")).hasCount(0);
        Accessibility.check(page, "the fiche");
    }

    @Test
    void anUnknownAddressSaysSoKindlyAndLeadsHome() {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/nulle/part");
        assertThat(main(page)).containsText("Cette page n’existe pas");
        Accessibility.check(page, "an unknown address");
        main(page).getByText("Retourner à l’accueil").click();
        assertThat(main(page)).containsText("Que voulez-vous faire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aide", "/mentions", "/confidentialite", "/accessibilite", "/licence"})
    void theShortNoticesAreAccessible(String address) {
        var page = visit(new Browser.NewContextOptions());
        open(page, address);
        Accessibility.check(page, address);
    }
}
