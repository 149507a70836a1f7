package fr.declic.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Moodle's paths of categories, such as {@code $course$/top/Clavier/Lettres}; a slash in a name is doubled. */
final class Categories {

    private static final String HELD = "\ufdd1";
    private static final int MOST = 20;

    private Categories() {}

    /** The names from the widest, without those that every course has. */
    static List<String> read(String path) {
        var names = new ArrayList<String>();
        for (var name : path.replace("//", HELD).split("/", MOST)) {
            var clean = name.replace(HELD, "/").strip();
            boolean general = names.isEmpty() && (clean.equals("top") || clean.startsWith("$"));
            if (!clean.isEmpty() && !general) {
                names.add(clean);
            }
        }
        return List.copyOf(names);
    }

    static String write(List<String> names) {
        return names.stream().map(it -> it.replace("/", "//")).collect(Collectors.joining("/", "$course$/top/", ""));
    }
}
