package fr.declic.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * A folder of content files, wherever they are kept: a directory, the program itself, a database, a test.
 *
 * @param files by path, with {@code /} between its parts, such as {@code modules/le-clavier/module.md}
 */
public record ContentFolder(SortedMap<String, Source> files) {

    /** Where the files that come with the program are, on the class path. */
    private static final String SHIPPED = "modules-content/";

    /** Opens one file. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    public ContentFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Files that are in memory. */
    public static ContentFolder of(Map<String, byte[]> files) {
        var sources = new TreeMap<String, Source>();
        files.forEach((path, bytes) -> sources.put(path, () -> new ByteArrayInputStream(bytes)));
        return new ContentFolder(sources);
    }

    /**
     * The files below a directory, hidden ones and symbolic links left out. They are opened only when they are read.
     *
     * @throws UncheckedIOException if the directory is missing or cannot be listed
     */
    public static ContentFolder of(Path directory) {
        var sources = new TreeMap<String, Source>();
        try (var paths = Files.walk(directory)) {
            paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .map(directory::relativize)
                    .filter(ContentFolder::isVisible)
                    .forEach(path -> sources.put(name(path), () -> Files.newInputStream(directory.resolve(path))));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return new ContentFolder(sources);
    }

    /**
     * The library that comes with the program; empty when it comes without one.
     *
     * @throws UncheckedIOException if the program's own files cannot be read
     */
    public static ContentFolder shipped() {
        URL marker = ContentFolder.class.getClassLoader().getResource(SHIPPED + "themes.yaml");
        if (marker == null) {
            return of(Map.of());
        }
        try {
            URI uri = marker.toURI();
            if (uri.getScheme().equals("file")) {
                return of(Path.of(uri).resolveSibling(""));
            }
            try (var jar = FileSystems.newFileSystem(uri, Map.of())) {
                return inMemory(of(jar.provider().getPath(uri).resolveSibling("")));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Both; a file or a whole module of the other folder takes the place of the same one here. */
    public ContentFolder with(ContentFolder other) {
        var both = new TreeMap<>(files);
        other.modules()
                .forEach(id -> both.subMap(module(id), module(id) + '\uffff').clear());
        both.putAll(other.files);
        return new ContentFolder(both);
    }

    /** The same files below a folder, such as {@code modules/}. */
    public ContentFolder below(String folder) {
        var moved = new TreeMap<String, Source>();
        files.forEach((path, source) -> moved.put(folder + path, source));
        return new ContentFolder(moved);
    }

    /**
     * The bytes of a file, empty if there is none.
     *
     * @param limit how many bytes are wanted at most; one more is read, which tells that the file is longer
     */
    public Optional<byte[]> read(String path, int limit) throws IOException {
        var source = files.get(path);
        if (source == null) {
            return Optional.empty();
        }
        try (var in = source.open()) {
            return Optional.of(in.readNBytes(limit + 1));
        }
    }

    /** The ids of the modules that have a folder here, in order. */
    List<String> modules() {
        return files.tailMap("modules/").keySet().stream()
                .takeWhile(path -> path.startsWith("modules/"))
                .map(path -> path.split("/", 3))
                .filter(parts -> parts.length == 3)
                .map(parts -> parts[1])
                .distinct()
                .toList();
    }

    /** The YAML files right below a folder, in order. */
    List<String> yamlBelow(String folder) {
        return files.tailMap(folder).keySet().stream()
                .takeWhile(path -> path.startsWith(folder))
                .filter(path -> path.endsWith(".yaml") && path.indexOf('/', folder.length()) < 0)
                .toList();
    }

    /** Whether a module's folder, by its name, is an example for trainers. */
    static boolean isExample(String name) {
        return name.startsWith("_");
    }

    /** The folder of a module. */
    static String module(String id) {
        return "modules/" + id + "/";
    }

    private static ContentFolder inMemory(ContentFolder folder) throws IOException {
        var bytes = new TreeMap<String, byte[]>();
        for (var file : folder.files().entrySet()) {
            try (var in = file.getValue().open()) {
                bytes.put(file.getKey(), in.readAllBytes());
            }
        }
        return of(bytes);
    }

    private static boolean isVisible(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .noneMatch(part -> part.toString().startsWith("."));
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
