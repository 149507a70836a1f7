package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.Merge;
import fr.declic.content.ModuleWriter;
import fr.declic.content.Revision;
import fr.declic.learning.LocalModules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is new in the shipped text of a module that was adapted here, and how to take it up. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class ShippedNews {

    private final CurrentAccount current;
    private final ModuleDrafts drafts;
    private final DraftVersions versions;
    private final DraftFiles files;
    private final DraftReader reader;
    private final LocalModules locals;
    private final Clock clock;

    ShippedNews(
            CurrentAccount current,
            ModuleDrafts drafts,
            DraftVersions versions,
            DraftFiles files,
            DraftReader reader,
            LocalModules locals,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.versions = versions;
        this.files = files;
        this.reader = reader;
        this.locals = locals;
        this.clock = clock;
    }

    /**
     * A shipped text that the draft does not know yet.
     *
     * @param before the one that the draft began from
     * @param after what is shipped now
     * @param files those that are new, other or gone
     */
    public record News(Manuscript before, Manuscript after, List<String> files) {
        public News {
            files = List.copyOf(files);
        }
    }

    /**
     * What came of taking it up. The draft's own words stay wherever both changed the same.
     *
     * @param parts the keys of the steps that both changed; {@link Manuscript#HEAD} for the head
     * @param files the names of the files that both changed
     */
    public record Taken(Set<String> parts, List<String> files) {
        public Taken {
            parts = Set.copyOf(parts);
            files = List.copyOf(files);
        }

        public boolean clean() {
            return parts.isEmpty() && files.isEmpty();
        }
    }

    /** Empty when the draft was not adapted, or knows what is shipped. */
    public Optional<News> of(Draft draft) {
        return shipped(draft).map(now -> {
            var before = draft.origin().flatMap(locals::text);
            return new News(
                    Manuscript.of(before.map(ShippedNews::canonical).orElse(draft.text())),
                    Manuscript.of(canonical(now)),
                    Difference.files(before, now));
        });
    }

    /** Whether there is something new: cheaper. */
    public boolean any(Draft draft) {
        return isNew(locals, draft.moduleId(), draft.origin());
    }

    /** @param origin the hash of the text that the module was adapted from; empty when it was not */
    static boolean isNew(LocalModules locals, String moduleId, Optional<String> origin) {
        return origin.isPresent()
                && locals.hashBeneath(moduleId)
                        .filter(now -> !now.equals(origin.get()))
                        .isPresent();
    }

    private Optional<Revision> shipped(Draft draft) {
        return draft.origin().flatMap(origin -> locals.beneath(draft.moduleId())
                .filter(it -> !it.sha256().equals(origin)));
    }

    /**
     * Takes up what is new, part by part, and in the head key by key. Where both changed the same, the shipped text is put
     * aside in the history, whole.
     *
     * @throws RefusedDraft if there is nothing new, the draft has faults, or what it began from is lost
     */
    @Transactional
    public Taken take(String id) {
        var draft = drafts.open(id);
        var mine = reader.canonical(draft).orElseThrow(() -> new RefusedDraft(Reason.FAULTY));
        var theirs = shipped(draft).orElseThrow(() -> new RefusedDraft(Reason.SAME));
        var base = draft.origin().flatMap(locals::text).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        var was = Manuscript.of(adapted(base, mine));
        var ours = Manuscript.of(mine.text());
        var others = Manuscript.of(adapted(theirs, mine));
        var head = HeadMerge.of(was.head(), ours.head(), others.head());
        var merge = Merge.of(was.withHead(head.text()), others.withHead(head.text()), ours.withHead(head.text()));
        var parts = new LinkedHashSet<>(merge.conflicts());
        if (!head.conflicts().isEmpty()) {
            parts.add(Manuscript.HEAD);
        }
        if (!parts.isEmpty()) {
            versions.keep(id, draft.version(), others.text(), Why.ASIDE, me(), clock.instant());
        }
        var text = merge.text().text();
        Reviewing.refuse(Draft.tooMuch(text));
        int version = draft.version() + 1;
        drafts.write(id, text, version, me(), clock.instant());
        versions.keep(id, version, text, Why.EDIT, me(), clock.instant());
        drafts.follow(id, theirs.sha256());
        return new Taken(parts, takeFiles(draft, base, theirs));
    }

    /** Leaves it: the draft stays as it is, and is told of the next one only. */
    @Transactional
    public void leave(String id) {
        var draft = drafts.open(id);
        shipped(draft).ifPresent(it -> drafts.follow(id, it.sha256()));
    }

    private List<String> takeFiles(Draft draft, Revision base, Revision theirs) {
        var conflicts = new ArrayList<String>();
        var sizes = new HashMap<String, Integer>();
        draft.files().values().forEach(it -> sizes.put(it.name(), it.size()));
        theirs.media().forEach((name, media) -> {
            var here = Optional.ofNullable(draft.files().get(name)).map(DraftFile::sha256);
            var before = Optional.ofNullable(base.media().get(name)).map(it -> it.sha256());
            boolean changedThere = before.filter(media.sha256()::equals).isEmpty();
            if ((here.isEmpty() || changedThere && here.equals(before)) && fits(sizes, name, media)) {
                sizes.put(name, media.bytes().length);
                files.put(draft.id(), name, media, clock.instant());
            } else if (changedThere && here.filter(media.sha256()::equals).isEmpty()) {
                conflicts.add(name);
            }
        });
        return conflicts;
    }

    private static boolean fits(Map<String, Integer> sizes, String name, Media media) {
        var next = new HashMap<>(sizes);
        next.put(name, media.bytes().length);
        return Draft.tooMuch(next.values().stream().mapToInt(it -> it)).isEmpty();
    }

    private static String adapted(Revision shipped, Revision mine) {
        var text = canonical(shipped);
        return mine.module().adaptedFrom().isPresent()
                        && shipped.module().adaptedFrom().isEmpty()
                ? Studio.adapted(text, mine.module().adaptedFrom().orElseThrow())
                : text;
    }

    private static String canonical(Revision revision) {
        return ModuleWriter.write(revision.module());
    }

    private AccountId me() {
        return current.require();
    }
}
