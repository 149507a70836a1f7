package fr.declic.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Media;
import fr.declic.content.ModuleReader;
import fr.declic.content.ModuleReading;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every text that the library ever served, so that who began one can finish it. */
@Component
class RevisionArchive implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RevisionArchive.class);

    private final Revisions revisions;
    private final Shelf shelf;
    private final Clock clock;
    private final Cache<String, Optional<Revision>> read =
            Caffeine.newBuilder().maximumSize(200).build();

    private final Cache<String, Optional<CourseModule>> last =
            Caffeine.newBuilder().maximumSize(200).build();

    RevisionArchive(Revisions revisions, Shelf shelf, Clock clock) {
        this.revisions = revisions;
        this.shelf = shelf;
        this.clock = clock;
        shelf.remember(this::last);
    }

    /** Keeps the texts that are served from now on, before the port is open: who begins one begins a text that is kept. */
    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        keepTextsOf(shelf.library());
    }

    /** Keeps the texts of a library that is about to be served: nobody can begin a text that is not kept. */
    @Transactional
    public void keep(Library library) {
        keepTextsOf(library);
        // A text that did not follow the rules of before may follow those of now.
        read.invalidateAll();
        last.invalidateAll();
    }

    private void keepTextsOf(Library library) {
        var known = revisions.known();
        Stream.of(library.revisions(), library.examples())
                .flatMap(texts -> texts.values().stream())
                .filter(revision -> !known.contains(revision.sha256()))
                .forEach(revision -> revisions.keepShipped(revision, clock.instant()));
    }

    /** A text by its hash: one that is served, else one that is kept. Empty when it is neither, or unreadable now. */
    Optional<Revision> find(String sha256) {
        return read.get(sha256, this::load);
    }

    /** A module as it was when it was kept last, served or not. */
    private Optional<CourseModule> last(String moduleId) {
        return last.get(moduleId, id -> revisions.last(id).flatMap(this::find).map(Revision::module));
    }

    /** A picture or a sound of any text, by its hash. */
    Optional<Media> media(String sha256) {
        return revisions.media(sha256);
    }

    void keep(Media media) {
        revisions.keep(media);
    }

    private Optional<Revision> load(String sha256) {
        return revisions.find(sha256).flatMap(stored -> {
            var reading = ModuleReader.ofKept(shelf.library().themes())
                    .read(stored.moduleId(), stored.text(), stored.media());
            return switch (reading) {
                case ModuleReading.Good(Revision revision) -> Optional.of(revision);
                case ModuleReading.Faulty(var problems) -> {
                    LOG.warn("a kept text no longer follows the rules: {}", problems.getFirst());
                    yield Optional.empty();
                }
            };
        });
    }
}
