package fr.declic.exchange;

import fr.declic.content.Revision;
import fr.declic.page.PackagePage;
import fr.declic.page.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A module as a SCORM package: a ZIP that a learning platform plays without asking anything of another host. It holds
 * its keys, since it grades in the browser, and says so in its README.
 */
public final class ScormPackage {

    /** As old as a ZIP can be: the same module is the same bytes, whenever it is packed. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String FOLDER = "scorm/";
    private static final String README = "LISEZ-MOI.txt";

    private ScormPackage() {}

    /**
     * Where a package comes from, told in its README.
     *
     * @param name of the place, plain; empty if nobody named it
     * @param address of the module there, such as {@code https://declic.example/m/le-clavier/situation}; may be empty
     */
    public record Origin(String name, String address) {
        public static final Origin UNNAMED = new Origin("", "");
    }

    /**
     * Packs one revision. The same arguments always give the same bytes.
     *
     * @param labTexts what labs say in the browser, by key without {@code lab.}
     * @param texts the words around the module; their language is that of the package's interface
     * @return the ZIP, some 30 to 100 kB without photographs and sounds
     */
    public static byte[] write(
            Revision revision, Scorm version, Origin origin, Map<String, String> labTexts, Texts texts) {
        boolean labs = resource(PackagePage.LABS).isPresent();
        boolean tools = resource(PackagePage.TOOLS).isPresent();
        var page = new PackagePage(revision, labs ? labTexts : Map.of(), tools, texts);
        var files = new TreeMap<String, byte[]>();
        var html = page.html();
        files.put("index.html", bytes(html));
        files.put(PackagePage.STYLES, bytes(PackagePage.styles()));
        page.scripts().forEach(name -> files.put(name, script(name)));
        page.media(html).forEach((name, media) -> files.put(name, media.bytes()));
        files.put(README, bytes(ScormReadme.of(revision.module(), version, origin, page, revision.sha256(), texts)));
        var manifest = new ScormManifest(revision.module(), revision.sha256(), files.sequencedKeySet());
        files.put("imsmanifest.xml", bytes(manifest.xml(version)));
        return zip(files);
    }

    private static byte[] zip(TreeMap<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] script(String name) {
        return resource(name).orElseThrow(() -> new IllegalStateException("no " + name));
    }

    /** A file that lies beside this package. */
    static Optional<byte[]> resource(String name) {
        try (var stream = ScormPackage.class.getResourceAsStream(FOLDER + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
