package fr.declic.journey;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.declic.exchange.Scorm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.ZipInputStream;

/**
 * A learning platform of its own for the journeys: the run-time of {@code scorm-again} around a package that it unzips,
 * and a memory of what was committed. The build brings that run-time: see vite.config.ts.
 */
final class LearningPlatform implements AutoCloseable {

    private static final Path RUN_TIME = Path.of("target", "scorm-again");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml");

    private static final String PAGE = """
            <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une plateforme</title>
            <style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh; display: block }</style>
            <script src="/%1$s.min.js"></script></head><body><script>
              const kept = %2$s;
              window.%3$s = new %4$s({ lmsCommitUrl: '/commit', autocommit: false, logLevel: 5 });
              if (kept) %3$s.loadFromJSON(kept.cmi, '');
              %3$s.cmi%5$s = kept ? 'resume' : 'ab-initio';
              window.rte = %3$s;
              // What it refuses is a fault of the module.
              const set = %3$s.%6$s.bind(%3$s);
              %3$s.%6$s = (name, value) => {
                const taken = set(name, value);
                if (String(taken) !== 'true') console.error('refused: ' + name + ' = ' + value);
                return taken;
              };
            </script><iframe title="Le module" src="/module/index.html"></iframe></body></html>
            """;

    private final HttpServer server;
    private final Scorm version;
    private final Map<String, byte[]> files = new HashMap<>();
    private volatile String kept = "null";

    LearningPlatform(Scorm version) {
        this.version = version;
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** Puts a package in the place of the one before, as a trainer does; nobody has opened it yet. */
    void install(byte[] zip) {
        files.clear();
        kept = "null";
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), entries.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What the module handed over last, as the run-time writes it; {@code null} before that. */
    String kept() {
        return kept;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var name = path.startsWith("/module/") ? path.substring("/module/".length()) : "";
            if (path.equals("/commit")) {
                kept = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                send(exchange, "application/json", "{\"result\":\"true\",\"errorCode\":0}".getBytes());
            } else if (path.equals("/favicon.ico")) {
                exchange.sendResponseHeaders(204, -1);
            } else if (path.equals("/play")) {
                send(exchange, "text/html; charset=utf-8", page().getBytes(StandardCharsets.UTF_8));
            } else if (path.matches("/scorm(12|2004)\\.min\\.js")) {
                send(exchange, "text/javascript", Files.readAllBytes(RUN_TIME.resolve(path.substring(1))));
            } else if (files.containsKey(name)) {
                send(exchange, TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""), files.get(name));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private String page() {
        return switch (version) {
            case V1_2 -> PAGE.formatted("scorm12", kept, "API", "Scorm12API", ".core.entry", "LMSSetValue");
            case V2004 -> PAGE.formatted("scorm2004", kept, "API_1484_11", "Scorm2004API", ".entry", "SetValue");
        };
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
