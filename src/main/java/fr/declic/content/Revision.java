package fr.declic.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One text of a module with its pictures.
 *
 * @param sha256 see {@link #hash}: its version
 * @param text the file as it was read: LF line ends, no byte order mark
 * @param media by the name that the text uses; only what it uses
 */
public record Revision(String sha256, CourseModule module, String text, Map<String, Media> media) {

    public Revision {
        media = Map.copyOf(media);
    }

    /** The text and what it uses, by file name: what a folder of this module holds. */
    public SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        media.forEach((name, it) -> files.put(name, it.bytes()));
        files.put("module.md", text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /**
     * The same with those files alone that a passage of the text names, or a page beside it: to be kept for as long as
     * one looks at that passage.
     */
    public Revision showing(String passage) {
        var pages = media.values().stream()
                .filter(it -> it.type().equals("text/markdown"))
                .map(it -> new String(it.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        var shown = new TreeMap<>(media);
        shown.entrySet()
                .removeIf(it -> !it.getValue().type().equals("text/markdown")
                        && !passage.contains(it.getKey())
                        && !pages.contains(it.getKey()));
        return new Revision(sha256, module, text, shown);
    }

    /** Whether the module's folder still holds this text and these files. */
    boolean isStillIn(ContentFolder folder, String name) {
        var path = ContentFolder.module(name);
        var read = TextFile.read(folder, path + "module.md", new Problems(path));
        return read.filter(text::equals).isPresent()
                && media.entrySet().stream()
                        .allMatch(it ->
                                holds(folder, path + it.getKey(), it.getValue().bytes()));
    }

    private static boolean holds(ContentFolder folder, String path, byte[] bytes) {
        try {
            return folder.read(path, bytes.length)
                    .filter(it -> Arrays.equals(it, bytes))
                    .isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    /** Hashes the text and the media. */
    static Revision of(CourseModule module, String text, Map<String, Media> media) {
        return new Revision(hash(text, media), module, text, media);
    }

    /**
     * The version of a text with its media: SHA-256, 64 hexadecimal digits, over the UTF-8 bytes of the text, then for
     * each medium in the order of its name: a zero byte, the name, a zero byte, the 64 digits of its hash. Texts hold no
     * zero byte, so two revisions differ in what is hashed whenever they differ.
     */
    public static String hash(String text, Map<String, Media> media) {
        var hashed = new StringBuilder(text);
        new TreeMap<>(media)
                .forEach((name, it) ->
                        hashed.append('\0').append(name).append('\0').append(it.sha256()));
        return Sha256.of(hashed.toString().getBytes(StandardCharsets.UTF_8));
    }
}
