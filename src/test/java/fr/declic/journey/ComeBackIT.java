package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Journey 2: one learns on a shared computer, leaves with a card, and goes on the next day at the same step. */
class ComeBackIT extends Journey {

    private static final String QUESTION = "/m/la-souris-et-le-pave-tactile/question-lien";

    @Test
    void whoLeavesWithACardGoesOnTheNextDayAtTheSameStep() {
        var page = visit(new Browser.NewContextOptions());
        open(page, QUESTION);
        Accessibility.check(page, "a question");
        answerWronglyThenRightly(page);
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("/droit$"));

        var words = makeCard(page);
        open(page, "/quitter");
        Accessibility.check(page, "the way out");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("/$"));
        awaitFlow(page);
        assertThat(main(page)).containsText("J’ai ma carte Déclic");
        Assertions.assertThat(page.context().cookies())
                .as("nothing is left that knows who was here")
                .noneMatch(cookie -> cookie.name.toLowerCase().contains("declic"));

        var tomorrow = visit(new Browser.NewContextOptions());
        open(tomorrow, "/");
        main(tomorrow).getByText("Je continue").click();
        assertThat(tomorrow).hasURL(Pattern.compile("/carte$"));
        Accessibility.check(tomorrow, "the door of the card");
        enter(tomorrow, words);
        assertThat(tomorrow.locator("h1")).containsText("Bonjour");
        Accessibility.check(tomorrow, "welcome back");
        mainAct(tomorrow).click();
        awaitFlow(tomorrow);
        main(tomorrow).locator("a.door.now").click();
        assertThat(tomorrow).hasURL(Pattern.compile("/droit$"));
    }

    @Test
    void aWrongCardIsToldKindlyAndAnUnknownWordIsProposed() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        open(page, "/carte");
        enter(page, List.of("abaisser", "abandon", "abdiquer", "abeille", "abolir"));
        assertThat(page.getByText("Ces mots n’ouvrent rien")).isVisible();
        enter(page, List.of("abaisser", "abandom", "abdiquer", "abeille", "abolir"));
        page.locator("button", new Page.LocatorOptions().setHasText("abandon")).click();
        assertThat(page.locator("#word-2")).hasValue("abandon");
    }

    @Test
    void whoTypesWhileThePageIsStillLoadingKeepsTheirPlace() {
        var page = visit(new Browser.NewContextOptions());
        var held = new ArrayList<Route>();
        page.route(Pattern.compile("v-r=uidl"), held::add);
        page.navigate("/carte");
        page.locator("#word-1").click();
        page.waitForCondition(() -> !held.isEmpty());
        page.keyboard().type("abai");
        page.unroute(Pattern.compile("v-r=uidl"));
        held.forEach(Route::resume);
        page.waitForFunction("() => !Vaadin.Flow.clients.TypeScript.isActive()"); // It has its answer.
        page.keyboard().type("sser");
        assertThat(page.locator("#word-1")).hasValue("abaisser");
        page.keyboard().press("Tab");
        assertThat(page.locator("#word-2")).isFocused();
    }

    private static void answerWronglyThenRightly(Page page) {
        main(page).getByText("Il fait un double clic.").click();
        mainAct(page).click();
        assertThat(main(page).locator(".say")).containsText("Le double clic est pour les icônes du bureau.");
        assertThat(main(page).locator("[role=status]")).containsText("Pas encore");
        Accessibility.check(page, "a wrong answer");

        main(page).getByText("Il fait un seul clic.").click();
        mainAct(page).click();
        assertThat(mainAct(page)).hasText("Suivant");
        page.reload();
        awaitFlow(page);
        assertThat(mainAct(page)).hasText("Suivant");
        assertThat(main(page).locator(".say")).containsText("Oui");
        Accessibility.check(page, "a right answer");
    }

    private static List<String> makeCard(Page page) {
        open(page, "/ma-carte");
        Accessibility.check(page, "the offer of a card");
        mainAct(page).click();
        var words = page.locator("ol[lang=fr] li");
        assertThat(words).hasCount(5);
        Accessibility.check(page, "the card");
        return words.allTextContents();
    }

    /** By the keyboard alone; the first four letters of a word are enough. */
    private static void enter(Page page, List<String> words) {
        tabTo(page, page.locator("#word-1"));
        for (int i = 1; i <= words.size(); i++) {
            var field = page.locator("#word-" + i);
            assertThat(field).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type(words.get(i - 1));
            page.keyboard().press(i < words.size() ? "Tab" : "Enter");
        }
    }
}
