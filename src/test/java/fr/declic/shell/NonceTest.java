package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The policy that a page comes with, and the page that it comes with. */
class NonceTest extends OverHttpTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern OWN = Pattern.compile("<script(?![^>]* src=)[^>]*>");

    @Test
    void everyScriptThatFlowWroteIntoAPageBearsItsNonceAndEachPageHasItsOwn() {
        var first = get("/");
        var second = get("/");

        var nonce = nonce(first);
        assertThat(nonce).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(nonce(second));
        assertThat(OWN.matcher(first.body()).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(tag -> tag.contains("nonce=\"" + nonce + "\""));
        assertThat(policy(first))
                .contains("script-src 'self' 'nonce-", "frame-ancestors 'none'", "base-uri 'self'")
                .doesNotContain("unsafe-inline", "http:", "https:", "*");
    }

    @Test
    void aPageWithoutScriptMayRunNone() {
        for (var address : List.of("/fiche/premier-geste", "/fiche/unknown", "/robots.txt")) {
            assertThat(policy(get(address)))
                    .contains("default-src 'none'", "base-uri 'none'", "'sha256-")
                    .doesNotContain("script-src", "unsafe", "nonce");
        }
    }

    @Test
    void whatIsNoPageMayStillNotBeFramedOrGuessedAt() {
        for (var address : List.of("/", "/fiche/premier-geste", "/robots.txt", "/nowhere", "/a;b", "/media/x.svg")) {
            var headers = get(address).headers();
            assertThat(headers.firstValue("X-Frame-Options")).as(address).hasValue("DENY");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                    .as(address)
                    .contains("microphone=()", "publickey-credentials-get=(self)");
            assertThat(headers.firstValue("Server")).as(address).isEmpty();
        }
    }

    private static String policy(HttpResponse<String> page) {
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String nonce(HttpResponse<String> page) {
        var found = NONCE.matcher(policy(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
