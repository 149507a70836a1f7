package fr.declic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages' own policy allows, and what it forbids, in a real browser. */
class PolicyIT extends Journey {

    /** Each brings something of its own into the page; a breach fails in {@link Journey}. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalogue",
                "/parcours/premiers-clics",
                "/confort",
                "/carte",
                "/quitter",
                "/aide",
                "/nowhere",
                "/m/la-souris-et-le-pave-tactile/question-lien",
                "/m/exemples/image",
                "/m/exemples/nombre",
                "/m/exemples/situation",
                "/m/exemples/reecrire",
                "/m/exemples/navigateur",
                "/m/exemples/formulaire"
            })
    void whatThePagesBringAlongIsAllowed(String address) {
        var page = visit(new Browser.NewContextOptions());
        open(page, address);
        assertThat(page.evaluate("getComputedStyle(document.body).getPropertyValue('--brand')"))
                .isNotEqualTo("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fiche/premier-geste", "/fiche/unknown"})
    void soIsItOnPagesWithoutScript(String address) {
        var page = visit(new Browser.NewContextOptions());
        page.navigate(address);
        assertThat(page.locator("main").evaluate("it => getComputedStyle(it).maxWidth"))
                .isNotEqualTo("none");
    }

    /** As Flow does: the element first, its text afterwards. */
    @Test
    void aStyleOfOursMayBeFilledWhenItIsInThePageAlready() {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/");
        var found = page.evaluate("""
                async () => {
                  const against = [];
                  addEventListener('securitypolicyviolation', it => against.push(it.effectiveDirective));
                  const style = document.createElement('style');
                  document.body.append(style);
                  style.append(document.querySelector('head style').textContent);
                  const rules = style.sheet?.cssRules.length ?? 0;
                  await new Promise(done => setTimeout(done));
                  return rules > 10 && against.length === 0 ? '' : `${rules} rules, against ${against}`;
                }
                """);
        assertThat(found).isEqualTo("");
    }

    @Test
    void aScriptThatCameIntoThePageDoesNotRun() {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/");
        page.evaluate("""
                () => {
                  document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.ran = 1">'
                    + '<a id="trap" href="javascript:window.ran = 2">x</a><p id="painted" style="color:red">x</p>');
                  const script = document.createElement('script');
                  script.textContent = 'window.ran = 3';
                  document.body.append(script);
                  document.getElementById('trap').click();
                }
                """);
        page.waitForFunction("document.images.length === 0 || [...document.images].every(it => it.complete)");
        assertThat(page.evaluate("window.ran ?? 0")).isEqualTo(0);
        assertThat(page.evaluate("getComputedStyle(painted).color")).isNotEqualTo("rgb(255, 0, 0)");
        forgive();
    }

    /** Flow's router, once it runs, writes the address that it began with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/carte#abricot-abricot-abricot-abricot-abricot",
                "/groupe#abricot-abricot-abricot",
                "/approuver#0123456789abcdef0123456789abcdef",
                "/lien#0123456789abcdef0123456789abcdef"
            })
    void aCodeLeavesTheAddressAndDoesNotComeBack(String address) {
        var page = visit(new Browser.NewContextOptions());
        open(page, address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.evaluate("location.hash + ' ' + (window.declicCode ?? '')"))
                .isEqualTo(" ");
    }

    @Test
    void whoLeftShowsNothingByBackEvenIfTheBrowserPutThePageAside() {
        var page = visit(new Browser.NewContextOptions());
        open(page, "/m/la-souris-et-le-pave-tactile/question-lien");
        page.evaluate("window.theirs = true");
        page.navigate("/fiche/premier-geste");
        page.goBack();
        awaitFlow(page);
        assertThat(page.evaluate("window.theirs ?? false")).isEqualTo(false);
        page.evaluate("window.theirs = true");
        page.evaluate("() => { dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})); }");
        page.waitForFunction("window.theirs === undefined");
        awaitFlow(page);
        assertThat(page.locator("#first-screen").count()).isZero();
    }
}
