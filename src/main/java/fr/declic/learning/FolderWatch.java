package fr.declic.learning;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when something below some directories was added, changed or taken away: once it has been quiet for a moment,
 * since editors write a file in several goes and some save by renaming. Hidden folders are not looked at.
 */
final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    private static final Duration QUIET = Duration.ofMillis(200);

    /** Someone who copies a thousand files need not be waited for. */
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final Supplier<List<Path>> roots;
    private final Runnable changed;
    private final WatchService watch;

    private FolderWatch(Supplier<List<Path>> roots, Runnable changed, WatchService watch) {
        this.roots = roots;
        this.changed = changed;
        this.watch = watch;
    }

    /**
     * Begins to watch, in a thread of its own, until it is closed.
     *
     * @param roots the directories that exist now
     * @param changed must not throw
     * @throws IOException if the machine cannot watch at all
     */
    static FolderWatch start(Supplier<List<Path>> roots, Runnable changed) throws IOException {
        var first = roots.get().getFirst();
        var folders = new FolderWatch(roots, changed, first.getFileSystem().newWatchService());
        folders.lookAgain();
        Thread.ofPlatform().daemon().name("content-watch").start(folders::run);
        return folders;
    }

    /** Watches directories that are new or came back; those that are watched already stay so. */
    void lookAgain() {
        roots.get().forEach(root -> register(root, root));
    }

    private void run() {
        try {
            while (true) {
                take(watch.take());
                long end = System.nanoTime() + LONGEST.toNanos();
                var next = watch.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
                while (next != null) {
                    take(next);
                    next = System.nanoTime() < end ? watch.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS) : null;
                }
                changed.run();
            }
        } catch (ClosedWatchServiceException _) {
            // That is how it ends.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(WatchKey key) {
        for (var event : key.pollEvents()) {
            if (event.kind() == OVERFLOW) {
                lookAgain();
            } else if (event.kind() == ENTRY_CREATE && key.watchable() instanceof Path folder) {
                var created = folder.resolve(String.valueOf(event.context()));
                if (Files.isDirectory(created, LinkOption.NOFOLLOW_LINKS)) {
                    register(created, folder);
                }
            }
        }
        key.reset();
    }

    /** A directory is watched before it is listed, so that nothing is made there unseen. */
    private void register(Path directory, Path root) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes facts) throws IOException {
                    if (LibrarySource.hidden(path, root)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    path.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException fault) {
            LOG.warn("not all of {} is watched; changes there are seen a few seconds later: {}", directory, fault);
        }
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }
}
