package fr.declic.shell;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application behind a real port, asked without a browser. The page around Flow is a stub, unless built. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "vaadin.devmode.usageStatistics.enabled=false"})
abstract class OverHttpTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    final HttpResponse<String> get(String address) {
        return ask(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html"));
    }

    final HttpResponse<String> post(String address, HttpRequest.BodyPublisher body) {
        return ask(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Content-Type", "application/json")
                .POST(body));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
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
