package fr.declic.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the modules and courses among the files of a ZIP, wherever the folder begins that was packed. */
final class ZipLayout {

    private static final String MODULE = "module.md";
    private static final Pattern ID_LINE = Pattern.compile("(?m)^id:[ \\t]*\"?([a-z0-9-]{1,60})\"?[ \\t]*\\r?$");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern NAME =
            Pattern.compile("[a-z0-9][a-z0-9._-]{0,79}\\.(md|svg|png|jpe?g|webp|mp3|ogg|opus|webm|m4a)");
    private static final Pattern COURSE = Pattern.compile("courses/[a-z0-9-]{1,60}\\.yaml");

    /** What systems add on their own. */
    private static final Pattern SYSTEM =
            Pattern.compile("(.*/)?(__MACOSX/.*|\\.DS_Store|Thumbs\\.db|desktop\\.ini)", Pattern.CASE_INSENSITIVE);

    private static final int HEAD = 2_000;

    private final GivenZip zip;
    private final String root;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final SortedMap<String, String> aside = new TreeMap<>();

    ZipLayout(GivenZip zip) {
        this.zip = zip;
        root = root(
                zip.paths().stream().filter(it -> !SYSTEM.matcher(it).matches()).toList());
    }

    ContentZip.Unpacked.Files files() throws GivenZip.Refused {
        aside.putAll(zip.left());
        var own = moduleAtTheRoot();
        for (var file : zip.files().entrySet()) {
            var placed = place(file.getKey(), own);
            if (placed.isEmpty()) {
                aside.put(file.getKey(), why(file.getKey()));
            } else if (files.containsKey(placed.get())) {
                aside.put(file.getKey(), "Ce fichier y est deux fois, à deux endroits.");
            } else if (!isOurs(placed.get())) {
                files.put(placed.get(), file.getValue());
            }
        }
        if (files.keySet().stream()
                .noneMatch(it -> it.endsWith("/" + MODULE) || COURSE.matcher(it).matches())) {
            throw new GivenZip.Refused(
                    "Ce ZIP ne contient ni module ni parcours.",
                    "Un module est un dossier avec un fichier module.md ; un parcours, un fichier dans courses/.");
        }
        return new ContentZip.Unpacked.Files(files, aside);
    }

    /** Where a file belongs, its licence and attribution included; empty for one that is left aside. */
    private Optional<String> place(String path, Optional<String> own) {
        if (SYSTEM.matcher(path).matches() || !path.startsWith(root)) {
            return Optional.empty();
        }
        var inside = path.substring(root.length());
        if (isOurs(inside) || COURSE.matcher(inside).matches()) {
            return Optional.of(inside);
        }
        var parts = List.of(inside.split("/", -1));
        if (parts.size() == 1) {
            return own.flatMap(id -> inModule(id, inside));
        }
        boolean whole = parts.getFirst().equals("modules") && parts.size() == 3;
        if (whole || parts.size() == 2) {
            var id = parts.get(parts.size() - 2);
            boolean isModule = zip.files().containsKey(root + (whole ? "modules/" : "") + id + "/" + MODULE);
            return isModule ? inModule(id, parts.getLast()) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> inModule(String id, String name) {
        if (isOurs(name)) {
            return Optional.of(name);
        }
        return ID.matcher(id).matches() && NAME.matcher(name).matches()
                ? Optional.of("modules/" + id + "/" + name)
                : Optional.empty();
    }

    /** The id of the module that has no folder of its own in the ZIP: the one that it says. */
    private Optional<String> moduleAtTheRoot() throws GivenZip.Refused {
        var text = zip.files().get(root + MODULE);
        if (text == null) {
            return Optional.empty();
        }
        var head = new String(text, 0, Math.min(text.length, HEAD), StandardCharsets.UTF_8);
        var id = ID_LINE.matcher(head);
        if (!id.find()) {
            throw new GivenZip.Refused(
                    "Le fichier module.md de ce ZIP ne dit pas son identifiant.",
                    "Écrivez « id: » et 1 à 60 caractères parmi a-z, 0-9 et le tiret, dans l'en-tête.");
        }
        return Optional.of(id.group(1));
    }

    private static boolean isOurs(String inside) {
        return inside.equals(ContentZip.LICENCE) || inside.equals(ContentZip.ATTRIBUTION);
    }

    private static String why(String path) {
        return SYSTEM.matcher(path).matches()
                ? "Ce fichier vient de votre système."
                : "Ce fichier n'est ni d'un module ni d'un parcours.";
    }

    /** The folder in which everything is, as far down as it says nothing; ends with a slash, or is empty. */
    private static String root(List<String> paths) {
        var root = "";
        while (!paths.isEmpty()) {
            var path = paths.getFirst();
            int slash = path.indexOf('/', root.length());
            if (slash < 0) {
                return root;
            }
            var next = path.substring(0, slash + 1);
            var folder = path.substring(root.length(), slash);
            if (folder.equals("modules")
                    || folder.equals("courses")
                    || !paths.stream().allMatch(it -> it.startsWith(next))) {
                return root;
            }
            root = next;
        }
        return root;
    }
}
