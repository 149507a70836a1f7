package fr.declic.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.declic.content.DraftReading;
import fr.declic.content.Library;
import fr.declic.content.Media;
import fr.declic.content.ModuleReader;
import fr.declic.content.ModuleReading;
import fr.declic.content.ModuleWriter;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.MediaRoom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads drafts as the library reads its modules. */
@Component
class DraftReader {

    private static final long MOST_BYTES = 32L * 1024 * 1024;

    private final Shelf shelf;
    private final MediaRoom room;
    private final Cache<String, Media> read = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String _, Media media) -> media.bytes().length)
            .build();

    DraftReader(Shelf shelf, MediaRoom room) {
        this.shelf = shelf;
        this.room = room;
    }

    DraftReading read(Draft draft) {
        return reader(shelf.library()).readDraft(draft.moduleId(), draft.text(), media(draft));
    }

    /** The draft as it would be published, in canonical form; empty while it has faults. */
    Optional<Revision> canonical(Draft draft) {
        return read(draft).good().flatMap(it -> {
            var written = reader(shelf.library()).read(draft.moduleId(), ModuleWriter.write(it.module()), it.media());
            return switch (written) {
                case ModuleReading.Good(Revision revision) -> Optional.of(revision);
                case ModuleReading.Faulty(var problems) -> throw new IllegalStateException(problems.toString());
            };
        });
    }

    private static ModuleReader reader(Library library) {
        return new ModuleReader(library.themes(), library.frameworks());
    }

    /** Its files by name; one whose bytes are lost is missing, which the reader then tells. */
    Map<String, Media> media(Draft draft) {
        var media = new HashMap<String, Media>();
        for (var file : draft.files().values()) {
            var found = read.getIfPresent(file.sha256());
            if (found == null) {
                found = room.find(file.sha256()).orElse(null);
            }
            if (found != null) {
                read.put(file.sha256(), found);
                media.put(file.name(), found);
            }
        }
        return media;
    }
}
