package fr.declic.exchange;

import fr.declic.content.ContentFolder;
import fr.declic.content.ContentProblem;
import fr.declic.content.Course;
import fr.declic.content.CourseWriter;
import fr.declic.content.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A module, or a course with its modules, as one ZIP: the files of {@code modules-content}, the text of the licence and
 * whom to name. Pure.
 */
public final class ContentZip {

    static final String LICENCE = "LICENCE.txt";
    static final String ATTRIBUTION = "ATTRIBUTION.txt";

    private ContentZip() {}

    /** What was in a ZIP. */
    public sealed interface Unpacked {

        /**
         * Files laid out as in {@code modules-content}: {@code modules/<id>/…} and {@code courses/<slug>.yaml}; not yet
         * read, so they may have any fault: {@link ContentFolder#of(java.util.Map)} gives them to a reader.
         *
         * @param aside what is none of a module's or a course's files, and why, in plain French, by path
         */
        record Files(SortedMap<String, byte[]> files, SortedMap<String, String> aside) implements Unpacked {

            public Files {
                files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
                aside = Collections.unmodifiableSortedMap(new TreeMap<>(aside));
            }

            /** The ids of its modules, in order. */
            public List<String> modules() {
                return files.keySet().stream()
                        .filter(path -> path.startsWith("modules/") && path.endsWith("/module.md"))
                        .map(path -> path.split("/", 3)[1])
                        .toList();
            }
        }

        /** Nothing of it is taken. */
        record Refused(ContentProblem why) implements Unpacked {}
    }

    /** A module in a folder of its name. The same module gives the same bytes. */
    public static byte[] write(Revision revision) {
        var root = revision.module().id() + "/";
        var files = new TreeMap<String, byte[]>();
        revision.files().forEach((name, bytes) -> files.put(root + name, bytes));
        files.put(root + LICENCE, licence());
        files.put(root + ATTRIBUTION, utf8(Attribution.of(revision.module())));
        return SteadyZip.of(files);
    }

    /**
     * A course with its modules, as a folder that {@code ./declic run --content} takes. The same course gives the same
     * bytes.
     *
     * @param revisions those of its modules that are served, and of those that take their place on touch
     */
    public static byte[] write(Course course, Collection<Revision> revisions) {
        var root = course.slug() + "/";
        var files = new TreeMap<String, byte[]>();
        files.put(root + "courses/" + course.slug() + ".yaml", utf8(CourseWriter.write(course)));
        for (var revision : revisions) {
            var folder = root + "modules/" + revision.module().id() + "/";
            revision.files().forEach((name, bytes) -> files.put(folder + name, bytes));
        }
        files.put(root + LICENCE, licence());
        files.put(
                root + ATTRIBUTION,
                utf8(Attribution.of(
                        course, revisions.stream().map(Revision::module).toList())));
        return SteadyZip.of(files);
    }

    /**
     * Unpacks a ZIP: one that was written here, or a folder that somebody packed, with a module in it, several, or a
     * course. 20 MB, 500 files and 20 MB unfolded at most.
     *
     * @param name of the ZIP, to say which one is meant
     */
    public static Unpacked read(String name, byte[] zip) {
        try {
            return new ZipLayout(GivenZip.read(zip)).files();
        } catch (GivenZip.Refused why) {
            return new Unpacked.Refused(new ContentProblem(GivenZip.shown(name), 0, "", why.message(), why.remedy()));
        }
    }

    private static byte[] licence() {
        try (var in = ContentZip.class.getResourceAsStream("CC-BY-SA-4.0.txt")) {
            if (in == null) {
                throw new IllegalStateException("the text of the licence is missing");
            }
            return in.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
