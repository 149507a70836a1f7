package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What another site has somebody's browser send: nothing of it is done. */
@SuppressWarnings("NullAway.Init")
class ForgedRequestTest extends OverHttpTest {

    private static final String CODE = "location.hash";
    private static final UnaryOperator<HttpRequest.Builder> AS_FLOW = UnaryOperator.identity();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Test
    void whateverIsMappedOutsideFlowRefusesToWriteWithoutAToken() {
        var addresses = new TreeSet<>(Set.of("/", "/nowhere", "/login", "/logout"));
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll("\\{[^}]*}|\\*+", "x"))
                .map(pattern -> pattern.startsWith("/") ? pattern : "/" + pattern)
                .forEach(addresses::add));
        assertThat(addresses).hasSizeGreaterThan(6);
        for (var address : addresses) {
            for (var method : Set.of("POST", "PUT", "PATCH", "DELETE")) {
                var answer = ask(request(address).method(method, BodyPublishers.ofString("a=b")));
                assertThat(answer.statusCode()).as(method + " " + address).isBetween(400, 405);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Sec-Fetch-Site , cross-site
            Sec-Fetch-Site , same-site
            Origin         , https://evil.example
            Origin         , null
            Origin         , http://localhost.evil.example
            """)
    void whatAnotherSiteSendsIsRefusedEvenWithTheRightToken(String header, String value) {
        var browser = atTheCard();
        var answer = browser.answer(
                CODE, CardAtHand.of(application).code(), browser.token(), it -> it.header(header, value));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.cookies()).doesNotContainKey("declic");
    }

    @Test
    void whatOurOwnPageSendsIsDone() {
        var browser = atTheCard();
        var own = "http://localhost:" + server().getPort();
        browser.answer(CODE, CardAtHand.of(application).code(), browser.token(), it -> it.header("Origin", own)
                .header("Sec-Fetch-Site", "same-origin"));
        assertThat(browser.cookies()).containsKey("declic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000000-0000-0000-0000-000000000000", "init"})
    void flowDoesNothingWithoutTheTokenOfThatVeryPage(String token) {
        var browser = atTheCard();
        browser.answer(CODE, CardAtHand.of(application).code(), token, AS_FLOW);
        assertThat(browser.cookies()).doesNotContainKey("declic");
    }

    @Test
    void theTokenOfOneSessionIsWorthNothingInAnother() {
        var browser = atTheCard();
        browser.answer(CODE, CardAtHand.of(application).code(), atTheCard().token(), AS_FLOW);
        assertThat(browser.cookies()).doesNotContainKey("declic");
    }

    /** An answer with such a header would be readable there. */
    @Test
    void noOtherSiteMayReadAnAnswer() {
        for (var address : Set.of("/", "/fiche/premier-geste", "/robots.txt")) {
            var answer = ask(request(address).header("Origin", "https://evil.example"));
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    private FlowBrowser atTheCard() {
        var browser = new FlowBrowser(this);
        browser.open("/carte");
        return browser;
    }
}
