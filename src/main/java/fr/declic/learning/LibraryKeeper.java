package fr.declic.learning;

import fr.declic.content.Shelf;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the library on the shelf up to date: when a file below a content folder changes, within about a second; when
 * another node published something, or a shared disk does not tell, within {@value #SECONDS} seconds; and at once when a
 * feature says so. The new library is built aside, its texts are kept for learners, then it is served.
 */
@Component
public class LibraryKeeper {

    static final int SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(LibraryKeeper.class);

    private final LibrarySource source;
    private final RevisionArchive archive;
    private final Shelf shelf;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private Optional<FolderWatch> watch = Optional.empty();

    LibraryKeeper(LibrarySource source, RevisionArchive archive, Shelf shelf) {
        this.source = source;
        this.archive = archive;
        this.shelf = shelf;
    }

    /**
     * Reads and serves everything anew, whether or not it seems changed: for a feature whose {@link MoreContent} has.
     * Call it after the transaction, never inside: what is not committed may not be read.
     *
     * @return whether the new library is served; if not, the one before is, the log says why, and it is tried again
     */
    public boolean reload() {
        return inTurn(() -> source.served().map(this::serveAgain).isPresent());
    }

    /** Serves what has changed since, if something has. */
    boolean check() {
        return inTurn(() -> source.served()
                .filter(served -> !served.stamp().equals(source.stamp()))
                .map(this::serveAgain)
                .isPresent());
    }

    @Scheduled(initialDelay = SECONDS, fixedDelay = SECONDS, timeUnit = TimeUnit.SECONDS)
    void checkNowAndThen() {
        if (check()) {
            watch();
        }
    }

    /** Begins to watch the folders that exist, once the server runs. */
    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        oneAtATime.lock();
        try {
            if (watch.isPresent()) {
                watch.get().lookAgain();
            } else if (source.served().isPresent() && !source.directories().isEmpty()) {
                watch = Optional.of(FolderWatch.start(source::directories, this::check));
            }
        } catch (IOException fault) {
            LOG.warn("changes of content folders are seen a few seconds later: {}", fault.toString());
        } finally {
            oneAtATime.unlock();
        }
    }

    @PreDestroy
    void stop() throws IOException {
        if (watch.isPresent()) {
            watch.get().close();
        }
    }

    private LibrarySource.Reading serveAgain(LibrarySource.Reading before) {
        var next = source.again(before);
        archive.keep(next.library());
        shelf.replace(next.library());
        source.served(next);
        return next;
    }

    private interface Turn {
        boolean take();
    }

    private boolean inTurn(Turn turn) {
        oneAtATime.lock();
        try {
            return turn.take();
        } catch (RuntimeException fault) {
            // A folder that is being moved, a database that is away: the next look tries again.
            LOG.warn("the library could not be read again, the one before is served: {}", fault.toString());
            return false;
        } finally {
            oneAtATime.unlock();
        }
    }
}
