package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.content.DraftReading;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.Merge;
import fr.declic.learning.MediaRoom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One draft while it is written, by one person or several. What is saved says from which text it was made: where somebody
 * else has changed another part since, both changes are kept; where they changed the same one, theirs stays, mine is put
 * aside in the history, and the answer tells.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class ModuleEditor {

    private final CurrentAccount current;
    private final ModuleDrafts drafts;
    private final DraftVersions versions;
    private final DraftFiles files;
    private final DraftPresences presences;
    private final DraftReader reader;
    private final MediaRoom media;
    private final Names names;
    private final Clock clock;

    ModuleEditor(
            CurrentAccount current,
            ModuleDrafts drafts,
            DraftVersions versions,
            DraftFiles files,
            DraftPresences presences,
            DraftReader reader,
            MediaRoom media,
            Names names,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.versions = versions;
        this.files = files;
        this.presences = presences;
        this.reader = reader;
        this.media = media;
        this.names = names;
        this.clock = clock;
    }

    /**
     * What came of a change.
     *
     * @param draft as it is now
     * @param conflicts the keys of the parts that somebody else had changed meanwhile: see {@link Merge}
     */
    public record Saved(Draft draft, Set<String> conflicts) {
        public Saved {
            conflicts = Set.copyOf(conflicts);
        }
    }

    /**
     * Another window that has the draft open.
     *
     * @param name of the person; may be empty
     * @param self whether it is of the same person
     * @param part the key of the part that is looked at in it
     */
    public record Colleague(String name, boolean self, String part) {}

    /** A draft, in the bin or not. */
    public Optional<Draft> find(String id) {
        return drafts.find(id);
    }

    /** What can be read of a draft, and its faults. */
    public DraftReading read(Draft draft) {
        return reader.read(draft);
    }

    /** The files beside a draft, by name; one whose bytes are lost is not there. */
    public Map<String, Media> media(Draft draft) {
        return reader.media(draft);
    }

    /**
     * Keeps a change.
     *
     * @param base the text from which it was made, as this service gave it
     * @param mine what it is now
     * @throws RefusedDraft if it is gone, in the bin, or too long
     */
    @Transactional
    public Saved save(String id, String base, String mine) {
        var draft = drafts.open(id);
        var text = Manuscript.clean(mine);
        Reviewing.refuse(Draft.tooMuch(text));
        if (text.equals(draft.text())) {
            return new Saved(draft, Set.of());
        }
        var merge = base.equals(draft.text())
                ? new Merge(Manuscript.of(text), Set.of())
                : Merge.of(Manuscript.of(base), Manuscript.of(text), draft.manuscript());
        if (!merge.conflicts().isEmpty()) {
            versions.keep(id, draft.version(), text, Why.ASIDE, me(), clock.instant());
        }
        var merged = merge.text().text();
        Reviewing.refuse(Draft.tooMuch(merged));
        if (!merged.equals(draft.text())) {
            write(draft, merged, Why.EDIT);
        }
        return new Saved(drafts.find(id).orElseThrow(), merge.conflicts());
    }

    /** Takes an earlier text up again. What is now stays in the history. */
    @Transactional
    public Draft restore(String id, long version) {
        var draft = drafts.open(id);
        var text = versions.text(id, version).orElseThrow(() -> new RefusedDraft(RefusedDraft.Reason.GONE));
        if (!text.equals(draft.text())) {
            write(draft, text, Why.RESTORED);
        }
        return drafts.find(id).orElseThrow();
    }

    /** What it was, the last first. */
    public List<DraftVersion> history(String id) {
        return versions.of(id);
    }

    /** How those who wrote these versions are called; who never said is not in it. */
    public Map<AccountId, String> writers(List<DraftVersion> history) {
        return names.of(history.stream().flatMap(it -> it.writtenBy().stream()).collect(Collectors.toSet()));
    }

    /** The text of a version. */
    public Optional<String> text(String id, long version) {
        return versions.text(id, version);
    }

    /**
     * Puts a file beside the draft, in the place of one that has its name.
     *
     * @throws RefusedDraft if it is gone, in the bin, or has too many files, or too heavy ones
     */
    @Transactional
    public Draft attach(String id, String name, Media file) {
        var draft = drafts.open(id);
        Reviewing.refuse(Draft.tooMuch(draft.sizesWith(name, file)));
        media.keep(file);
        files.put(id, name, file, clock.instant());
        changed(draft);
        return drafts.find(id).orElseThrow();
    }

    /** The text may still name it: that is then one of its faults. */
    @Transactional
    public Draft detach(String id, String name) {
        var draft = drafts.open(id);
        if (files.remove(id, name)) {
            changed(draft);
        }
        return drafts.find(id).orElseThrow();
    }

    /**
     * Says where one is, and hears who else is there.
     *
     * @param tab names the browser's tab, 32 hexadecimal digits
     * @param part the key of the part that one looks at
     */
    @Transactional
    public List<Colleague> present(String id, String tab, String part) {
        if (drafts.find(id).isPresent()) {
            presences.say(tab, id, me(), StringUtils.left(part, DraftPresences.PART), clock.instant());
        }
        var others = presences.others(id, tab, clock.instant());
        var called =
                names.of(others.stream().map(DraftPresences.Present::account).collect(Collectors.toSet()));
        return others.stream()
                .map(it -> new Colleague(
                        called.getOrDefault(it.account(), ""), it.account().equals(me()), it.part()))
                .toList();
    }

    /** One does not look at it any more; who was signed out meanwhile may say so too. */
    @Transactional
    @PreAuthorize("permitAll()")
    public void leave(String tab) {
        presences.leave(tab);
    }

    /** What a reader approved had other files. */
    private void changed(Draft draft) {
        drafts.write(draft.id(), draft.text(), draft.version() + 1, me(), clock.instant());
    }

    private void write(Draft draft, String text, Why why) {
        int version = draft.version() + 1;
        drafts.write(draft.id(), text, version, me(), clock.instant());
        if (why == Why.EDIT) {
            versions.edit(draft.id(), version, text, me(), clock.instant());
        } else {
            versions.keep(draft.id(), version, text, why, me(), clock.instant());
        }
    }

    private AccountId me() {
        return current.require();
    }
}
