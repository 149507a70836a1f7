package fr.declic.learning;

import fr.declic.content.Media;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures and sounds of every text that was ever served, and of those that are being written. They are public, as the
 * modules are, for who knows their hash.
 */
@Service
@PreAuthorize("permitAll()")
public class MediaRoom {

    private final RevisionArchive archive;

    MediaRoom(RevisionArchive archive) {
        this.archive = archive;
    }

    /** Keeps a file, once: it is then found by its hash. */
    @Transactional
    @PreAuthorize("hasRole('TRAINER')")
    public void keep(Media media) {
        archive.keep(media);
    }

    /** @param sha256 of the bytes, 64 hexadecimal digits */
    public Optional<Media> find(String sha256) {
        return archive.media(sha256);
    }
}
