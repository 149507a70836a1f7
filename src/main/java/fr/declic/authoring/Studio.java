package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.LocalModules;
import fr.declic.learning.MediaRoom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of this installation: begun, thrown away, taken out of the bin. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class Studio {

    /** How long a draft stays in the bin. */
    public static final Duration IN_THE_BIN = Duration.ofDays(30);

    private static final Pattern ID = Pattern.compile("(?m)^id:.*$");
    private static final Pattern OPENING = Pattern.compile("\\A---\n");

    private final CurrentAccount current;
    private final ModuleDrafts drafts;
    private final DraftVersions versions;
    private final DraftFiles files;
    private final MediaRoom room;
    private final LocalModules locals;
    private final Shelf shelf;
    private final Clock clock;

    Studio(
            CurrentAccount current,
            ModuleDrafts drafts,
            DraftVersions versions,
            DraftFiles files,
            MediaRoom room,
            LocalModules locals,
            Shelf shelf,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.versions = versions;
        this.files = files;
        this.room = room;
        this.locals = locals;
        this.shelf = shelf;
        this.clock = clock;
    }

    /**
     * Begins a module from a text: a template, a file, a copy.
     *
     * @param moduleId its id, which is written into the head
     * @return the id of the draft
     * @throws RefusedDraft if this is no id, or a draft or a module has it
     */
    @Transactional
    public String begin(String moduleId, String text, Map<String, Media> beside) {
        RefusedDraft.unless(Manuscript.isId(moduleId), Reason.NO_ID);
        RefusedDraft.unless(isUnknown(moduleId), Reason.TAKEN);
        return begin(moduleId, text, beside, Optional.empty());
    }

    /**
     * The draft of a module that is served here, begun from its text if there is none yet. What it becomes takes the
     * place of that text.
     *
     * @throws RefusedDraft if there is no such module
     */
    @Transactional
    public String adapt(String moduleId) {
        var begun = drafts.ofModule(moduleId).map(Draft::id);
        return begun.orElseGet(() -> {
            var from = shelf.library().revision(moduleId).orElseThrow(() -> new RefusedDraft(Reason.GONE));
            return begin(
                    moduleId,
                    adapted(from),
                    from.media(),
                    locals.origin(moduleId).or(() -> Optional.of(from.sha256())));
        });
    }

    /** A copy of a module under another id, which says where it comes from. */
    @Transactional
    public String copy(Revision from, String moduleId) {
        return begin(moduleId, adapted(from), from.media());
    }

    /** Its authors and its licence stay; the head says what it was made from. */
    private static String adapted(Revision from) {
        return from.module().adaptedFrom().isPresent()
                ? from.text()
                : adapted(from.text(), from.module().id());
    }

    /** A text whose head says nothing of it yet. */
    static String adapted(String text, String from) {
        var manuscript = Manuscript.of(text);
        var head = manuscript.head();
        int end = head.lastIndexOf("---");
        return manuscript
                .withHead(head.substring(0, end) + "adapted_from: " + from + "\n" + head.substring(end))
                .text();
    }

    private String begin(String moduleId, String typed, Map<String, Media> beside, Optional<String> origin) {
        var named = Manuscript.clean(typed);
        var manuscript = Manuscript.of(named);
        var text = manuscript.withHead(identified(manuscript.head(), moduleId)).text();
        Reviewing.refuse(Draft.tooMuch(text));
        Reviewing.refuse(Draft.tooMuch(beside.values().stream().mapToInt(it -> it.bytes().length)));
        var id = Draft.newId();
        var now = clock.instant();
        RefusedDraft.unless(drafts.begin(id, moduleId, text, origin, me(), now), Reason.TAKEN);
        versions.keep(id, 1, text, Why.BEGUN, me(), now);
        beside.forEach((name, media) -> {
            room.keep(media);
            files.put(id, name, media, now);
        });
        return id;
    }

    /** The head of a file that somebody gave may have no id yet. */
    private static String identified(String head, String moduleId) {
        var id = ID.matcher(head);
        return id.find()
                ? id.replaceFirst("id: " + moduleId)
                : OPENING.matcher(head).replaceFirst("---\nid: " + moduleId + "\n");
    }

    /**
     * Gives a module that was never published another id.
     *
     * @throws RefusedDraft if this is no id, a module has it, it was published, or is in the bin
     */
    @Transactional
    public void rename(String id, String moduleId) {
        var draft = drafts.lock(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        RefusedDraft.unless(draft.binnedAt().isEmpty(), Reason.BINNED);
        RefusedDraft.unless(Manuscript.isId(moduleId), Reason.NO_ID);
        RefusedDraft.unless(
                isUnknown(draft.moduleId())
                        && isUnknown(moduleId)
                        && drafts.ofModule(moduleId).isEmpty(),
                Reason.TAKEN);
        drafts.rename(id, moduleId);
        var manuscript = draft.manuscript();
        var text = manuscript
                .withHead(ID.matcher(manuscript.head()).replaceFirst("id: " + moduleId))
                .text();
        drafts.write(id, text, draft.version() + 1, me(), clock.instant());
        versions.edit(id, draft.version() + 1, text, me(), clock.instant());
    }

    /** Whether a new module may have this id. */
    boolean isFree(String moduleId) {
        return Manuscript.isId(moduleId)
                && isUnknown(moduleId)
                && drafts.ofModule(moduleId).isEmpty();
    }

    /** Whether no module has, or ever had, this id. */
    private boolean isUnknown(String moduleId) {
        return shelf.library().revision(moduleId).isEmpty()
                && locals.of(moduleId).isEmpty();
    }

    /** Into the bin, for {@link #IN_THE_BIN}. What was published of it stays. */
    @Transactional
    public void bin(String id) {
        drafts.bin(id, me(), clock.instant());
    }

    /** @throws RefusedDraft if another draft has its id by now */
    @Transactional
    public void unbin(String id) {
        var draft = drafts.lock(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        RefusedDraft.unless(drafts.ofModule(draft.moduleId()).isEmpty(), Reason.TAKEN);
        drafts.unbin(id);
    }

    private AccountId me() {
        return current.require();
    }
}
