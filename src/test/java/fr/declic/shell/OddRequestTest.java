package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.coyote.AbstractProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser of ours makes: odd addresses, methods, headers, sizes, and those that never end. */
class OddRequestTest extends OverHttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/%2f%2fevil.example",
                "/\\evil.example",
                "/%5cevil.example",
                "/https://evil.example",
                "/?continue=https://evil.example",
                "/carte?redirect=//evil.example",
                "/quitter?url=https://evil.example",
                "/login?continue=https://evil.example",
                "/logout?target=//evil.example",
                "/m/premier-geste?next=javascript:alert(1)",
                "/media//evil.example",
                "/;@evil.example",
                "/.evil.example"
            })
    void noAddressSendsOneToAnotherSite(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1", "Host: localhost");
        assertThat(header(answer, "Location")).doesNotContain("evil", "javascript");
        assertThat(answer).doesNotContain("href=\"//", "href=\"https://evil", "http-equiv=\"refresh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/../../../../etc/passwd",
                "/media/..%2f..%2f..%2fetc%2fpasswd",
                "/media/%2e%2e/%2e%2e/application.properties",
                "/media/..%5c..%5capplication.properties",
                "/media/..%252f..%252fapplication.properties",
                "/media/....//....//application.properties",
                "/fiche/..%2f..%2fapplication.properties",
                "/fiche/%00premier-geste",
                "/m/..%2f..%2fapplication.properties/x",
                "/VAADIN/../application.properties",
                "/VAADIN/..%2fapplication.properties",
                "/VAADIN/config/flow-build-info.json",
                "/VAADIN/config/stats.json",
                "/VAADIN/build/../../config/stats.json",
                "/VAADIN/dynamic/resource/0/x/passwd",
                "/application.properties",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/modules-content/modules/premier-geste/module.md",
                "/fr/declic/page/css/tokens.css",
                "/db/migration/V1__account.sql",
                "/.git/config",
                "/actuator/health",
                "/actuator/env",
                "/h2-console"
            })
    void noAddressLeadsToAFileThatIsNotForReading(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1", "Host: localhost");
        assertThat(status(answer)).isIn(400, 403, 404);
        assertThat(answer)
                .doesNotContain("root:x:", "spring.datasource", "create table", "npmModules", "\"UP\"", "certainty:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "DEBUG", "GETS", "PUT", "DELETE", "PATCH"})
    void aMethodThatNoPageUsesDoesNothing(String method) throws IOException {
        for (var address : List.of("/", "/fiche/premier-geste", "/robots.txt")) {
            var answer = raw(method + " " + address + " HTTP/1.1", "Host: localhost", "X-Secret: tell-me");
            assertThat(status(answer)).as(method + " " + address).isBetween(400, 501);
            assertThat(answer).doesNotContain("tell-me");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%0d%0aX-Injected:%20yes",
                "/fiche/x%0d%0aX-Injected:%20yes",
                "/media/x%0aX-Injected:yes",
                "/?a=%0d%0aX-Injected:%20yes",
                "/carte?lang=fr%0d%0aX-Injected:yes"
            })
    void noAddressWritesAHeader(String address) throws IOException {
        var answer = raw("GET " + address + " HTTP/1.1", "Host: localhost", "Accept-Language: fr\u0001");
        assertThat(header(answer, "X-Injected")).isEmpty();
    }

    @Test
    void aRequestWhoseLengthIsSaidTwiceIsRefused() throws IOException {
        assertThat(status(raw("POST / HTTP/1.1", "Host: localhost", "Content-Length: 0", "Content-Length: 5")))
                .isEqualTo(400);
        assertThat(status(raw("GET / HTTP/1.1", "Host: localhost", "Host: evil.example")))
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil\"><script>", "a b", "evil.example/x?", "<svg>"})
    void aHostThatIsNoneIsRefusedBeforeAnythingIsWrittenOfIt(String host) throws IOException {
        var answer = raw("GET /fiche/premier-geste HTTP/1.1", "Host: " + host);
        assertThat(status(answer)).isEqualTo(400);
        assertThat(answer).doesNotContain("<script>", "<svg>");
    }

    @Test
    void headersThatAreTooLongAndParametersThatAreTooManyAreRefused() throws IOException {
        assertThat(status(raw("GET / HTTP/1.1", "Host: localhost", "X-Long: " + "x".repeat(9_000))))
                .isIn(400, 431);
        assertThat(status(raw("GET /" + "x".repeat(9_000) + " HTTP/1.1", "Host: localhost")))
                .isIn(400, 414, 431);
        assertThat(status(raw("GET /?" + "a=b&".repeat(150) + " HTTP/1.1", "Host: localhost")))
                .isEqualTo(400);
    }

    @Test
    void aFormOrAFileOfAMillionBytesIsRefusedToo() {
        for (var type : List.of("application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain")) {
            var answer = ask(request("/")
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("a=" + "x".repeat(1_100_000))));
            assertThat(answer.statusCode()).as(type).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GE", "GET / HTTP/1.1\r\nHost: local"})
    void aRequestThatStopsInItsHeadIsLetGo(String beginning) throws IOException {
        assertThat(unfinished(beginning)).doesNotContain(" 200 ", "Exception");
    }

    @Test
    void aRequestThatStopsInItsBodyIsLetGoAndItsReaderWithIt() throws IOException {
        var browser = new FlowBrowser(this);
        browser.open("/carte");
        var answer = unfinished("POST /?v-r=uidl&v-uiId=0 HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID="
                + browser.session() + "\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"a\"");
        assertThat(answer).doesNotContain(" 200 ", "Exception");
        assertThat(browser.open("/carte").statusCode())
                .isEqualTo(200); // its session is not held by the one that waited
    }

    /** The server is told to be impatient; the test waits for nothing but its answer. */
    private String unfinished(String beginning) throws IOException {
        var protocol = (AbstractProtocol<?>) server().getTomcat().getConnector().getProtocolHandler();
        int patience = protocol.getConnectionTimeout();
        assertThat(patience).isEqualTo(20_000);
        protocol.setConnectionTimeout(200);
        try (var socket = new Socket("localhost", server().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            protocol.setConnectionTimeout(patience);
        }
    }

    private String raw(String line, String... headers) throws IOException {
        try (var socket = new Socket("localhost", server().getPort())) {
            socket.setSoTimeout(60_000);
            var request = line + "\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    private static String header(String answer, String name) {
        return answer.split("\r\n\r\n", 2)[0]
                .lines()
                .filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .findFirst()
                .orElse("");
    }
}
