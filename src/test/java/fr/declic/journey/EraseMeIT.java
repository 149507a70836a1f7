package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One reads what is kept, carries it away, has it erased; the card opens nothing any more. */
class EraseMeIT extends Journey {

    private static final String QUESTION = "/m/la-souris-et-le-pave-tactile/question-lien";

    @Test
    void whoWantsToBeForgottenCarriesTheirDataAwayAndIsGone(@TempDir Path folder) throws IOException {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/mes-donnees");
        assertThat(main(page)).containsText("Rien n’est gardé sur vous.");
        Accessibility.check(page, "nobody's data");

        open(page, QUESTION);
        main(page).getByText("Il fait un seul clic.").click();
        mainAct(page).click();
        assertThat(mainAct(page)).hasText("Suivant");
        var words = makeCard(page);

        open(page, "/mes-donnees");
        Accessibility.check(page, "one's data");
        main(page)
                .getByText("Mes réponses", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(main(page)).containsText("Il fait un seul clic.");
        Accessibility.check(page, "one's answers unfolded");
        var archive = download(page, folder);
        Assertions.assertThat(archive.get("mes-donnees.html")).contains("Il fait un seul clic.", "Carte Déclic faite");
        Assertions.assertThat(archive.get("mes-donnees.json")).contains("\"question-lien\"", "\"attempts\":[{");
        readAlone(page, archive.get("mes-donnees.html"));

        erase(page);
        Assertions.assertThat(page.context().cookies())
                .as("nothing is left that knows who was here")
                .noneMatch(cookie -> cookie.name.toLowerCase().contains("declic"));
        open(page, "/mes-donnees");
        assertThat(main(page)).containsText("Rien n’est gardé sur vous.");

        open(page, "/carte");
        for (int i = 1; i <= words.size(); i++) {
            page.locator("#word-" + i).fill(words.get(i - 1));
        }
        page.locator("#word-5").press("Enter");
        assertThat(page.getByText("Ces mots n’ouvrent rien")).isVisible();
    }

    private static List<String> makeCard(Page page) {
        open(page, "/ma-carte");
        mainAct(page).click();
        var words = page.locator("ol[lang=fr] li");
        assertThat(words).hasCount(5);
        assertThat(main(page)).containsText("Sans visite pendant");
        return words.allTextContents();
    }

    private static Map<String, String> download(Page page, Path folder) throws IOException {
        var file = folder.resolve("mes-donnees.zip");
        page.waitForDownload(() -> mainAct(page).click()).saveAs(file);
        var texts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** The page that was carried away, without a server. */
    private void readAlone(Page page, String html) {
        var alone = page.context().newPage();
        alone.setContent(html);
        Accessibility.check(alone, "the page that one carries away");
        alone.close();
    }

    private static void erase(Page page) {
        main(page).getByText("Effacer mes données…").click();
        assertThat(page.locator("h1")).containsText("Effacer vos données");
        Accessibility.check(page, "before erasing");
        page.locator("#word").fill("non");
        page.locator("#word").press("Enter");
        assertThat(main(page)).containsText("Rien n’est effacé.");
        Accessibility.check(page, "the wrong word");
        page.locator("#word").fill("effacer");
        page.locator("#word").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/mes-donnees/effacees$"));
        awaitFlow(page);
        assertThat(main(page)).containsText("Vos données sont effacées.");
        Accessibility.check(page, "the kind word");
    }
}
