package fr.declic.bench;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a browser keeps for one site. */
final class Cookies {

    private final Map<String, String> values = new TreeMap<>();

    /** @param header what stands after {@code Set-Cookie:} */
    void take(String header) {
        var pair = header.split(";")[0].split("=", 2);
        if (header.contains("Max-Age=0") || pair[1].isEmpty()) {
            values.remove(pair[0]);
        } else {
            values.put(pair[0], pair[1]);
        }
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    void clear() {
        values.clear();
    }

    String header() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }
}
