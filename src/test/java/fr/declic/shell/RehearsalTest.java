package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final String HOME = """
            <a href="/un">1</a> <a href="deux?a=b">2</a> <a href="/un">1</a> <a href="#main">là</a>
            <a href="https://ailleurs.example/">dehors</a>""";

    @Test
    void homeAndThePagesOfThisSiteThatItLeadsToAreOpenedOnceEvenWhenOneFails() throws IOException {
        var asked = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            var body = HOME.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/un") ? 500 : 200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            var home = "http://localhost:%d/".formatted(server.getAddress().getPort());
            assertThat(Rehearsal.visit(home)).isEqualTo(List.of(home + "un", home + "deux?a=b"));
            assertThat(asked).containsExactly("/", "/un", "/deux?a=b");
        } finally {
            server.stop(0);
        }
    }
}
