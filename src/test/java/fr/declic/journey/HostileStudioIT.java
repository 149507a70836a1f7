package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever a trainer writes, or a file brings, or a learner reports, is text in every screen of the studio, in the preview,
 * in the plan of a workshop and in front of learners: it never becomes a part of a page.
 */
class HostileStudioIT extends Journey {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
    private static final String ALL = String.join(" ", Hostile.MARKUP);
    private static final List<String> SCREENS = List.of("source", "qualite", "historique", "relecture", "publier");
    private static boolean invited;

    private Page author;
    private Page reader;

    @BeforeEach
    void twoTrainers() {
        author = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
        reader = visit(new Browser.NewContextOptions().setViewportSize(1280, 800));
        if (invited) {
            Staff.signIn(author, "hostile-autrice");
            Staff.signIn(reader, "hostile-lecteur");
            return;
        }
        var boss = visit(new Browser.NewContextOptions());
        Staff.beAdministrator(boss);
        Staff.accept(author, Staff.invite(boss, "Autrice hostile", "Formateur"), "hostile-autrice");
        Staff.accept(reader, Staff.invite(boss, "Lecteur hostile", "Formateur"), "hostile-lecteur");
        invited = true;
    }

    @Test
    void aModuleWithMarkupInEveryTextIsWrittenReadPublishedAndLearntWithoutHarm() {
        var hostile = Hostile.of(LIBRARY, LIBRARY.example("exemples").orElseThrow(), "hostile");
        System.out.println("texts that are markup: " + hostile.texts());
        give(new FilePayload("\"><img src=x onerror=hurt=1>.zip", "application/zip", zip(hostile.revision())));
        assertThat(main(author)).containsText("n'est ni d'un module"); // The file with a name that is markup.
        harmless(author, "what a ZIP holds");
        button(author, "Prendre dans le studio").click();
        var draft = draft();
        everyScreen(draft);
        everyPart();

        open(author, "/espace/studio/relecture/" + draft);
        author.locator("#words").fill(ALL);
        button(author, "Demander une relecture").click();
        assertThat(main(author)).containsText("La relecture est demandée.");
        open(reader, "/espace/studio/relecture/" + draft);
        reader.locator("#remark").fill(ALL);
        button(reader, "Ajouter la remarque").click();
        assertThat(reader.locator(".remark")).containsText("hurt=1");
        reader.locator("#words").fill(ALL);
        button(reader, "Approuver").click();
        assertThat(main(reader)).containsText("Vous avez approuvé ce texte.");
        harmless(reader, "a review");
        everyScreen(draft);
        open(author, "/espace/studio/publier/" + draft);
        button(author, "Publier ce module").click();
        assertThat(main(author)).containsText("C’est publié.");

        learn(hostile.revision());
        for (var address : List.of(
                "/espace/studio?q=hurt",
                "/espace/studio/fichiers",
                "/espace/studio/signalements?module=hostile",
                "/espace/studio/nouveau?module=hostile",
                "/espace/studio/emporter/hostile",
                "/espace/atelier?modules=hostile",
                "/espace/atelier/plan?modules=hostile&minutes=90&people=8")) {
            open(author, address);
            harmless(author, address);
        }
        answer();
        open(author, "/espace/studio/module/" + draft);
        author.navigate("/espace/studio/corbeille");
        harmless(author, "the bin");
    }

    /** As a learner: each step, the sheet, the list; and a report. */
    private void learn(Revision revision) {
        var learner = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        for (var step : revision.module().steps()) {
            open(learner, "/m/hostile/" + step.id());
            harmless(learner, "/m/hostile/" + step.id());
        }
        for (var address : List.of("/fiche/hostile", "/catalogue?q=hurt", "/sitemap.xml")) {
            learner.navigate(address);
            harmless(learner, address);
        }
        open(
                learner,
                "/signaler/hostile/" + revision.module().steps().getFirst().id());
        main(learner).locator("input[value=wrong]").check();
        main(learner).locator("textarea").fill(ALL);
        mainAct(learner).click();
        assertThat(main(learner).locator("h1")).hasText("Merci, c’est envoyé");
        harmless(learner, "a report");
    }

    private void answer() {
        open(author, "/espace/studio/signalements?module=hostile");
        assertThat(main(author)).containsText("hurt=1");
        author.locator("textarea[name=answer]").first().fill(ALL);
        button(author, "Répondre").first().click();
        awaitFlow(author);
        harmless(author, "an answer to a report");
    }

    @Test
    void aModuleWithRawMarkupAndEveryFaultIsShownWithItsFaultsAndNothingElse() {
        var text = """
                ---
                id: %1$s
                title: "%1$s"
                language: "%1$s"
                theme: %1$s
                objective: %1$s
                %1$s: %1$s
                ---

                ## %1$s
                <!-- step: %1$s -->

                %1$s

                ![%1$s](%1$s.png)
                ![x](javascript:hurt=1)
                [lien](javascript:hurt=1) [lien](data:text/html,%1$s)

                ```activity
                id: "%1$s"
                type: "%1$s"
                ```

                ```activity
                id: un
                type: choice
                prompt: "%1$s"
                options: [%1$s]
                ```
                """.formatted("<img src=x onerror=hurt=1>");
        give(new FilePayload("module.md", "text/markdown", text.getBytes(StandardCharsets.UTF_8)));
        author.locator("#id-0").fill("hostile-brut");
        harmless(author, "a module.md that is markup");
        button(author, "Prendre dans le studio").click();
        everyScreen(draft());
        everyPart();
    }

    @Test
    void questionsOfOtherProgramsWithMarkupAreTextInTheList() {
        var markup = "<p>Un <img src=x onerror=hurt=1><svg onload=hurt=1></svg><a href=\"javascript:hurt=1\">lien</a>"
                + "<script>hurt=1</script><style>*{color:red}</style></p>";
        var moodle = """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/<![CDATA[%1$s]]></text></category></question>
                <question type="multichoice"><name><text><![CDATA[%1$s]]></text></name>
                <questiontext format="html"><text><![CDATA[%1$s]]></text>
                <file name="&quot;&gt;&lt;img src=x onerror=hurt=1&gt;.png" path="/" encoding="base64">aGVsbG8=</file></questiontext>
                <generalfeedback format="html"><text><![CDATA[%1$s]]></text></generalfeedback><single>true</single>
                <answer fraction="100" format="html"><text><![CDATA[%1$s oui]]></text><feedback format="html"><text><![CDATA[%1$s]]></text></feedback></answer>
                <answer fraction="0" format="html"><text><![CDATA[%1$s non]]></text><feedback format="html"><text><![CDATA[%1$s]]></text></feedback></answer>
                <tags><tag><text><![CDATA[%1$s]]></text></tag></tags></question>
                <question type="&lt;img src=x onerror=hurt=1&gt;"><name><text><![CDATA[%1$s]]></text></name></question>
                </quiz>
                """.formatted(markup);
        questions("moodle.xml", moodle, "hostile moodle");
        questions(
                "questions.gift",
                """
                $CATEGORY: %1$s

                ::%1$s:: [html]%1$s {
                =%1$s oui # %1$s
                ~%1$s non # %1$s
                ####%1$s
                }
                """.formatted(markup.replace("=", "\\=")
                        .replace("{", "\\{")
                        .replace("}", "\\}")
                        .replace(":", "\\:")),
                "hostile gift");
        questions("questions.txt", """
                %1$s
                A) %1$s un
                B) %1$s deux
                ANSWER: A
                """.formatted(markup), "hostile aiken");
    }

    private void questions(String name, String text, String title) {
        give(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        assertThat(button(author, "Prendre ces questions")).isVisible();
        harmless(author, name);
        author.locator("#title").fill(title);
        button(author, "Prendre ces questions").click();
        var goOn = author.locator("main a.main"); // Some file of theirs could not be taken.
        author.waitForCondition(() -> author.url().contains("/module/") || goOn.count() > 0);
        if (goOn.count() > 0) {
            harmless(author, name + ", what was left");
            goOn.click();
        }
        everyScreen(draft());
        everyPart();
    }

    private void give(FilePayload file) {
        open(author, "/espace/studio/nouveau");
        author.locator("#file").setInputFiles(file);
        author.locator("form .acts .main").first().waitFor();
    }

    private String draft() {
        assertThat(author).hasURL(Pattern.compile("/espace/studio/module/[0-9a-f]{32}"));
        awaitFlow(author);
        return author.url().replaceFirst(".*/module/([0-9a-f]{32}).*", "$1");
    }

    private void everyScreen(String draft) {
        for (var screen : SCREENS) {
            open(author, "/espace/studio/" + screen + "/" + draft);
            var preview = author.locator(".preview iframe");
            if (preview.count() > 0) {
                preview();
            }
            harmless(author, screen);
        }
        open(author, "/espace/studio/module/" + draft);
    }

    /** Every part in the editor, with its preview. */
    private void everyPart() {
        var links = author.locator(".rail a[href]");
        links.first().waitFor();
        int count = links.count();
        Assertions.assertThat(count).isPositive();
        for (int i = 0; i < count; i++) {
            links.nth(i).click();
            assertThat(links.nth(i)).hasAttribute("aria-current", Pattern.compile(".+"));
            preview();
            harmless(author, "part " + i);
        }
    }

    private void preview() {
        author.frameLocator(".preview iframe").locator("h1").first().waitFor();
    }

    private static void harmless(Page page, String where) {
        Hostile.isHarmless(page, where);
    }

    private static Locator button(Page page, String name) {
        return main(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static byte[] zip(Revision revision) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : revision.files().entrySet()) {
                zip.putNextEntry(new ZipEntry("modules/hostile/" + file.getKey()));
                zip.write(file.getValue());
            }
            zip.putNextEntry(new ZipEntry("modules/hostile/<img src=x onerror=hurt=1>.txt"));
            zip.write(1);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
