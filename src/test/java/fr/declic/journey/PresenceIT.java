package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Someone walks away from a shared computer. The clock is the browser's own, moved on by hand: nothing here waits. */
class PresenceIT extends Journey {

    private static final String QUESTION = "/m/la-souris-et-le-pave-tactile/question-lien";
    private static final String ALMOST = "25:00";

    @Test
    void whoGivesNoSignIsAskedAndStaysByTheKeyboardAlone() {
        var page = guest();
        page.clock().fastForward(ALMOST);
        assertThat(question(page)).hasCount(0);
        page.clock().fastForward("05:12");
        assertThat(question(page)).isVisible();
        assertThat(question(page)).hasAttribute("role", "alertdialog");
        assertThat(question(page)).containsText("vous perdez votre place");
        assertThat(stay(page)).isFocused();
        assertThat(time(page)).hasText("Il reste 2 minutes.");
        Accessibility.check(page, "are you still there");
        page.clock().fastForward("01:00");
        assertThat(time(page)).hasText("Il reste 1 minute.");

        page.keyboard().press("Enter");

        assertThat(question(page)).hasCount(0);
        assertThat(mainAct(page)).hasText("Suivant");
        page.clock().fastForward(ALMOST);
        assertThat(question(page)).hasCount(0);
        page.clock().fastForward("05:12");
        page.keyboard().press("Escape");
        assertThat(question(page)).hasCount(0);
        assertThat(mainAct(page)).hasText("Suivant");
    }

    @Test
    void whoHasNoCardMayMakeOneInstead() {
        var page = guest();
        page.clock().fastForward("31:00");
        question(page).getByText("Garder ma place").click();
        assertThat(page).hasURL(Pattern.compile("/ma-carte$"));
        awaitFlow(page);
        mainAct(page).click();
        assertThat(page.locator("ol[lang=fr] li")).hasCount(5);
        page.locator(".bar a.name").click();
        assertThat(main(page)).containsText("Que voulez-vous faire");

        page.clock().fastForward("31:00");

        assertThat(question(page)).containsText("Votre place est gardée.");
        assertThat(question(page).getByText("Garder ma place")).hasCount(0);
    }

    @Test
    void aKeyTheWheelAndAnotherTabAreSignsOfThem() {
        var page = guest();
        page.clock().fastForward(ALMOST);
        page.keyboard().press("Shift");
        page.clock().fastForward(ALMOST);
        turnTheWheel(page);
        page.clock().fastForward(ALMOST);
        assertThat(question(page)).hasCount(0);
        assertThat(mainAct(page)).hasText("Suivant");

        var other = page.context().newPage();
        open(other, "/catalogue");
        other.clock().fastForward(ALMOST);
        other.keyboard().press("Shift");
        other.clock().fastForward(ALMOST);
        assertThat(question(page)).hasCount(0);
        other.clock().fastForward("05:12");
        assertThat(question(other)).isVisible();
        assertThat(question(page)).isVisible();
        stay(other).click();
        page.clock().fastForward("00:02");
        assertThat(question(page)).hasCount(0);
    }

    @Test
    void whileThePageIsReadAloudNobodyIsAsked() {
        var page = guest();
        page.evaluate("""
                () => {
                  const voice = {localService: true, lang: 'fr-FR'};
                  window.SpeechSynthesisUtterance = class {};
                  Object.defineProperty(window, 'speechSynthesis',
                    {value: {getVoices: () => [voice], speak() {}, cancel() {}, addEventListener() {}}});
                }
                """);
        page.locator("#listen").click();
        assertThat(page.locator("#listen")).hasAttribute("aria-pressed", "true");
        page.clock().fastForward(ALMOST);
        page.clock().fastForward(ALMOST);
        assertThat(question(page)).hasCount(0);
    }

    @Test
    void withoutAnAnswerEveryTabShowsHomeAndNothingOfThem() {
        var page = guest();
        var other = page.context().newPage();
        open(other, QUESTION);
        assertThat(mainAct(other)).hasText("Suivant");
        page.clock().fastForward("30:05");
        assertThat(question(page)).isVisible();

        page.clock().fastForward("02:00");

        atHome(page);
        atHome(other);
    }

    @Test
    void aComputerThatWakesTheNextDayShowsNothingOfThem() {
        var page = guest();
        page.clock().fastForward("13:00:00");
        atHome(page);
        assertThat(main(page).locator(".notice")).containsText("Cet ordinateur est libre");
        Accessibility.check(page, "home, after someone was signed out");
        page.reload();
        awaitFlow(page);
        assertThat(main(page).locator(".notice")).hasCount(0);
    }

    @Test
    void withoutALineThePageIsHiddenAndLeavesWhenTheLineIsBack() {
        var page = guest();
        page.context().setOffline(true);
        page.clock().fastForward("33:00");
        assertThat(page.locator("h1")).hasText("Tout est caché");
        assertThat(page.locator("body")).not().containsText("lien");
        Accessibility.check(page, "hidden, without a line");

        page.context().setOffline(false);

        atHome(page);
    }

    @Test
    void whoIsNobodyYetIsNeverAsked() {
        var page = visit(new Browser.NewContextOptions());
        page.clock().install();
        open(page, QUESTION);
        page.clock().fastForward("33:00");
        assertThat(question(page)).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/question-lien$"));
    }

    /** Their first answer has made a guest of them, on a page that began without anybody. */
    private Page guest() {
        var page = visit(new Browser.NewContextOptions());
        page.clock().install();
        open(page, QUESTION);
        main(page).getByText("Il fait un seul clic.").click();
        mainAct(page).click();
        assertThat(mainAct(page)).hasText("Suivant");
        return page;
    }

    /** Playwright does not wait until the page has felt it. */
    private static void turnTheWheel(Page page) {
        page.evaluate("() => addEventListener('wheel', () => (document.body.dataset.turned = ''))");
        page.mouse().wheel(0, 50);
        assertThat(page.locator("body[data-turned]")).hasCount(1);
    }

    private static void atHome(Page page) {
        assertThat(page).hasURL(Pattern.compile("^http://[^/]+/$"));
        awaitFlow(page);
        assertThat(main(page)).containsText("J’ai ma carte Déclic");
        Assertions.assertThat(page.context().cookies())
                .as("nothing is left that knows who was here")
                .noneMatch(cookie -> "declic".equals(cookie.name));
    }

    private static Locator question(Page page) {
        return page.locator("dialog#presence");
    }

    private static Locator stay(Page page) {
        return question(page).locator(".main");
    }

    private static Locator time(Page page) {
        return question(page).locator("[role=status]");
    }
}
