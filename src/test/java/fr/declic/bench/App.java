package fr.declic.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** The product as {@code ./declic run} starts it, in a process of its own, on a folder of its own. */
final class App implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "app");

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final String CACHE = "declic.aot";

    private final Process process;
    private final int port;
    private final Duration startTime;

    private App(Process process, int port, Duration startTime) {
        this.process = process;
        this.port = port;
        this.startTime = startTime;
    }

    /** What a server is started with. */
    record Settings(Path data, boolean cache, Map<String, String> environment) {

        /** With all that makes it fast, on an empty folder. */
        static Settings fresh() throws IOException {
            return new Settings(Files.createTempDirectory("declic-bench"), true, Map.of());
        }

        Settings withoutCache() {
            return new Settings(data, false, environment);
        }

        Settings with(Map<String, String> more) {
            return new Settings(data, cache, more);
        }

        /** Takes the folder away. */
        void forget() throws IOException {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    /** Starts it and returns when it has answered a first request. */
    static App start(Settings settings) throws IOException, InterruptedException {
        int port = Machine.freePort();
        var log = settings.data().resolve("log").toFile();
        var begun = Instant.now();
        var builder = new ProcessBuilder(command(settings, port))
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log);
        builder.environment().putAll(settings.environment());
        var process = builder.start();
        while (!answers(port)) {
            if (process.waitFor(5, TimeUnit.MILLISECONDS)
                    || begun.plus(PATIENCE).isBefore(Instant.now())) {
                process.destroyForcibly();
                throw new IllegalStateException("the server did not start:\n" + Files.readString(log.toPath()));
            }
        }
        return new App(process, port, Duration.between(begun, Instant.now()));
    }

    private static List<String> command(Settings settings, int port) throws IOException {
        var command = new ArrayList<>(java());
        if (settings.cache() && Files.exists(FOLDER.resolve(CACHE))) {
            command.add("-XX:AOTCache=" + CACHE);
        }
        command.addAll(List.of(
                "-jar",
                "declic.jar",
                "--server.port=" + port,
                "--management.server.port=" + Machine.freePort(),
                "--declic.data=" + settings.data().toAbsolutePath()));
        return command;
    }

    /** Java with the options of {@code ./declic run}, which the script hands over. */
    static List<String> java() {
        var options = System.getenv().getOrDefault("DECLIC_JAVA_OPTIONS", "").trim();
        var command = new ArrayList<>(List.of(tool("java")));
        command.addAll(List.of(options.split(" +")));
        command.remove("");
        return command;
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static boolean answers(int port) {
        try (var wire = new Wire(port)) {
            return wire.get("/").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** From the start of the process to its first answer. */
    Duration startTime() {
        return startTime;
    }

    /** Bytes of what is alive: the histogram collects all that is garbage first. */
    long liveHeap() throws IOException, InterruptedException {
        var jcmd = new ProcessBuilder(tool("jcmd"), String.valueOf(process.pid()), "GC.class_histogram").start();
        try (var lines = jcmd.inputReader()) {
            var all = lines.lines().collect(Collectors.toList());
            jcmd.waitFor();
            var total = all.stream().filter(line -> line.startsWith("Total")).findFirst();
            return Long.parseLong(total.orElseThrow().trim().split(" +")[2]);
        }
    }

    /** Processor time used since its start. */
    Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** As when the power goes. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
