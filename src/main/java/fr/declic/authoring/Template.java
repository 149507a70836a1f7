package fr.declic.authoring;

import fr.declic.content.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Half a module to begin with: what it is about is still to be written, and says so. They are files of the library,
 * {@code modules-content/templates/}, read without fault as they are.
 */
public enum Template {
    /** For residents: one gesture, shown, tried and asked. */
    FIRST_STEPS("premiers-gestes"),
    /** For residents: something that one has to do, with a form, a document and a receipt. */
    ERRAND("demarche"),
    /** For advisers: a question to discuss, with two sides. */
    DEBATE("debat"),
    /** For advisers: a scene in which one chooses what to say. */
    POSTURE("posture"),
    /** A head and one step. */
    EMPTY("vide");

    private static final String FOLDER = "/modules-content/templates/";
    private static final Pattern DRAWING = Pattern.compile("\\(([a-z0-9-]+\\.svg)\\)");
    private static final Pattern TITLE = Pattern.compile("(?m)^title:.*$");
    private static final Pattern CHECKED = Pattern.compile("(?m)^checked_on:.*$");

    private final String id;

    Template(String id) {
        this.id = id;
    }

    /** The name of its file, and a part of the message keys. */
    public String id() {
        return id;
    }

    /** Its text, under a title. */
    public String text(String title, LocalDate today) {
        return CHECKED.matcher(titled(source(), title)).replaceFirst("checked_on: " + today);
    }

    /** The drawings that its text names. */
    public Map<String, Media> files() {
        var files = new TreeMap<String, Media>();
        DRAWING.matcher(source())
                .results()
                .map(it -> it.group(1))
                .distinct()
                .forEach(name -> files.put(name, Media.of("image/svg+xml", read(name))));
        return files;
    }

    private String source() {
        return new String(read(id + ".md"), StandardCharsets.UTF_8);
    }

    /** A module's text under another title. */
    static String titled(String text, String title) {
        var quoted = "title: \"" + title.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        return TITLE.matcher(text).replaceFirst(Matcher.quoteReplacement(quoted));
    }

    private static byte[] read(String name) {
        try (var in = Template.class.getResourceAsStream(FOLDER + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
