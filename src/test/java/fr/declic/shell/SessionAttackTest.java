package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountRoutes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

/** Somebody else's session: planted beforehand, taken over, or used after its end. */
class SessionAttackTest extends OverHttpTest {

    private static final String CODE = "location.hash";
    private static final String PLANTED = "ABCDEF0123456789ABCDEF0123456789";

    @Test
    void anIdOfTheClientsOwnMakingIsNeverAdopted() {
        var browser = new FlowBrowser(this);
        browser.cookies().put("JSESSIONID", PLANTED);

        browser.open("/carte");

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(PLANTED);
    }

    @Test
    void anIdInTheAddressIsNotLookedAtEither() {
        assertThat(get("/carte;jsessionid=" + PLANTED).statusCode()).isEqualTo(400);
    }

    @Test
    void whoEntersByCardGetsAnotherSessionAndTheOldIdIsWorthNothing() {
        var browser = new FlowBrowser(this);
        browser.open("/carte");
        var before = browser.session();

        enter(browser);

        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(browser.open("/ma-carte").body()).contains("Vous avez déjà une carte Déclic");
        var planter = new FlowBrowser(this);
        planter.cookies().put("JSESSIONID", before);
        assertThat(planter.open("/ma-carte").body()).doesNotContain("Vous avez déjà une carte Déclic");
        assertThat(planter.session()).isNotEqualTo(before);
    }

    @Test
    void noScriptAndNoOtherSiteGetsTheCookiesAndByTlsNothingElseCarriesThem() {
        var browser = new FlowBrowser(this);
        browser.open("/carte");
        var plain = browser.answer(CODE, CardAtHand.of(application).code());
        assertThat(setCookies(plain.headers().allValues(HttpHeaders.SET_COOKIE)))
                .hasSize(2)
                .allMatch(it -> it.contains("HttpOnly") && it.contains("SameSite=Lax") && !it.contains("Domain"))
                .noneMatch(it -> it.contains("Secure"));

        var byTls = ask(request("/carte").header("X-Forwarded-Proto", "https"));
        assertThat(setCookies(byTls.headers().allValues(HttpHeaders.SET_COOKIE)))
                .isNotEmpty()
                .allMatch(it -> it.contains("; Secure"));
        assertThat(byTls.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void aTokenOfTheClientsOwnMakingOpensNothingAndIsTakenAway() {
        var browser = new FlowBrowser(this);
        browser.cookies().put("declic", "0123456789abcdef0123456789abcdef");

        assertThat(browser.open("/ma-carte").body()).doesNotContain("Vous avez déjà une carte Déclic");
        assertThat(browser.cookies()).doesNotContainKey("declic");
    }

    @Test
    void noPageOfAPersonIsKeptByTheBrowser() {
        var browser = new FlowBrowser(this);
        browser.open("/carte");
        enter(browser);
        for (var address : List.of("/", "/ma-carte", "/carnet", "/" + AccountRoutes.LEAVE, "/nowhere")) {
            var page = browser.open(address);
            assertThat(page.headers().firstValue(HttpHeaders.CACHE_CONTROL).orElse(""))
                    .as(address)
                    .contains("no-store");
        }
    }

    private void enter(FlowBrowser browser) {
        var answer = browser.answer(CODE, CardAtHand.of(application).code());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(browser.cookies()).containsKey("declic");
    }

    private static List<String> setCookies(List<String> headers) {
        return headers.stream().map(it -> it.replace("Secure; ", "; Secure; ")).toList();
    }
}
