package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A trainer speaks a step, and a resident would hear it. */
class VoiceIT extends Journey {

    /** Each sound that is played is heard of, as a browser without ears can. */
    private static final String HEAR = """
            window.heard = [];
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () {
              this.addEventListener('playing', () => heard.push(this.currentSrc));
              return play.call(this);
            };
            """;

    @Test
    void aVoiceIsRecordedInTheBrowserKeptAndHeardInThePreview() {
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        var page = visit(Chromium.beeping(), new Browser.NewContextOptions().setViewportSize(1280, 800));
        page.addInitScript(HEAR);
        Staff.accept(page, Staff.invite(boss, "Voix", "Formateur"), "voix");
        openAStep(page);
        var field = page.locator("declic-voice");

        // One came here from another page: the microphone belongs to this one, which is then loaded anew.
        field.getByText("Charger de nouveau", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(field.getByText("Le micro peut servir")).isVisible();
        Accessibility.check(page, "the editor with its voice");

        field.getByText("Enregistrer", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(field.locator("output")).containsText(Pattern.compile("0:(0[1-9]|[1-5]\\d) sur 3:00"));
        field.getByText("Arrêter", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(field.getByText(Pattern.compile("C’est gardé.*0:(0[1-9]|[1-5]\\d)")))
                .isVisible();
        field.getByText("Écouter", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction("heard.some(it => it.endsWith('.webm'))");

        var preview = page.frameLocator(".preview iframe");
        assertThat(preview.locator("[data-sound$='.webm']")).isAttached(new LocatorAssertions.IsAttachedOptions());
        preview.getByRole(
                        AriaRole.BUTTON,
                        new com.microsoft.playwright.FrameLocator.GetByRoleOptions().setName("Écouter"))
                .click();
        page.frames().stream()
                .filter(it -> it.url().contains("/apercu/"))
                .findFirst()
                .orElseThrow()
                .waitForFunction("heard.some(it => it.endsWith('.webm'))");

        page.reload();
        awaitFlow(page);
        assertThat(field.getByText("Cette étape a un son.")).isVisible();
        field.getByText("Enlever", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(field.getByText("Le son est enlevé.")).isVisible();
    }

    /** The first step of some module. */
    private static void openAStep(Page page) {
        open(page, "/espace/studio/nouveau?module=le-clavier");
        main(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Adapter ce module"))
                .click();
        page.locator(".rail li[data-place] > a").first().click();
        assertThat(page.locator("declic-voice button").first()).isAttached();
    }
}
