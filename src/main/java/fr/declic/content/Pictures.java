package fr.declic.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The pictures and sounds that one module uses: found beside it, checked, shared with the modules that have the same. */
final class Pictures {

    /** In bytes. */
    static final int LARGEST_PICTURE = 200 * 1024;

    /** In bytes. */
    static final int LARGEST_SOUND = 1024 * 1024;

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}");
    private static final Map<String, String> PICTURE_TYPES = Map.of(
            "svg",
            "image/svg+xml",
            "png",
            "image/png",
            "jpg",
            "image/jpeg",
            "jpeg",
            "image/jpeg",
            "webp",
            "image/webp");
    private static final int LARGEST_PAGE = 20 * 1024;
    private static final Map<String, String> PAGE_TYPES = Map.of("md", "text/markdown");
    private static final Map<String, String> SOUND_TYPES = Map.of(
            "mp3", "audio/mpeg", "ogg", "audio/ogg", "opus", "audio/ogg", "webm", "audio/webm", "m4a", "audio/mp4");

    private final ContentFolder folder;
    private final String module;
    private final MediaShelf shelf;
    private final Problems problems;
    private final SortedMap<String, Media> used = new TreeMap<>();

    /** @param module the path of the module's folder */
    Pictures(ContentFolder folder, String module, MediaShelf shelf, Problems problems) {
        this.folder = folder;
        this.module = module;
        this.shelf = shelf;
        this.problems = problems;
    }

    /** Takes a picture into use. */
    void picture(String name, int line) {
        use(
                name,
                line,
                PICTURE_TYPES,
                LARGEST_PICTURE,
                "Une image est un fichier SVG, PNG, JPEG ou WebP à côté de module.md.");
    }

    /** Takes a recorded sound into use. */
    void sound(String name, int line) {
        use(name, line, SOUND_TYPES, LARGEST_SOUND, "Un son est un fichier MP3, Ogg, WebM ou M4A à côté de module.md.");
    }

    /** Takes a page of a simulation into use: its text, empty when it cannot be read. */
    Optional<String> page(String name, int line) {
        use(name, line, PAGE_TYPES, LARGEST_PAGE, "Une page est un fichier Markdown (.md) à côté de module.md.");
        return Optional.ofNullable(used.get(name)).map(it -> new String(it.bytes(), StandardCharsets.UTF_8));
    }

    /** What was taken into use without fault, by name. */
    SortedMap<String, Media> used() {
        return Collections.unmodifiableSortedMap(used);
    }

    private void use(String name, int line, Map<String, String> types, int largest, String expected) {
        var type = types.get(name.substring(name.lastIndexOf('.') + 1));
        if (name.contains("//")) {
            problems.add(line, "", "Un fichier d'un autre site est refusé.", expected);
        } else if (type == null || !NAME.matcher(name).matches()) {
            problems.add(
                    line,
                    "",
                    "« " + name + " » n'est pas un nom de fichier permis.",
                    expected + " Son nom n'a que a-z, 0-9, - et _.");
        } else if (!used.containsKey(name)) {
            read(name, line, type, largest);
        }
    }

    private void read(String name, int line, String type, int largest) {
        try {
            var bytes = folder.read(module + name, largest);
            if (bytes.isEmpty()) {
                problems.add(line, "", "Le fichier « " + name + " » manque.", "Ajoutez-le à côté de module.md.");
                return;
            }
            if (bytes.get().length > largest) {
                problems.addTo(
                        module + name,
                        0,
                        "",
                        "Ce fichier est trop gros.",
                        "Restez à %d ko au plus.".formatted(largest / 1024));
                return;
            }
            var checked = shelf.put(type, bytes.get());
            checked.faults().forEach(it -> problems.addTo(module + name, it.line(), "", it.message(), it.remedy()));
            used.put(name, checked.media());
        } catch (IOException _) {
            problems.addTo(module + name, 0, "", "Ce fichier ne se lit pas.", "Vérifiez les droits du fichier.");
        }
    }
}
