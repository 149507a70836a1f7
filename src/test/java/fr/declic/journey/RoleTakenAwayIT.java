package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is a trainer no more writes and publishes no more, with the page that they have open either. */
class RoleTakenAwayIT extends Journey {

    /** As Flow draws its own in the preview, when its session is over as well. */
    private static final String BOX = """
            body => {
              const box = document.createElement('div');
              box.className = 'v-system-error';
              body.append(box);
              return new Promise(requestAnimationFrame);
            }
            """;

    @Test
    void anOpenEditorKeepsNothingOfWhoIsNoTrainerAnyMore() {
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        var author = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
        Staff.accept(author, Staff.invite(boss, "Nora Partante", "Formateur"), "nora-partante");
        var witness = visit(new Browser.NewContextOptions());
        Staff.accept(witness, Staff.invite(boss, "Paul Restant", "Formateur"), "paul-restant");

        open(author, "/espace/studio/nouveau");
        author.locator("#title").fill("Une page de Nora");
        main(author).locator("form .acts .main").first().click();
        main(author).getByText("Une page blanche").click();
        button(author, "Commencer à écrire").click();
        author.locator("#head-objective").fill("Avant");
        assertThat(author.locator(".kept")).containsText("Enregistré");
        var draft = author.url().replaceFirst(".*/module/([0-9a-f]{32}).*", "$1");
        open(witness, "/espace/studio/source/" + draft);
        assertThat(main(witness).locator("textarea")).hasValue(Pattern.compile("Avant"));

        open(boss, "/espace/personnes");
        main(boss)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Nora Partante"))
                .click();
        assertThat(boss.locator("h1")).hasText("Nora Partante");
        awaitFlow(boss);
        box(boss, "Formateur").uncheck();
        box(boss, "Conseiller").check();
        main(boss).locator("form .acts .main").click();
        assertThat(main(boss)).containsText("Les rôles sont changés.");

        author.evaluate("scrollTo(0, 150)");
        author.locator("#head-objective").fill("Apres");
        assertThat(author.locator("body > .v-system-error .caption"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
        assertThat(author.getByText("La page s’est mise en pause")).isVisible();
        author.frameLocator(".preview iframe").locator("body").evaluate(BOX);
        assertThat(author.locator("body > .v-system-error button")).isFocused();
        open(author, "/apercu/" + draft);
        assertThat(author.locator("body")).not().containsText("Une page de Nora");
        open(witness, "/espace/studio/source/" + draft);
        assertThat(main(witness).locator("textarea")).hasValue(Pattern.compile("Avant"));
        assertThat(main(witness).locator("textarea")).not().hasValue(Pattern.compile("Apres"));
    }

    private static Locator box(Page page, String role) {
        return main(page)
                .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + role)));
    }

    private static Locator button(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
