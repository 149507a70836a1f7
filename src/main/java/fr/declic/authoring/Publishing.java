package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.ContentProblem;
import fr.declic.content.Manuscript;
import fr.declic.content.ModuleWriter;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.KeyChange;
import fr.declic.learning.KeyFlips;
import fr.declic.learning.LocalModules;
import fr.declic.learning.LocalModules.Local;
import fr.declic.place.PlaceSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** From a draft to the learners, and back. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class Publishing {

    private final CurrentAccount current;
    private final ModuleDrafts drafts;
    private final DraftVersions versions;
    private final DraftVerdicts verdicts;
    private final DraftReader reader;
    private final LocalModules locals;
    private final KeyChange keys;
    private final Shelf shelf;
    private final PlaceSettings place;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publishing(
            CurrentAccount current,
            ModuleDrafts drafts,
            DraftVersions versions,
            DraftVerdicts verdicts,
            DraftReader reader,
            LocalModules locals,
            KeyChange keys,
            Shelf shelf,
            PlaceSettings place,
            TransactionTemplate transaction,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.versions = versions;
        this.verdicts = verdicts;
        this.reader = reader;
        this.locals = locals;
        this.keys = keys;
        this.shelf = shelf;
        this.place = place;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** @param served whether learners see it already; else within seconds */
        record Done(boolean served) implements Outcome {}

        /** Nothing was changed: these are the faults, of the module or of others with it. */
        record Faulty(List<ContentProblem> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** Nothing was changed yet: the keys of published questions are others now, which is to be confirmed. */
        record Flipping(List<KeyFlips> flips) implements Outcome {
            public Flipping {
                flips = List.copyOf(flips);
            }
        }
    }

    /**
     * Where a draft stands between who writes and who learns.
     *
     * @param local what was published here and is served
     * @param beneath whether something shipped would be served without it
     * @param seen whether learners see anything of the module
     * @param same whether they see the draft as it is
     * @param obstacle what keeps it from being published
     * @param faults of the draft, and of the library with it
     * @param before what they see; nothing when they see nothing
     * @param after what they would see
     * @param files the names of those that are new, other or gone
     * @param flips of past answers
     */
    public record Standing(
            Draft draft,
            boolean secondReader,
            Optional<Local> local,
            boolean beneath,
            boolean seen,
            boolean same,
            Optional<Reason> obstacle,
            List<ContentProblem> faults,
            Manuscript before,
            Manuscript after,
            List<String> files,
            List<KeyFlips> flips) {

        public Standing {
            faults = List.copyOf(faults);
            files = List.copyOf(files);
            flips = List.copyOf(flips);
        }
    }

    /** @throws RefusedDraft if there is no such draft */
    public Standing of(String id) {
        var draft = drafts.find(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        var now = shelf.library().revision(draft.moduleId());
        var next = reader.canonical(draft);
        var faults = next.map(locals::faults).orElseGet(() -> reader.read(draft).problems());
        boolean same = next.isPresent() && next.map(Revision::sha256).equals(now.map(Revision::sha256));
        boolean secondReader = secondReader();
        var obstacle = ReviewRules.publish(draft, draft.version(), secondReader, approved(id))
                .or(() -> faults.isEmpty() ? Optional.empty() : Optional.of(Reason.FAULTY));
        return new Standing(
                draft,
                secondReader,
                locals.served(draft.moduleId()),
                locals.hashBeneath(draft.moduleId()).isPresent(),
                now.isPresent(),
                same,
                same ? Optional.of(Reason.SAME) : obstacle,
                faults,
                Manuscript.of(now.map(it -> ModuleWriter.write(it.module())).orElse("")),
                Manuscript.of(next.map(Revision::text).orElse(draft.text())),
                next.map(it -> Difference.files(now, it)).orElse(List.of()),
                next.map(keys::of).orElse(List.of()));
    }

    /**
     * Gives a draft to the learners: written out in canonical form, with the id of each step.
     *
     * @param version that one means
     * @param flipsSeen whether one knows which past answers its keys would flip
     * @throws RefusedDraft if it is another version by now, nobody has approved it, or learners see it already
     */
    public Outcome publish(String id, int version, boolean flipsSeen) {
        return inTurn(() -> publishing(id, version, flipsSeen));
    }

    /** What keeps it from being published; empty once it is. */
    private Optional<Outcome> publishing(String id, int version, boolean flipsSeen) {
        var draft = locked(id);
        Reviewing.refuse(ReviewRules.publish(draft, version, secondReader(), approved(id)));
        var good = reader.canonical(draft);
        if (good.isEmpty()) {
            return Optional.of(new Outcome.Faulty(reader.read(draft).problems()));
        }
        var next = good.get();
        RefusedDraft.unless(!isServed(next), Reason.SAME);
        var faults = locals.faults(next);
        if (!faults.isEmpty()) {
            return Optional.of(new Outcome.Faulty(faults));
        }
        var flips = keys.of(next);
        if (!flips.isEmpty() && !flipsSeen) {
            return Optional.of(new Outcome.Flipping(flips));
        }
        keep(draft, next);
        return Optional.empty();
    }

    /** What was published a moment ago may not be on the shelf yet. */
    private boolean isServed(Revision next) {
        var id = next.module().id();
        return locals.served(id)
                .map(Local::sha256)
                .or(() -> shelf.library().revision(id).map(Revision::sha256))
                .filter(next.sha256()::equals)
                .isPresent();
    }

    private void keep(Draft draft, Revision next) {
        int written = draft.version();
        if (!draft.text().equals(next.text())) {
            written++;
            drafts.write(draft.id(), next.text(), written, me(), clock.instant());
        }
        drafts.unsend(draft.id());
        versions.keep(draft.id(), written, next.text(), Why.PUBLISHED, me(), clock.instant());
        locals.keep(next);
    }

    /**
     * Takes back what was published of the draft's module: what is shipped under its id is served again, or nothing. It
     * stays in attestations, and who is in the middle of it finishes.
     *
     * @throws RefusedDraft if nothing was published
     */
    public Outcome withdraw(String id) {
        return inTurn(() -> withdrawing(locked(id).moduleId()));
    }

    private Optional<Outcome> withdrawing(String moduleId) {
        RefusedDraft.unless(locals.served(moduleId).isPresent(), Reason.GONE);
        var faults = locals.faultsWithout(moduleId);
        if (!faults.isEmpty()) {
            return Optional.of(new Outcome.Faulty(faults));
        }
        locals.withdraw(moduleId);
        return Optional.empty();
    }

    /** One after the other, on all nodes: two changes, each fine by itself, may not be so together. */
    private Outcome inTurn(Supplier<Optional<Outcome>> act) {
        Optional<Outcome> hindrance = transaction.execute(_ -> {
            locals.takeTurn();
            return act.get();
        });
        return hindrance.orElseGet(() -> new Outcome.Done(locals.serve()));
    }

    /** Nobody writes in it while it is looked at. */
    private Draft locked(String id) {
        return drafts.lock(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
    }

    private boolean secondReader() {
        return place.current().habits().secondReader();
    }

    private Optional<Integer> approved(String id) {
        return verdicts.last(id).filter(DraftVerdicts.Row::approved).map(DraftVerdicts.Row::version);
    }

    private AccountId me() {
        return current.require();
    }
}
