package fr.declic.learning;

import fr.declic.content.ContentFolder;
import fr.declic.content.ContentProblem;
import fr.declic.content.Library;
import fr.declic.content.LibraryState;
import fr.declic.content.ModuleReader;
import fr.declic.content.ModuleReading;
import fr.declic.content.Revision;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the library comes from: what is shipped in the program, the folder that was given, the one in the data folder,
 * and what features add, each winning over those before it.
 */
@Component
class LibrarySource {

    private static final Logger LOG = LoggerFactory.getLogger(LibrarySource.class);

    /**
     * One reading of it all.
     *
     * @param stamp of the places, taken before they were read
     */
    record Reading(String stamp, LibraryState state) {
        Library library() {
            return state.library();
        }
    }

    private final Optional<Path> given;
    private final Path added;
    private final ObjectProvider<MoreContent> more;
    private final ContentFolder shipped;
    private volatile Optional<Reading> served = Optional.empty();

    @Autowired
    LibrarySource(
            @Value("${declic.content:}") String given,
            @Value("${declic.data}") String data,
            ObjectProvider<MoreContent> more) {
        this(ContentFolder.shipped(), given, data, more);
    }

    LibrarySource(ContentFolder shipped, String given, String data, ObjectProvider<MoreContent> more) {
        this.shipped = shipped;
        this.given = given.isBlank() ? Optional.empty() : Optional.of(Path.of(given));
        this.added = Path.of(data, "content");
        this.more = more;
    }

    /**
     * The library at start. A fault never stops the server: the module is left out and the log says why.
     *
     * @throws UncheckedIOException if the given folder is missing
     */
    Library first() {
        var stamp = stamp();
        var reading = new Reading(stamp, LibraryState.read(folder()));
        served(reading);
        return reading.library();
    }

    /** What was served last; empty when the library comes from elsewhere. */
    Optional<Reading> served() {
        return served;
    }

    /** Reads all of it again; {@link #served(Reading)} must follow once it is served. */
    Reading again(Reading before) {
        var stamp = stamp();
        return new Reading(stamp, before.state().readAgain(folder()));
    }

    /** Remembers what is served from now on, and logs its faults, each once. */
    void served(Reading reading) {
        var known = served.map(it -> it.library().problems()).orElse(List.of());
        served = Optional.of(reading);
        var library = reading.library();
        library.problems().stream()
                .filter(problem -> !known.contains(problem))
                .map(ContentProblem::toString)
                .forEach(problem -> LOG.warn("fault: {}", problem));
        LOG.info(
                "library: {} modules, {} courses, {} faults",
                library.revisions().size(),
                library.courses().size(),
                library.problems().size());
    }

    /** The directories that exist, behind the links that lead to them. */
    List<Path> directories() {
        return Stream.concat(given.stream(), Stream.of(added))
                .filter(Files::isDirectory)
                .map(LibrarySource::real)
                .toList();
    }

    private static Path real(Path directory) {
        try {
            return directory.toRealPath();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A text that is another one when a file was added, changed or taken away; in it, names, sizes and times. */
    String stamp() {
        var stamp = new StringBuilder();
        try {
            for (var directory : directories()) {
                stamp.append(directory).append('\n');
                Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) {
                        return hidden(path, directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes facts) {
                        if (!hidden(path, directory)) {
                            stamp.append(path).append(' ').append(facts.size()).append(' ');
                            stamp.append(facts.lastModifiedTime()).append('\n');
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path gone, IOException fault) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return stamp + more.orderedStream().map(MoreContent::version).collect(Collectors.joining("\n"));
    }

    /** Such as {@code .git}: never read. */
    static boolean hidden(Path path, Path root) {
        return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }

    /** The faults that the library would have, and has not now, if a content were another. Nothing is changed. */
    List<ContentProblem> faults(MoreContent content, ContentFolder instead) {
        var folder = folder(it -> it.equals(content) ? instead : it.content());
        var known = served.map(it -> it.library().problems()).orElse(List.of());
        return served
                .map(it -> it.state().readAgain(folder))
                .orElseGet(() -> LibraryState.read(folder))
                .library()
                .problems()
                .stream()
                .filter(problem -> !known.contains(problem))
                .toList();
    }

    /** A module as it would be if a content were another; empty if there were none, or one with faults. */
    Optional<Revision> module(Library library, String id, MoreContent content, ContentFolder instead) {
        var folder = folder(it -> it.equals(content) ? instead : it.content());
        return switch (new ModuleReader(library.themes(), library.frameworks()).read(folder, id)) {
            case ModuleReading.Good(Revision revision) -> Optional.of(revision);
            case ModuleReading.Faulty _ -> Optional.empty();
        };
    }

    private ContentFolder folder() {
        return folder(MoreContent::content);
    }

    private ContentFolder folder(Function<MoreContent, ContentFolder> contentOf) {
        var folder = shipped;
        if (given.isPresent() && !Files.isDirectory(given.get())) {
            throw new UncheckedIOException(new NoSuchFileException(given.get().toString()));
        }
        for (var directory : directories()) {
            folder = folder.with(ContentFolder.of(directory));
        }
        for (var content : more.orderedStream().map(contentOf).toList()) {
            folder = folder.with(content);
        }
        return folder;
    }
}
