package fr.declic.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The machine that measures: what it does besides, and what it lends. */
final class Machine {

    private Machine() {}

    /** How many programs wanted a processor in the last 1, 5 and 15 minutes: figures of a busy machine say little. */
    static String load() {
        try {
            var load = Files.readString(Path.of("/proc/loadavg")).split(" ");
            return Arrays.stream(load).limit(3).collect(Collectors.joining(" "));
        } catch (IOException noLinux) {
            return "inconnue";
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
