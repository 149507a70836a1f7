package fr.declic.account;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** What kind of machine a browser runs on, in a few words that its owner knows: never its version or model. Pure. */
final class MachineName {

    /** In this order: most browsers also name those that they resemble. */
    private static final Map<String, String> BROWSERS = ordered(
            "Edg",
            "Edge",
            "OPR/",
            "Opera",
            "Firefox/",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome/",
            "Chrome",
            "Safari/",
            "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android",
            "Android",
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Windows",
            "Windows",
            "CrOS",
            "Chromebook",
            "Mac OS X",
            "Mac",
            "Linux",
            "Linux");

    private MachineName() {}

    /** Such as "Firefox · Windows"; empty when nothing of it is known. */
    static String of(String userAgent) {
        return Stream.of(known(BROWSERS, userAgent), known(SYSTEMS, userAgent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> known(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> StringUtils.contains(userAgent, name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
