package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import fr.declic.exchange.Scorm;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** A module as a SCORM package, played in a real browser by the run-time of {@code scorm-again}. */
class ScormIT extends ScormJourney {

    @ParameterizedTest
    @EnumSource
    void onePlaysLeavesComesBackToTheSameStepAndFinishes(Scorm version) {
        var platform = platform(version);
        var revision = module("le-clavier");
        platform.install(pack(revision, version));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        var main = frame(page).locator("main");
        var next = main.locator(".acts .main");
        assertThat(main.locator(".place")).hasText(Pattern.compile("Étape 1 sur \\d+"));
        assertThat(main.locator(".notice")).isHidden();

        toTheFirstQuestion(main);
        var question = main.locator("h1").innerText();
        next.click();
        assertThat(main.locator(".acts .notice")).hasText("Choisissez d’abord une réponse.");
        wrong(main);
        next.click();
        assertThat(main.locator(".say.not-yet").first()).isVisible();
        main.locator("[data-help]").click();
        assertThat(main.locator(".hint")).containsText("Un indice.");
        page.locator("iframe").evaluate("it => it.remove()"); // as when the platform's window closes

        page.navigate("/play");
        assertThat(main.locator("h1")).hasText(question);
        assertThat(main.locator(".hint")).containsText("Un indice.");
        assertThat(main.locator(".say.not-yet").first()).isVisible();
        assertThat(cmi(platform).toString()).contains("incomplete");

        page.frames().getLast().evaluate(THROUGH);
        assertThat(main.locator("h1")).hasText("C’est fini. Bravo pour votre travail.");
        assertThat(main.locator("[data-kept]")).isVisible();
        page.locator("iframe").evaluate("it => it.remove()");
        finished(version, cmi(platform), expected(revision));

        page.navigate("/play");
        assertThat(main.locator("h1")).hasText("C’est fini. Bravo pour votre travail.");
    }

    private static void toTheFirstQuestion(Locator main) {
        for (int i = 0; i < 20; i++) {
            var pass = main.locator("[data-pass]");
            if (pass.isVisible()) {
                pass.click();
            } else if (main.locator(".acts .main").innerText().equals("Valider")) {
                return;
            } else {
                main.locator(".acts .main").click();
            }
        }
        throw new AssertionError("no question");
    }

    private static void wrong(Locator main) {
        main.page().frames().getLast().evaluate("""
                () => {
                  const { steps } = JSON.parse(document.getElementById('declic-module').textContent);
                  const at = Number(/\\d+/.exec(document.querySelector('.place').textContent)[0]) - 1;
                  const { order, right } = steps[at].activity;
                  document.querySelector(`main input[value="${order.indexOf(right.indexOf(false))}"]`).click();
                }
                """);
    }

    private static void finished(Scorm version, JsonNode cmi, String score) {
        switch (version) {
            case V1_2 -> {
                assertThat(cmi.at("/core/lesson_status").asString()).isEqualTo("completed");
                assertThat(cmi.at("/core/score/raw").asString()).isEqualTo(score);
                assertThat(cmi.at("/core/score/max").asString()).isEqualTo("100");
            }
            case V2004 -> {
                assertThat(cmi.at("/completion_status").asString()).isEqualTo("completed");
                assertThat(cmi.at("/score/raw").asString()).isEqualTo(score);
                assertThat(cmi.at("/score/scaled").asString())
                        .isEqualTo(String.valueOf(Integer.parseInt(score) / 100.0));
                assertThat(cmi.at("/progress_measure").asString()).isEqualTo("1");
            }
        }
        assertThat(cmi.at("/interactions").toString()).contains("correct").contains("latency");
        assertThat(cmi.at("/suspend_data").asString()).hasSizeLessThan(4096);
    }

    @Test
    void aLabIsPlayedInThePackageByTheKeyboardAloneAndCounts() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("premier-geste"), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        var main = frame(page).locator("main");
        var next = main.locator(".acts .main");
        var wide = main.locator("declic-first-gesture button").first();
        assertThat(next).isHidden();
        Journey.tabTo(page, wide);
        page.keyboard().press("Enter");
        assertThat(next).isFocused();
        assertThat(main.locator(".say")).isVisible();
        page.keyboard().press("Enter");
        assertThat(main.locator("h1")).isFocused();
        assertThat(page.evaluate("() => Number(rte.cmi.core.score.raw)")).isEqualTo(33);

        page.navigate("/play");
        main.locator("[data-previous]").click();
        assertThat(main.locator("declic-first-gesture .lab-rest")).isVisible();
        assertThat(next).hasText("Suivant");
    }

    /** The browser of the journeys has no voice. */
    @Test
    void whereTheMachineHasNoVoiceListeningSaysSo() {
        var platform = platform(Scorm.V2004);
        platform.install(pack(module("le-clavier"), Scorm.V2004));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        frame(page).locator("#listen").click();
        assertThat(frame(page).locator("main")).containsText("Cet appareil n’a pas de voix pour lire.");
    }

    @Test
    void withoutAPlatformItPlaysAndSaysThatNothingIsKept() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("exemples"), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/module/index.html");
        assertThat(page.locator("main .notice")).containsText("rien n’est gardé");
        assertThat(page.evaluate(THROUGH)).isEqualTo("");
        assertThat(page.locator("main .acts .notice")).containsText("rien n’est gardé");
        assertThat(page.locator("main [data-kept]")).isHidden();
    }

    /** The page's own policy would keep out what axe brings along. */
    @Test
    void everyKindOfActivityIsAccessibleBeforeAndAfterItsAnswer() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("exemples"), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions().setBypassCSP(true));
        page.navigate("/module/index.html");
        var main = page.locator("main .acts .main");
        for (int step = 0; page.locator("main .place").count() > 0; step++) {
            Accessibility.check(page, "step " + step);
            if (page.locator("main [data-pass]").isVisible()) {
                page.locator("main [data-pass]").click();
            } else {
                if (main.innerText().equals("Valider")) {
                    while (main.innerText().equals("Valider")) {
                        page.evaluate(ANSWER);
                        main.click();
                    }
                    Accessibility.check(page, "step " + step + ", answered");
                }
                main.click();
            }
        }
        Accessibility.check(page, "the end");
    }
}
