package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.content.ContentFolder;
import fr.declic.content.ContentProblem;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The modules that are written here and served to learners. Whoever publishes takes their turn, asks {@link #faults} and
 * keeps the text in one transaction, and calls {@link #serve} after it. Who is in the middle of an earlier text finishes it.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class LocalModules {

    private final LocalRevisions locals;
    private final PublishingTurn turn;
    private final LocalContent content;
    private final LibrarySource source;
    private final LibraryKeeper keeper;
    private final RevisionArchive archive;
    private final Shelf shelf;
    private final CurrentAccount current;
    private final Clock clock;
    private volatile Beneath beneath;

    LocalModules(
            LocalRevisions locals,
            PublishingTurn turn,
            LocalContent content,
            LibrarySource source,
            LibraryKeeper keeper,
            RevisionArchive archive,
            Shelf shelf,
            CurrentAccount current,
            Clock clock) {
        this.locals = locals;
        this.turn = turn;
        this.content = content;
        this.source = source;
        this.keeper = keeper;
        this.archive = archive;
        this.shelf = shelf;
        this.current = current;
        this.clock = clock;
        this.beneath = new Beneath(shelf.library(), new ConcurrentHashMap<>());
    }

    /** What lies beneath the local modules of one library. */
    private record Beneath(Library library, ConcurrentMap<String, Optional<String>> hashes) {}

    /**
     * A text that was published here.
     *
     * @param served whether it is what learners see; at most one of a module's is
     * @param author who published it; empty once they are erased
     * @param at when it was published last
     */
    public record Local(String moduleId, String sha256, boolean served, Optional<AccountId> author, Instant at) {}

    /** Of each module that was published here, what is served, else what was last; by module id, in their order. */
    public List<Local> last() {
        return locals.last();
    }

    /** What is served of one module; empty for a module that is only shipped. */
    public Optional<Local> served(String moduleId) {
        return of(moduleId).stream().filter(Local::served).findFirst();
    }

    /** All that was ever published of a module, the last first. */
    public List<Local> of(String moduleId) {
        return locals.of(moduleId);
    }

    /** Any text that was ever served here, by its hash; empty if it no longer follows the rules. */
    public Optional<Revision> text(String sha256) {
        return archive.find(sha256);
    }

    /** What is served of a module if nothing was published here: shipped, or in a folder. */
    public Optional<Revision> beneath(String moduleId) {
        return source.module(shelf.library(), moduleId, content, ContentFolder.of(Map.of()));
    }

    /**
     * The hash of what is {@link #beneath}, as it was when the library was read last: this costs nothing when it is asked
     * again.
     */
    public Optional<String> hashBeneath(String moduleId) {
        var library = shelf.library();
        var known = beneath;
        if (known.library() != library) {
            known = new Beneath(library, new ConcurrentHashMap<>());
            beneath = known;
        }
        return known.hashes()
                .computeIfAbsent(moduleId, id -> (served(id).isPresent() ? beneath(id) : library.revision(id))
                        .map(Revision::sha256));
    }

    /** The hash of the text that a module's local text began from, as far as one can know; else the one beneath. */
    public Optional<String> origin(String moduleId) {
        return served(moduleId)
                .flatMap(it -> locals.shippedBefore(moduleId, it.at()))
                .or(() -> beneath(moduleId).map(Revision::sha256));
    }

    /**
     * Waits until nobody else publishes or withdraws, on any node. From here to the end of the transaction nobody does: what
     * was found about the library is still so when it is acted on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn() {
        turn.take();
    }

    /** The faults that the whole library would have with this text, and has not now. Nothing is changed. */
    public List<ContentProblem> faults(Revision next) {
        return source.faults(content, content.with(next));
    }

    /** The same, if what was published of a module were taken away: others may ask for it before them. */
    public List<ContentProblem> faultsWithout(String moduleId) {
        return source.faults(content, content.without(moduleId));
    }

    /** Keeps a text that {@link #serve} then puts in the place of the one before, published by who asks. */
    @Transactional
    public void keep(Revision next) {
        locals.serve(next, current.require(), clock.instant());
    }

    /**
     * Takes away what was published of a module, once {@link #serve} is called: the one beneath is served again, or none.
     * Whoever learnt with it keeps all of it.
     *
     * @return false if nothing was
     */
    @Transactional
    public boolean withdraw(String moduleId) {
        return locals.withdraw(moduleId);
    }

    /**
     * Serves what was kept, here at once, on other nodes within {@value LibraryKeeper#SECONDS} seconds. Never inside of
     * a transaction.
     *
     * @return false if that must wait until the next look at the database
     */
    public boolean serve() {
        return keeper.reload();
    }
}
