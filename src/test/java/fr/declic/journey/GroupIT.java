package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An adviser accompanies a group; a resident agrees to be seen, gets another card, and takes back what they agreed to. */
class GroupIT extends Journey {

    @Test
    void whoAgreesIsSeenIsGivenAnotherCardAndIsSeenNoMoreOnceTheyStop() {
        var adviser = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(adviser);
        var link = Staff.invite(adviser, "Lina", "Conseiller");
        adviser = visit(new Browser.NewContextOptions());
        Staff.accept(adviser, link, "lina");
        var words = makeGroup(adviser);
        var group = adviser.url();

        var zoe = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        join(zoe, words);
        open(zoe, "/ma-carte");
        mainAct(zoe).click();
        var old = words(zoe);

        open(adviser, group);
        assertThat(main(adviser).locator("td").first()).hasText("Zoé");
        Accessibility.check(adviser, "a group with somebody in it");
        main(adviser).getByText("Carte perdue").click();
        assertThat(adviser).hasURL(Pattern.compile("/espace/nouvelle-carte/"));
        awaitFlow(adviser);
        Accessibility.check(adviser, "the offer of a card for somebody else");
        mainAct(adviser).click();
        var fresh = words(adviser);
        Accessibility.check(adviser, "a card for somebody else");

        var library = visit(new Browser.NewContextOptions());
        enter(library, old);
        assertThat(library.getByText("Ces mots n’ouvrent rien")).isVisible();
        enter(library, fresh);
        assertThat(library.locator("h1")).containsText("Bonjour");

        stopSharing(library);
        open(adviser, group);
        assertThat(main(adviser)).containsText("Personne pour le moment");
        assertThat(main(adviser).locator("td")).hasCount(0);
    }

    @Test
    void cardsForAWholeRoomAreMadeAndShownOnce() {
        var adviser = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(adviser);
        open(adviser, "/espace/cartes");
        Accessibility.check(adviser, "how many cards");
        adviser.locator("#count").fill("12");
        mainAct(adviser).click();
        assertThat(main(adviser).locator(".card-paper .my-card")).hasCount(12);
        assertThat(mainAct(adviser)).hasText("Imprimer");
        Accessibility.check(adviser, "cards to cut out");
        Assertions.assertThat(pages(adviser.pdf(new Page.PdfOptions().setPreferCSSPageSize(true))))
                .as("ten cards a sheet")
                .isEqualTo(2);
    }

    private static List<String> makeGroup(Page page) {
        open(page, "/espace/groupes");
        Accessibility.check(page, "no group yet");
        page.locator("#name").fill("Atelier du mardi");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("/espace/groupes/[0-9a-f]{32}$"));
        assertThat(page.locator("h1")).hasText("Atelier du mardi");
        Accessibility.check(page, "a group without anybody");
        return List.of(page.locator(".code").textContent().split(" "));
    }

    /** As one who was told the words, in capitals and without accents. */
    private static void join(Page page, List<String> words) {
        open(page, "/groupe");
        Accessibility.check(page, "the door of a group");
        tabTo(page, page.locator("#words"));
        page.keyboard().type("un deux trois");
        page.keyboard().press("Enter");
        assertThat(main(page)).containsText("Aucun groupe n’a ces 3 mots.");
        Accessibility.check(page, "words that lead nowhere");
        page.locator("#words").fill(String.join(" ", words).toUpperCase());
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("Voulez-vous rejoindre ce groupe");
        assertThat(main(page)).containsText("Lina");
        Accessibility.check(page, "who will see what");
        mainAct(page).click();
        assertThat(page.locator("h1")).hasText("Vous êtes dans le groupe");
        Accessibility.check(page, "in the group");

        open(page, "/moi");
        page.locator("#name").fill("Zoé");
        page.keyboard().press("Enter");
        assertThat(main(page)).containsText("C’est enregistré.");
    }

    private static void stopSharing(Page page) {
        open(page, "/mes-groupes");
        assertThat(main(page)).containsText("Lina");
        Accessibility.check(page, "who sees what of me");
        main(page).getByText("Ne plus partager").click();
        assertThat(main(page)).containsText("Personne ne voit ce que vous faites.");
        Accessibility.check(page, "nobody sees anything of me");
    }

    private static List<String> words(Page page) {
        var words = page.locator("ol[lang=fr] li");
        assertThat(words).hasCount(5);
        return words.allTextContents();
    }

    private static void enter(Page page, List<String> words) {
        open(page, "/carte");
        page.locator("#word-1").fill(String.join(" ", words));
        page.locator("#word-1").press("Enter");
    }

    /** How many pages a PDF says that it has. */
    private static int pages(byte[] pdf) {
        var counts = Pattern.compile("/Type /Pages\\s[^>]*/Count (\\d+)|/Count (\\d+)\\s[^>]*/Type /Pages")
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return counts.results()
                .mapToInt(it -> Integer.parseInt(it.group(1) == null ? it.group(2) : it.group(1)))
                .max()
                .orElseThrow();
    }
}
