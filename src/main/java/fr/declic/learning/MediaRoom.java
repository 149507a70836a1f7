package fr.declic.learning;

import fr.declic.content.Media;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The pictures and sounds of every text that was ever served. They are public, as the modules are. */
@Service
@PreAuthorize("permitAll()")
public class MediaRoom {

    private final RevisionArchive archive;

    MediaRoom(RevisionArchive archive) {
        this.archive = archive;
    }

    /** @param sha256 of the bytes, 64 hexadecimal digits */
    public Optional<Media> find(String sha256) {
        return archive.media(sha256);
    }
}
