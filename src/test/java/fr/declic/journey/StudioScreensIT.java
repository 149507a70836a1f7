package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Journeys through the studio's screens: anybody can use each of them, and none loses what is typed. */
class StudioScreensIT extends Journey {

    private static final String GIFT = "Quelle touche ? {\n=Entrée # Oui.\n~Échap # Non.\n}\n\nDites. {}\n";

    private static final Map<String, String> OF_A_DRAFT = Map.of(
            "source", "the text of a module",
            "qualite", "the quality of a module",
            "historique", "the history of a module");

    private static final Map<String, String> OF_THE_STUDIO = Map.of(
            "/espace/studio/corbeille", "the bin",
            "/espace/studio/fichiers", "pictures and sounds",
            "/espace/studio/signalements", "what learners reported",
            "/espace/studio/emporter/la-souris-et-le-pave-tactile", "a module to take along",
            "/espace/atelier?modules=le-clavier", "the modules of a workshop",
            "/espace/atelier/plan?minutes=60&people=8&modules=le-clavier", "the plan of a workshop");

    private Page trainer(String login) {
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        var page = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
        Staff.accept(page, Staff.invite(boss, "Formatrice " + login, "Formateur"), login);
        return page;
    }

    @Test
    void everyScreenOfTheStudioIsForEverybody() {
        var page = trainer("ecrans");
        open(page, "/espace/studio/nouveau?module=la-souris-et-le-pave-tactile");
        Accessibility.check(page, "a module to begin from");
        button(page, "Adapter ce module").click();
        page.locator(".rail li[data-place] > a").first().click();
        assertThat(page.locator(".ProseMirror").first()).isVisible();
        Accessibility.check(page, "the words of a step");
        var draft = page.url().replaceFirst(".*/module/([0-9a-f]+).*", "$1");

        button(page, "Ajouter une étape").click();
        assertThat(page.locator("#step-title")).isFocused();
        button(page, "Ajouter une activité").click();
        Accessibility.check(page, "a type of activity to choose");
        main(page).locator("[data-type=scenario]").click();
        page.locator("#activity-0-prompt").fill("");
        page.locator(".to-field").first().click();
        assertThat(page.locator("#activity-0-prompt")).isFocused();
        Accessibility.check(page, "a situation with a fault");

        OF_A_DRAFT.forEach((address, what) -> check(page, "/espace/studio/" + address + "/" + draft, what));
        OF_THE_STUDIO.forEach((address, what) -> check(page, address, what));

        open(page, "/espace/studio/nouveau");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("q.gift", "text/plain", GIFT.getBytes(StandardCharsets.UTF_8)));
        assertThat(main(page)).containsText("Une question peut être prise");
        Accessibility.check(page, "questions from a file");

        open(page, "/espace/studio");
        button(page, "Jeter le brouillon «\u00a0La souris et le pavé tactile\u00a0»")
                .click();
        assertThat(button(page, "Le reprendre")).isFocused();
        check(page, "/espace/studio/corbeille", "the bin with a draft");
    }

    @Test
    void wordsThatTheServerDidNotGetComeBackWithThePage() {
        var page = trainer("mots");
        open(page, "/espace/studio/nouveau?module=le-clavier");
        button(page, "Adapter ce module").click();
        page.locator(".rail li[data-place] > a").first().click();
        assertThat(page.locator(".ProseMirror").first()).isVisible();

        var away = new AtomicBoolean(true);
        page.route(Pattern.compile("v-r=uidl"), route -> {
            if (away.get()) {
                route.abort();
            } else {
                route.fallback();
            }
        });
        page.locator("#step-title").press("End");
        page.locator("#step-title").pressSequentially(" sans réseau");
        page.locator(".ProseMirror").first().click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Sans réseau.");
        page.waitForFunction("() => Object.values(sessionStorage).some(it => it.includes('Sans réseau.'))");
        assertThat(page.locator("[reconnecting] .v-status-message")).isVisible();
        Assertions.assertThat(page.evaluate("document.querySelector('[reconnecting]').offsetWidth"))
                .as("of the box around the line, which shows nothing itself")
                .isEqualTo(0);
        page.onDialog(dialog -> {
            away.set(false); // Whoever leaves is asked; only then does the server answer again.
            dialog.accept();
        });
        page.reload();
        Assertions.assertThat(away).isFalse();
        awaitFlow(page);
        page.unrouteAll();

        assertThat(main(page)).containsText("C’est remis à sa place");
        assertThat(page.locator("#step-title")).hasValue(Pattern.compile(" sans réseau$"));
        assertThat(page.locator(".ProseMirror").first()).containsText("Sans réseau.");
        page.waitForFunction("() => !Object.keys(sessionStorage).some(it => it.startsWith('declic-unsaid'))");
        page.reload();
        awaitFlow(page);
        assertThat(page.locator(".ProseMirror").first()).containsText("Sans réseau.");
        assertThat(page.locator("#step-title")).hasValue(Pattern.compile(" sans réseau$"));
    }

    private static void check(Page page, String address, String what) {
        open(page, address);
        Accessibility.check(page, what);
    }

    private static Locator button(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
