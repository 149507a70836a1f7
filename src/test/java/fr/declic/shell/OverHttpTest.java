package fr.declic.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The whole application behind a real port, asked without a browser. The page around Flow is a stub, unless built. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "vaadin.devmode.usageStatistics.enabled=false"})
@SuppressWarnings("NullAway.Init")
abstract class OverHttpTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @Autowired
    ServletWebServerApplicationContext application;

    @Autowired
    SecurityContextHolderStrategy whoIsThere;

    private Optional<SecurityContextHolderStrategy> before = Optional.empty();

    /** There is one for the whole process, and it is that of the application that started last. */
    @BeforeEach
    void thisApplicationSaysWhoIsThere() {
        before = Optional.of(SecurityContextHolder.getContextHolderStrategy());
        SecurityContextHolder.setContextHolderStrategy(whoIsThere);
    }

    @AfterEach
    void theOtherOneDoesAgain() {
        before.ifPresent(SecurityContextHolder::setContextHolderStrategy);
    }

    final HttpResponse<String> get(String address) {
        return ask(request(address).header("Accept", "text/html"));
    }

    final HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(uri(address));
    }

    /** As someone whose browser sends this cookie, such as {@code declic=…}. */
    final HttpResponse<String> get(String address, String cookie) {
        return ask(HttpRequest.newBuilder(uri(address))
                .header("Accept", "text/html, */*;q=0.5")
                .header("Cookie", cookie));
    }

    final HttpResponse<String> post(String address, HttpRequest.BodyPublisher body) {
        return ask(request(address).header("Content-Type", "application/json").POST(body));
    }

    /** Asked each time: between two classes of tests the server rests, and its port changes. */
    private URI uri(String address) {
        return URI.create("http://localhost:" + server().getPort() + address);
    }

    final TomcatWebServer server() {
        return (TomcatWebServer) Objects.requireNonNull(application.getWebServer());
    }

    final HttpResponse<String> ask(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
