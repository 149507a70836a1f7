package fr.declic.journey;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/** The product as people run it: the jar laid out as files, in a process of its own, on an empty or given folder. */
public final class Server implements AutoCloseable {

    /** Open to all here, where no one is a trainer. */
    private static final Path EXAMPLES = Path.of("modules-content", "modules", "_exemples");

    private static final Path APP = Path.of("target", "journey-app");

    private static boolean extracted;

    private final Process process;
    private final String url;
    private final Path data;
    private final Printed printed;

    private Server(Process process, String url, Path data, Printed printed) {
        this.process = process;
        this.url = url;
        this.data = data;
        this.printed = printed;
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
            var printed = new Printed(process.inputReader());
            printed.await(Pattern.compile("Started DeclicApplication"));
            return new Server(process, "http://localhost:" + port, data, printed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return url;
    }

    /** The folder that it keeps everything in. */
    Path data() {
        return data;
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

    /** What this group of the pattern was in a line that the server printed, or prints soon. */
    public String printed(Pattern pattern) {
        return printed.await(pattern);
    }

    /** Keeps what the server prints, and its pipe empty. */
    private static final class Printed {

        private final List<String> lines = new ArrayList<>();
        private boolean over;

        Printed(BufferedReader reader) {
            Thread.ofVirtual().start(() -> {
                reader.lines().forEach(this::add);
                end();
            });
        }

        private synchronized void add(String line) {
            lines.add(line);
            notifyAll();
        }

        private synchronized void end() {
            over = true;
            notifyAll();
        }

        /** The pattern's last group, in the first line where it is found. */
        synchronized String await(Pattern pattern) {
            int read = 0;
            try {
                while (true) {
                    for (; read < lines.size(); read++) {
                        var found = pattern.matcher(lines.get(read));
                        if (found.find()) {
                            return found.group(found.groupCount());
                        }
                    }
                    if (over) {
                        throw new IllegalStateException("the server ended:\n" + String.join("\n", lines));
                    }
                    wait();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
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
