package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Journey 4: every other type of activity, on the module of examples, by the keyboard alone. */
class LabsIT extends Journey {

    private Page at(String step) {
        var page = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
        open(page, "/m/exemples/" + step);
        return page;
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    @Test
    void aPlaceInAPictureIsFoundInItsListAndShownInThePicture() {
        var page = at("image");
        Accessibility.check(page, "a picture to look into");
        tabTo(page, main(page).locator("details.list > summary"));
        press(page, "Enter");
        var keyboard = main(page).getByLabel("La plaque couverte de touches");
        tabTo(page, main(page).locator(".list input").first());
        while (!keyboard.isChecked()) {
            press(page, "ArrowDown");
        }
        assertThat(main(page).locator("[data-spot][data-on]")).hasCount(1);
        tabTo(page, mainAct(page));
        press(page, "Enter");
        assertThat(main(page)).containsText("C’est le clavier");
        assertThat(mainAct(page)).hasText("Suivant");
    }

    @Test
    void aGuessIsMovedStepByStepThenToldItsSource() {
        var page = at("nombre");
        tabTo(page, main(page).locator("[data-nudge='-5']"));
        press(page, "Enter", "Enter");
        assertThat(main(page).locator("output")).hasText("40");
        tabTo(page, mainAct(page));
        press(page, "Enter");
        assertThat(main(page)).containsText("D’où vient ce nombre");
        Accessibility.check(page, "a number that was guessed");
    }

    @Test
    void aStoryThatIsLeftInTheMiddleGoesOnAfterAReload() {
        var page = at("situation");
        choose(page, "Où est votre photo");
        assertThat(main(page)).containsText("La photo est à l’écran");
        page.reload();
        awaitFlow(page);
        assertThat(main(page)).containsText("La photo est à l’écran");
        Accessibility.check(page, "a story");
        choose(page, "sans le toucher");
        assertThat(main(page)).containsText("Votre chemin");
        assertThat(mainAct(page)).hasText("Suivant");
    }

    private static void choose(Page page, String turn) {
        var wanted = main(page)
                .locator("label.pick")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(turn))
                .locator("input");
        tabTo(page, main(page).locator(".picks input").first());
        press(page, "Space");
        while (!wanted.isChecked()) {
            press(page, "ArrowDown");
        }
        tabTo(page, mainAct(page));
        press(page, "Enter");
    }

    @Test
    void adviceComesWhileOneWritesAndTheTextIsThereAfterAReload() {
        var page = at("reecrire");
        tabTo(page, main(page).locator("textarea"));
        page.keyboard().type("Il faut que vous procédiez à la régularisation de votre situation administrative.");
        assertThat(main(page).locator(".advice li").first()).isVisible();
        assertThat(main(page).getByText("Votre texte est gardé.")).isVisible();
        page.reload();
        awaitFlow(page);
        assertThat(main(page).locator("textarea"))
                .hasValue("Il faut que vous procédiez à la régularisation de votre situation administrative.");
        Accessibility.check(page, "a text to write again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"navigateur", "courrier", "formulaire", "territoire", "cadre"})
    void aSimulationSaysThatItIsOneGivesAPushAndBeginsAnew(String step) {
        var page = at(step);
        var lab = main(page).locator(".lab");
        assertThat(lab.locator(".lab-banner")).hasText("Exercice");
        Accessibility.check(page, "the simulation " + step);
        tabTo(page, lab.getByText("Un coup de pouce"));
        press(page, "Enter");
        assertThat(lab.locator(".lab-note")).not().isEmpty();
        tabTo(page, lab.getByText("Recommencer"));
        press(page, "Enter");
        assertThat(lab.locator(".lab-note")).isHidden();
    }
}
