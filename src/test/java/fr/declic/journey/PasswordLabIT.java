package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Journey 5: a phrase is made for training, and nothing that was typed leaves its field. */
class PasswordLabIT extends Journey {

    private static final String STEP = "/m/mon-compte-mon-mot-de-passe/atelier-phrase";
    private static final String CANARY = "canarizz9";

    /** All that a page of this site can keep: asked of the browser itself, databases with what is in them. */
    private static final String KEPT = """
            async () => {
              const wait = (asked) => new Promise((done, failed) => {
                asked.onsuccess = () => done(asked.result);
                asked.onerror = () => failed(asked.error);
              });
              const databases = [];
              for (const { name } of await indexedDB.databases()) {
                const base = await wait(indexedDB.open(name));
                for (const store of base.objectStoreNames)
                  databases.push(await wait(base.transaction(store).objectStore(store).getAll()));
                base.close();
              }
              return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, history.state, databases]);
            }
            """;

    /** Attributes, text, and what fields hold now. */
    private static final String DRAWN = """
            () => document.documentElement.outerHTML
              + [...document.querySelectorAll('input, textarea')].map((field) => field.value).join(' ')
            """;

    @Test
    void nothingThatIsTypedLeavesItsFieldAndItIsGoneWithTheLab() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(1366, 768));
        var sent = new ArrayList<String>();
        page.onRequest(request -> sent.add(said(request)));
        page.onWebSocket(socket -> socket.onFrameSent(
                frame -> sent.add(Optional.ofNullable(frame.text()).orElse(""))));
        open(page, STEP);
        assertThat(main(page).locator(".lab-never")).hasText("N’écrivez jamais votre vrai mot de passe ici.");
        Accessibility.check(page, "words that the machine draws");
        drawSevenWords(page);
        onward(page);
        chooseTheWordsThatNobodyKnows(page);
        onward(page);

        var line = main(page).locator(".lab-line");
        assertThat(line).isVisible();
        assertThat(line).hasAttribute("type", "text");
        assertThat(line).hasAttribute("autocomplete", "off");
        assertThat(line).hasAttribute("spellcheck", "false");
        Assertions.assertThat((Boolean) line.evaluate("it => it.name === '' && it.id === '' && it.form === null"))
                .as("a field without a name or a form is nothing that a browser offers to keep")
                .isTrue();
        drawSevenWords(page);
        line.press("End");
        line.pressSequentially(" " + CANARY);
        assertThat(line).hasValue(java.util.regex.Pattern.compile(CANARY + "$"));
        Accessibility.check(page, "a phrase for training");
        nothingIsKept(page);
        onward(page);
        assertThat(mainAct(page)).hasText("Suivant");
        nothingIsKept(page);
        nothingIsDrawn(page);

        mainAct(page).click();
        awaitFlow(page);
        nothingIsDrawn(page);
        for (var address : List.of(STEP, "/carnet", "/")) {
            open(page, address);
            nothingIsKept(page);
            nothingIsDrawn(page);
        }
        Assertions.assertThat(sent).as("what was sent").isNotEmpty().noneMatch(it -> it.contains(CANARY));
    }

    @Test
    void afterAReloadNothingIsLeftOfWhatWasTyped() {
        var page = visit(new Browser.NewContextOptions());
        open(page, STEP);
        drawSevenWords(page);
        onward(page);
        chooseTheWordsThatNobodyKnows(page);
        onward(page);
        main(page).locator(".lab-line").fill(CANARY);
        page.reload();
        awaitFlow(page);
        assertThat(main(page).locator(".lab-never")).isVisible();
        nothingIsKept(page);
        nothingIsDrawn(page);
    }

    private static void drawSevenWords(Page page) {
        var draw = main(page)
                .locator(".lab-area:not([inert]) .lab-row .lab-button")
                .first();
        for (int i = 0; i < 7; i++) {
            draw.click();
        }
    }

    private static void chooseTheWordsThatNobodyKnows(Page page) {
        assertThat(main(page).locator(".lab-offer")).hasCount(4);
        main(page)
                .locator(".lab-offer")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Des mots sans lien"))
                .click();
    }

    private static void onward(Page page) {
        main(page).locator(".lab-area:not([inert]) .lab-on-button:visible").click();
    }

    private static void nothingIsKept(Page page) {
        Assertions.assertThat((String) page.evaluate(KEPT)).doesNotContain(CANARY);
        Assertions.assertThat(page.context().cookies()).noneMatch(cookie -> cookie.value.contains(CANARY));
        Assertions.assertThat(page.context().storageState()).doesNotContain(CANARY);
        Assertions.assertThat(page.url()).doesNotContain(CANARY);
    }

    private static void nothingIsDrawn(Page page) {
        Assertions.assertThat((String) page.evaluate(DRAWN)).doesNotContain(CANARY);
    }

    private static String said(Request request) {
        return request.url() + "\n" + request.headers() + "\n"
                + Optional.ofNullable(request.postData()).orElse("");
    }
}
