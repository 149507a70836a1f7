package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A small server behind the door tells how it was reached. */
class FrontDoorTest {

    private static final String NONE = "192.0.2.1";
    private static final String LOOPBACK = "127.0.0.1,0:0:0:0:0:0:0:1";

    private static final class Teller extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            var address = ServletUriComponentsBuilder.fromContextPath(request).path("/carte");
            response.getWriter()
                    .print(address.toUriString() + " " + request.isSecure() + " " + request.getRemoteAddr());
        }
    }

    @Test
    void whoIsNoNamedProxyIsNotBelieved() throws Exception {
        var told = knock("", NONE);
        assertThat(told.body()).startsWith("http://127.0.0.1:").endsWith(" false 127.0.0.1");
    }

    @Test
    void theWordOfANamedProxyCounts() throws Exception {
        var told = knock("", LOOPBACK);
        assertThat(told.body()).isEqualTo("https://evil.example/carte true 203.0.113.9");
        assertThat(told.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("JSESSIONID=")
                .contains("Secure");
    }

    @Test
    void theAddressThatWasGivenIsInEveryLinkWhateverTheRequestSays() throws Exception {
        var told = knock("https://declic.example", LOOPBACK);
        assertThat(told.body()).isEqualTo("https://declic.example/carte true 203.0.113.9");
        assertThat(told.headers().firstValue("Set-Cookie").orElse(""))
                .startsWith("__Host-declic-session=")
                .contains("Secure", "Path=/;")
                .doesNotContain("Domain");
    }

    @Test
    void anAddressWithoutTlsAndWithAPortIsTakenAsItIs() throws Exception {
        var told = knock("http://192.168.1.5:8080/", NONE);
        assertThat(told.body()).isEqualTo("http://192.168.1.5:8080/carte false 127.0.0.1");
        assertThat(told.headers().firstValue("Set-Cookie").orElse("")).startsWith("JSESSIONID=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"declic.example", "ftp://declic.example", "https://declic.example/apps", "https://"})
    void anAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> new FrontDoor(address, NONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            10.0.0.5            | 10.0.0.5     | true
            10.0.0.5            | 10.0.0.50    | false
            10.0.0.5            | 10x0x0x5     | false
            172.18.*.*          | 172.18.3.44  | true
            172.18.*.*          | 172.19.3.44  | false
            10.0.0.5, 10.0.0.6  | 10.0.0.6     | true
            fd00:0:0:0:0:0:0:*  | fd00:0:0:0:0:0:0:a1 | true
            ''                  | 127.0.0.1    | false
            """)
    void proxiesAreNamedOneByOneOrWithAStar(String proxies, String address, boolean named) {
        assertThat(address.matches(FrontDoor.pattern(proxies))).isEqualTo(named);
    }

    private static HttpResponse<String> knock(String url, String proxies) throws Exception {
        var factory = new TomcatServletWebServerFactory(0);
        new FrontDoor(url, proxies).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("teller", new Teller()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                            .header("X-Forwarded-For", "203.0.113.9")
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "evil.example")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }
}
