package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Journey 1: someone who starts from zero, with the keyboard alone. */
class FirstGestureIT extends Journey {

    @Test
    void withTheKeyboardAloneOneFinishesTheFirstModuleAndFindsItInTheNotebook() {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/");
        Accessibility.check(page, "home");
        tabTo(page, main(page).locator("a.door.now"));
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/m/premier-geste/appuyer$"));
        awaitFlow(page);
        var wide = main(page).locator("declic-first-gesture button").first();
        assertThat(wide).isFocused();
        Accessibility.check(page, "the first gesture");
        page.keyboard().press("Enter");
        assertThat(mainAct(page)).isFocused();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/bouger$"));
        awaitFlow(page);
        tabTo(page, main(page).locator("declic-first-gesture .lab-room"));
        for (var key : List.of("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Space")) {
            page.keyboard().press(key);
        }
        assertThat(mainAct(page)).isFocused();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/cliquer$"));
        awaitFlow(page);
        tabTo(page, main(page).locator("declic-first-gesture .lab-wide"));
        page.keyboard().press("Space");
        assertThat(mainAct(page)).isFocused();
        Accessibility.check(page, "a gesture that is done");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("/retenir$"));
        tabTo(page, mainAct(page));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/premier-geste/fin$"));
        awaitFlow(page);
        assertThat(main(page)).not().containsText("Il reste ceci à essayer");
        Accessibility.check(page, "the end of the module");

        open(page, "/carnet");
        assertThat(main(page)).containsText("Je sais appuyer, bouger et cliquer.");
        assertThat(main(page)).containsText("acquis seul");
        Accessibility.check(page, "the notebook");
        tabTo(page, main(page).locator("summary"));
        page.keyboard().press("Enter");
        assertThat(main(page)).containsText("Ce qui est acquis reste acquis.");
        tabTo(page, main(page).locator("a[href='/carnet/referentiel/digcomp']"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/carnet/referentiel/digcomp$"));
        assertThat(main(page)).containsText("3 pratiques réussies");
        assertThat(main(page)).containsText("en cours");
        Accessibility.check(page, "what one can do, by framework");
        open(page, "/carnet/revoir");
        assertThat(main(page)).containsText("Il n’y a rien à revoir pour le moment");
        Accessibility.check(page, "nothing to see again");
    }
}
