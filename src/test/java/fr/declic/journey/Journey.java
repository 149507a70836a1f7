package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;

/** What the journeys share: one server for all, on an empty folder, and for each a visitor whom it does not know. */
abstract class Journey {

    /** Generous: what is asserted is that things come, not how soon. */
    static final double PATIENCE_MS = Double.parseDouble(System.getProperty("declic.patience", "240000"));

    /** The page's Content-Security-Policy holds in every journey. A style from no script at all is axe's. */
    private static final String TELL_WHAT_THE_POLICY_FORBIDS = """
            addEventListener('securitypolicyviolation', it => {
              if (it.effectiveDirective === 'style-src-elem' && !it.sourceFile) return;
              policyBroken([it.documentURI, it.effectiveDirective, it.blockedURI, it.sourceFile, it.sample].join(' '));
            });
            """;

    private final List<BrowserContext> visitors = new ArrayList<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    Page visit(Browser.NewContextOptions options) {
        return visit(Chromium.shared(), options);
    }

    Page visit(Browser browser, Browser.NewContextOptions options) {
        var visitor = browser.newContext(
                options.setBaseURL(Server.shared().url()).setLocale("fr-FR").setReducedMotion(ReducedMotion.REDUCE));
        visitor.setDefaultTimeout(PATIENCE_MS);
        visitors.add(visitor);
        var page = visitor.newPage();
        page.onRequest(request -> ownHostOnly(request.url()));
        visitor.exposeFunction("policyBroken", it -> broken.add((String) it[0]));
        visitor.addInitScript(TELL_WHAT_THE_POLICY_FORBIDS);
        return page;
    }

    private static void ownHostOnly(String url) {
        if (!url.startsWith(Server.shared().url()) && !url.startsWith("data:")) {
            throw new AssertionError("a request to another host: " + url);
        }
    }

    /** What was tried on purpose. */
    final void forgive() {
        broken.clear();
    }

    @AfterEach
    void visitorsLeave() {
        visitors.forEach(BrowserContext::close);
        org.assertj.core.api.Assertions.assertThat(broken)
                .as("what the page's policy forbade")
                .isEmpty();
    }

    /** Goes to an address and waits until Flow has drawn it. */
    static void open(Page page, String address) {
        page.navigate(address);
        awaitFlow(page);
    }

    static void awaitFlow(Page page) {
        assertThat(main(page)).isVisible();
        assertThat(page.locator("#first-screen")).hasCount(0);
    }

    static Locator main(Page page) {
        return page.locator("#outlet main");
    }

    /** The one main button or link of the screen. */
    static Locator mainAct(Page page) {
        return main(page).locator(".acts .main");
    }

    /** Walks with Tab, as one who has no mouse, until the focus is on this. */
    static void tabTo(Page page, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int i = 0; i < 60; i++) {
            if ((Boolean) wanted.evaluate("it => it === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + wanted);
    }
}
