package fr.declic.learning;

import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.platform.Messages;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What a changed key would flip: before another text of a module is published, the questions whose key differs from the
 * text that is served, and which past answers would then be right or wrong. Nothing is written.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
public class KeyChange {

    private final Shelf shelf;
    private final RevisionArchive archive;
    private final ModuleAttempts attempts;
    private final Messages messages;

    KeyChange(Shelf shelf, RevisionArchive archive, ModuleAttempts attempts, Messages messages) {
        this.shelf = shelf;
        this.archive = archive;
        this.attempts = attempts;
        this.messages = messages;
    }

    /**
     * Compares a text with the one that is served under the same id; empty if none is, or no key changed. Words alone
     * are no change: an option is found again by its words wherever it stands, or by its place if it was worded anew.
     */
    public List<KeyFlips> of(Revision next) {
        var id = next.module().id();
        return shelf.library()
                .revision(id)
                .or(() -> shelf.library().example(id))
                .map(now -> between(now, next))
                .orElse(List.of());
    }

    /** The same for any two texts of a module, one entry for each question whose key changed, in the newer one's order. */
    public List<KeyFlips> between(Revision now, Revision next) {
        var id = next.module().id();
        var words = new AnswerWords(messages, next.module().language());
        var regrading = new Regrading(now, next, archive::find, words);
        Count.byPerson(rows -> attempts.read(id, regrading.questions(), rows), (_, person) -> regrading.add(person));
        return regrading.result();
    }
}
