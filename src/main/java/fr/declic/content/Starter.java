package fr.declic.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A new activity: the smallest one that is read without fault, with words that ask to be replaced. {@link Placeholders}
 * knows them again.
 *
 * @param yaml in canonical form
 * @param files the picture or the pages that it needs, by name; they too are to be replaced
 */
public record Starter(String yaml, Map<String, byte[]> files) {

    private static final String FOLDER = "starters/";
    private static final String ID = "nouvelle-activite";
    private static final String STEP = "etape-qui-enseigne";
    private static final Set<String> FILES = Set.of("a-remplacer.svg", "page-une.md", "page-deux.md");
    private static final Pattern NAME = Pattern.compile("[a-z-]+\\.(?:svg|md)");

    public Starter {
        files = Map.copyOf(files);
    }

    /**
     * A new activity of a type.
     *
     * @param id free in its module
     * @param stepId the step before it that taught what it asks; without use for a lab
     */
    static Starter of(ActivityShape shape, String id, String stepId) {
        var yaml = text(shape.type() + ".yaml");
        var files = new LinkedHashMap<String, byte[]>();
        NAME.matcher(yaml)
                .results()
                .map(it -> it.group())
                .filter(FILES::contains)
                .forEach(it -> files.put(it, text(it).getBytes(StandardCharsets.UTF_8)));
        return new Starter(yaml.replace(ID, id).replace(STEP, stepId), files);
    }

    private static String text(String name) {
        try (var in = Starter.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
