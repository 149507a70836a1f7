package fr.declic.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The product as people run it: the jar laid out as files, in a process of its own, on an empty or given folder. */
public final class Server implements AutoCloseable {

    /** Open to all here, where no one is a trainer. */
    private static final Path EXAMPLES = Path.of("modules-content", "modules", "_exemples");

    private static final Path APP = Path.of("target", "journey-app");

    private static boolean extracted;

    private final Process process;
    private final String url;

    private Server(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** One for all the journeys, on an empty folder; it ends with this process. */
    static Server shared() {
        return Holder.SERVER;
    }

    /** Starts it and returns when it answers. */
    public static Server start(Path data) {
        try {
            extract();
            int port = freePort();
            var process = new ProcessBuilder(command(
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            "declic.jar",
                            "--server.port=" + port,
                            "--management.server.port=" + freePort(),
                            "--declic.data=" + data.toAbsolutePath()))
                    .directory(APP.toFile())
                    .redirectErrorStream(true)
                    .start();
            awaitStart(process);
            return new Server(process, "http://localhost:" + port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return url;
    }

    /** As when the power goes. */
    public void kill() {
        process.destroyForcibly();
        join();
    }

    @Override
    public void close() {
        process.destroy();
        join();
    }

    private void join() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void extract() throws IOException {
        if (extracted) {
            return;
        }
        FileSystemUtils.deleteRecursively(APP); // of a jar that may be gone
        var extraction = new ProcessBuilder(command(
                        "-Djarmode=tools", "-jar", "target/declic.jar", "extract", "--destination", APP.toString()))
                .inheritIO()
                .start();
        try {
            if (extraction.waitFor() != 0) {
                throw new IllegalStateException("the jar could not be laid out");
            }
            extracted = true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads what the server prints until it says that it has started; a thread then keeps its pipe empty. */
    private static void awaitStart(Process process) throws IOException {
        var printed = new ArrayList<String>();
        BufferedReader reader = process.inputReader();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            printed.add(line);
            if (line.contains("Started DeclicApplication")) {
                Thread.ofVirtual().start(() -> reader.lines().forEach(_ -> {}));
                return;
            }
        }
        throw new IllegalStateException("the server did not start:\n" + String.join("\n", printed));
    }

    private static final class Holder {
        static final Server SERVER = startForAll();

        private static Server startForAll() {
            try {
                var data = Files.createTempDirectory("declic-journeys");
                FileSystemUtils.copyRecursively(EXAMPLES, data.resolve("content/modules/exemples"));
                var server = start(data);
                Runtime.getRuntime().addShutdownHook(new Thread(server::close));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static List<String> command(String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
