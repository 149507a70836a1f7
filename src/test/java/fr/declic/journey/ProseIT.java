package fr.declic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Step;
import fr.declic.page.Markdown;
import fr.declic.platform.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor of a step's words, as it is shipped, in a page of ours under its policy. */
class ProseIT extends Journey {

    private static final Path BUILT = Path.of("target", "classes", "META-INF", "VAADIN", "webapp", "VAADIN", "build");

    private static final String PUT = """
            async ([address, texts]) => {
              await import(address);
              const field = document.createElement('declic-prose');
              window.field = field;
              window.told = text => field.told = {text};
              window.sent = [];
              window.pieces = [];
              field.addEventListener('prose-change', it => sent.push(it.detail));
              field.addEventListener('prose-picture', it => pieces.push(it.detail));
              Object.assign(field, {texts, label: 'Texte', limit: 6000, most: 1000000, pictures: {}});
              const after = document.createElement('button');
              after.id = 'after';
              after.textContent = 'Après';
              const title = document.createElement('h1');
              title.textContent = 'Une étape';
              document.querySelector('#outlet main').replaceChildren(title, field, after);
            }
            """;

    private static final String PASTE = """
            data => {
              const clipboardData = new DataTransfer();
              Object.entries(data).forEach(it => clipboardData.setData(...it));
              document.querySelector('.prose-page').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
            }
            """;

    /** Each text untouched, then around a picture put after its first block, then written anew. */
    private static final String FIDELITY = """
            all => all.map(text => {
              told(text);
              const same = field.value;
              field.insertPicture('x.svg', '', 'x');
              const around = field.value.replace('\\n\\n![x](x.svg)', '');
              told('');
              const clipboardData = new DataTransfer();
              clipboardData.setData('text/plain', text);
              document.querySelector('.prose-page').dispatchEvent(
                new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
              return [same, around, field.value];
            })
            """;

    @Test
    void markdownThatIsTypedIsFormattedAndComesBackAsMarkdown() {
        var page = editor("");
        page.locator(".prose-page").click();
        type(page, "Bonjour **gras** et *doux*.");
        press(page, "Enter");
        type(page, "- un");
        press(page, "Enter");
        type(page, "deux");
        press(page, "Alt+Shift+ArrowRight", "Enter", "Enter", "Enter");
        type(page, "fin");
        press(page, "Shift+Enter");
        type(page, "ligne [software]{lang=en} et [ici](/m/le-clavier) `x.fr`.");
        assertThat(text(page)).isEqualTo("""
                Bonjour **gras** et *doux*.

                - un
                  - deux

                fin
                ligne [software]{lang=en} et [ici](/m/le-clavier) `x.fr`.""");
        assertThat(page.locator(".prose-page strong").textContent()).isEqualTo("gras");
        Accessibility.check(page, "the editor with words in it");
    }

    @Test
    void somebodysViewIsWrittenWithItsNameAndYear() {
        var page = editor("");
        page.locator(".prose-page").click();
        type(page, "> [!AVIS] Ada Byron");
        assertThat(page.locator(".who[data-hint]").count()).isEqualTo(1);
        type(page, ", 2021");
        assertThat(page.locator(".who[data-hint]").count()).isZero();
        press(page, "Enter");
        type(page, "Je le pense.");
        press(page, "Enter", "Enter");
        type(page, "### Titre");
        assertThat(text(page)).isEqualTo("> [!AVIS] Ada Byron, 2021\n> Je le pense.\n\n### Titre");
    }

    @Test
    void theToolbarWorksByKeysAlone() {
        var page = editor("mot");
        tabTo(page, page.locator(".prose-bar [tabindex='0']"));
        press(page, "Tab", "Control+a", "Alt+F10", "Enter");
        assertThat(text(page)).isEqualTo("**mot**");
        assertThat(bar(page, 0).getAttribute("aria-pressed")).isEqualTo("true");
        press(page, "Control+a", "Alt+F10", "Home");
        press(page, "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight", "Enter");
        assertThat(text(page)).isEqualTo("- **mot**");
        press(page, "Control+z", "Control+z");
        assertThat(text(page)).isEqualTo("mot");
        press(page, "Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("after");
    }

    @Test
    void theLanguageOfAWordAndAnAddressInDeclicAreAskedForUnderTheToolbar() {
        var page = editor("le software");
        page.locator(".prose-page").click();
        press(page, "End", "Control+Shift+ArrowLeft");
        page.locator(".prose-bar button[title^='Mot d’une autre langue']").click();
        type(page, "en");
        Accessibility.check(page, "the editor with its question");
        press(page, "Enter");
        assertThat(text(page)).isEqualTo("le [software]{lang=en}");
        press(page, "Control+a");
        page.locator(".prose-bar button[title^='Lien']").click();
        type(page, "https://exemple.fr");
        press(page, "Enter");
        assertThat(page.locator(".prose-ask [role=alert]").textContent()).contains("Déclic");
        press(page, "Control+a");
        type(page, "/m/le-clavier");
        press(page, "Enter");
        assertThat(text(page)).isEqualTo("[le [software]{lang=en}](/m/le-clavier)");
    }

    @Test
    void aTextThatIsTooLongIsToldAndSaidButOneThatNobodyWritesStaysInTheBrowser() {
        var page = editor("");
        page.evaluate("field.limit = 20");
        page.locator(".prose-page").click();
        type(page, "a".repeat(21));
        press(page, "Tab");
        assertThat(page.evaluate("sent.at(-1).after.length")).isEqualTo(21);
        assertThat(page.locator("declic-prose > [role=status]").textContent()).contains("21", "20");
        press(page, "Shift+Tab", "Control+End");
        type(page, "a".repeat(60));
        press(page, "Tab");
        assertThat(page.evaluate("sent.at(-1).after.length < 80 && field.value.length === 81"))
                .isEqualTo(true);
    }

    @Test
    void oneGoesToTheMarkdownAndBackWithoutLosingALetter() {
        var page = editor("* un\n* deux\n\n__gras__\n\n\nFin.");
        page.locator(".prose-mode").click();
        assertThat(page.locator(".prose-text").inputValue()).isEqualTo("* un\n* deux\n\n__gras__\n\n\nFin.");
        Accessibility.check(page, "the editor with Markdown");
        press(page, "Control+End");
        type(page, " <b>Non</b>");
        page.locator(".prose-mode").click();
        assertThat(page.locator(".prose-page .prose-raw").textContent()).isEqualTo("Fin. <b>Non</b>");
        page.locator(".prose-page li").first().click();
        press(page, "End");
        type(page, "!");
        assertThat(text(page)).isEqualTo("- un!\n- deux\n\n__gras__\n\n\nFin. <b>Non</b>");
    }

    @Test
    void whatIsPastedIsReducedToWhatTheFormatHas() {
        var page = editor("");
        page.locator(".prose-page").click();
        page.evaluate(PASTE, Map.of("text/plain", "x", "text/html", """
                <style>p { color: red }</style><b style="font-weight:normal"><h1 style="color:red">Titre</h1>\
                <p><span style="font-weight:700">gras</span> <a href="https://x.fr" onclick="window.hurt=1">lien</a> \
                <img src="https://x.fr/a.png" alt="photo" onerror="window.hurt=1"><script>window.hurt=1</script></p>\
                <table><tr><td>a</td><td>b</td></tr></table></b>"""));
        assertThat(text(page)).isEqualTo("### Titre\n\n**gras** lien photo\n\na · b");
        press(page, "Control+a", "Delete");
        page.evaluate(PASTE, Map.of("text/plain", "x", "text/html", """
                <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Bonjour</b> \
                <span style='mso-bidi-font-weight:bold;mso-bidi-font-style:italic'>Ada</span></p>\
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>\
                <![if !supportLists]><span>·<span>&nbsp;&nbsp;</span></span><![endif]>un</p>\
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>\
                <![if !supportLists]><span>·</span><![endif]>deux</p>"""));
        assertThat(text(page)).isEqualTo("**Bonjour** Ada\n\n- un\n- deux");
        assertThat(page.evaluate("window.hurt")).isNull();
    }

    @Test
    void aPictureGoesToTheServerInPiecesAndItsWordsAreAskedForInPlace() {
        var page = editor("mot");
        page.locator(".prose-page").click();
        page.evaluate("""
                () => {
                  field.addEventListener('prose-picture', it => queueMicrotask(() => {
                    const more = it.detail.from + 240000 < it.detail.size;
                    if (!more) field.insertPicture('main.png', '/nowhere.png', '');
                    field.nextPiece(more);
                  }));
                  const clipboardData = new DataTransfer();
                  clipboardData.items.add(new File([new Uint8Array(300000)], 'main.png', {type: 'image/png'}));
                  document.querySelector('.prose-page').dispatchEvent(
                    new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
                }
                """);
        page.locator(".prose-page figure .prose-fault").waitFor();
        assertThat(page.evaluate("pieces.map(it => it.from + ':' + it.text.length).join(' ')"))
                .isEqualTo("0:320000 240000:80000");
        type(page, "Une main");
        assertThat(page.locator(".prose-page figure .prose-fault").isVisible()).isFalse();
        assertThat(text(page)).isEqualTo("mot\n\n![Une main](main.png)");
        Accessibility.check(page, "the editor with a picture");
    }

    @Test
    void aChangeIsToldAfterAPauseAndWhenTheFieldIsLeft() {
        var page = editor("un");
        page.locator(".prose-page").click();
        press(page, "End");
        type(page, " deux");
        page.waitForFunction("sent.length > 0 && sent.at(-1).after === 'un deux'");
        type(page, "!");
        press(page, "Tab");
        assertThat(page.evaluate("sent.at(-1).before + ' > ' + sent.at(-1).after"))
                .isEqualTo("un deux > un deux!");
    }

    @Test
    void anotherPersonsChangeLeavesTheCaretWhereItIs() {
        var page = editor("un\n\ndeux\n\ntrois");
        page.locator(".prose-page p").nth(1).click();
        press(page, "End");
        page.evaluate("told('un et plus\\n\\ndeux\\n\\ntrois')");
        type(page, "X");
        assertThat(text(page)).isEqualTo("un et plus\n\ndeuxX\n\ntrois");
    }

    /** The browser tells of a moved caret some milliseconds later. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            told('un et plus\\n\\ndeux')                                                       | deux
            at('.prose-page', new KeyboardEvent('keydown', {...it, key: 'b', ctrlKey: true}))   | de**ux**
            at('.prose-bar button', new MouseEvent('mousedown', it), new MouseEvent('click'))   | de**ux**
            """)
    void whatComesInTheInstantInWhichTheCaretIsMovedHappensWhereItIs(String act, String then) {
        var page = editor("un\n\ndeux");
        page.locator(".prose-page p").first().click();
        page.evaluate("""
                () => {
                  const it = {bubbles: true, cancelable: true};
                  const at = (where, ...events) =>
                    events.forEach(event => document.querySelector(where).dispatchEvent(event));
                  const word = document.querySelectorAll('.prose-page p')[1].firstChild;
                  getSelection().setBaseAndExtent(word, 2, word, 4);
                  %s;
                }
                """.formatted(act));
        assertThat(text(page)).endsWith("\n\n" + then);
        type(page, "X");
        assertThat(text(page)).endsWith("\n\n" + then.replace("ux", "X"));
    }

    @Test
    void everyTextOfTheLibraryKeepsItsLettersAndItsMeaning() {
        var page = editor("");
        var library = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
        var texts = Stream.of(library.revisions(), library.examples())
                .flatMap(it -> it.values().stream())
                .flatMap(it -> it.module().steps().stream())
                .flatMap(step -> step.blocks().stream())
                .filter(Step.Text.class::isInstance)
                .map(it -> ((Step.Text) it).markdown())
                .toList();
        @SuppressWarnings("unchecked")
        var found = (List<List<String>>) page.evaluate(FIDELITY, texts);
        var markdown = new Markdown(Locale.FRENCH);
        assertThat(texts).hasSizeGreaterThan(400);
        for (int i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            assertThat(found.get(i).get(0)).as("untouched").isEqualTo(text);
            assertThat(found.get(i).get(1)).as("around a change").isEqualTo(text);
            assertThat(markdown.html(found.get(i).get(2))).as("written anew").isEqualTo(markdown.html(text));
        }
    }

    @Test
    void onAPhoneNothingGoesSideways() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(360, 700));
        put(
                page,
                "### Titre\n\n> [!AVIS] Ada\n> oui\n\n![](a.svg)\n\n`https://une-adresse-tres-longue.exemple.fr/a/b/c/d/e`");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        Accessibility.check(page, "the editor on a phone");
    }

    private Page editor(String text) {
        var page = visit(new Browser.NewContextOptions().setViewportSize(1024, 768));
        put(page, text);
        return page;
    }

    private static void put(Page page, String text) {
        open(page, "/catalogue");
        page.evaluate(PUT, List.of(chunk(), texts()));
        page.evaluate("told", text);
    }

    /** The address of the program, which is not in the page's first load. */
    private static String chunk() {
        try (var files = Files.list(BUILT)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.matches("prose-.*\\.js"))
                    .map(it -> "/VAADIN/build/" + it)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no screen that is built has the editor"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Map<String, String> texts() {
        return new Messages().under("prose.", Locale.FRENCH);
    }

    private static Locator bar(Page page, int button) {
        return page.locator(".prose-bar button").nth(button);
    }

    private static String text(Page page) {
        return (String) page.evaluate("field.value");
    }

    private static void type(Page page, String text) {
        page.keyboard().type(text);
    }

    private static void press(Page page, String... keys) {
        List.of(keys).forEach(page.keyboard()::press);
    }
}
