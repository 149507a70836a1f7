package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Manuscript;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A draft is read by another trainer, who says what is to be changed, and in the end yes or no. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class Reviewing {

    private final CurrentAccount current;
    private final ModuleDrafts drafts;
    private final DraftVersions versions;
    private final DraftRemarks remarks;
    private final DraftVerdicts verdicts;
    private final DraftReader reader;
    private final Names names;
    private final Clock clock;

    Reviewing(
            CurrentAccount current,
            ModuleDrafts drafts,
            DraftVersions versions,
            DraftRemarks remarks,
            DraftVerdicts verdicts,
            DraftReader reader,
            Names names,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.versions = versions;
        this.remarks = remarks;
        this.verdicts = verdicts;
        this.reader = reader;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Who asked for a reader.
     *
     * @param by how they are called; empty once they are erased, or when they never said
     * @param words to the reader; may be empty
     */
    public record Asked(String by, Instant at, String words) {}

    /**
     * How far the reading is.
     *
     * @param asked empty while it is not in review
     * @param verdict the last one, perhaps of an earlier version
     * @param approved whether the draft as it is was approved
     * @param mayJudge whether the one who asks may say yes or no now
     */
    public record Review(
            Draft draft,
            Optional<Asked> asked,
            List<Remark> remarks,
            Optional<Verdict> verdict,
            boolean approved,
            boolean mayJudge) {

        public Review {
            remarks = List.copyOf(remarks);
        }

        public List<Remark> open() {
            return remarks.stream().filter(it -> !it.settled()).toList();
        }
    }

    /** @throws RefusedDraft if there is no such draft */
    public Review of(String id) {
        var draft = drafts.find(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        var said = remarks.of(id);
        var verdict = verdicts.last(id);
        var called = names.of(Stream.of(
                        said.stream().flatMap(it -> it.by().stream()),
                        verdict.flatMap(DraftVerdicts.Row::by).stream(),
                        draft.sentBy().stream())
                .flatMap(it -> it)
                .collect(Collectors.toSet()));
        return new Review(
                draft,
                drafts.asked(id).map(it -> new Asked(name(draft.sentBy(), called), it.at(), it.words())),
                said.stream()
                        .map(it -> new Remark(
                                it.id(), it.part(), it.words(), name(it.by(), called), it.at(), it.settledAt()))
                        .toList(),
                verdict.map(it -> new Verdict(it.approved(), it.words(), name(it.by(), called), it.at())),
                verdict.filter(it -> it.approved() && it.version() == draft.version())
                        .isPresent(),
                ReviewRules.judge(draft, draft.version(), me()).isEmpty());
    }

    private static String name(Optional<AccountId> person, Map<AccountId, String> called) {
        return person.map(called::get).orElse("");
    }

    /**
     * Asks the other trainers to read it.
     *
     * @param words to them, at most {@link Remark#LONGEST} characters; may be empty
     * @throws RefusedDraft if it has faults, or is with a reader already
     */
    @Transactional
    public void send(String id, String words) {
        var draft = locked(id);
        refuse(ReviewRules.send(draft, reader.read(draft).good().isEmpty()));
        drafts.send(id, me(), fitting(words), clock.instant());
        versions.keep(id, draft.version(), draft.text(), Why.SENT, me(), clock.instant());
    }

    /** It is a draft again, without a verdict. Does nothing when it is one. */
    @Transactional
    public void recall(String id) {
        locked(id);
        drafts.unsend(id);
    }

    /**
     * Says something of a part.
     *
     * @throws RefusedDraft if it says nothing, too much, or there are {@link Remark#MOST} already
     */
    @Transactional
    public void say(String id, String part, String words) {
        var draft = drafts.open(id);
        RefusedDraft.unless(!words.isBlank(), Reason.WORDLESS);
        RefusedDraft.unless(draft.manuscript().textOf(part).isPresent() && part.length() <= 80, Reason.GONE);
        RefusedDraft.unless(remarks.of(id).size() < Remark.MOST, Reason.TOO_MANY);
        remarks.add(Draft.newId(), id, part, fitting(words), me(), clock.instant());
    }

    /** What it asks is done; or it is not after all. */
    @Transactional
    public void settle(String id, String remark, boolean done) {
        RefusedDraft.unless(
                remarks.settle(id, remark, done ? Optional.of(clock.instant()) : Optional.empty()), Reason.GONE);
    }

    /**
     * It may be published as it is.
     *
     * @param version that one has read
     * @param words to who wrote it; may be empty
     * @throws RefusedDraft if it is another version by now, is not in review, or is one's own
     */
    @Transactional
    public void approve(String id, int version, String words) {
        refuse(ReviewRules.judge(locked(id), version, me()));
        verdicts.give(id, version, true, fitting(words), me(), clock.instant());
    }

    /**
     * It is to be changed first: it goes back to who writes.
     *
     * @param words what is to be changed
     * @throws RefusedDraft as {@link #approve}, and without a word
     */
    @Transactional
    public void askForChanges(String id, int version, String words) {
        refuse(ReviewRules.judge(locked(id), version, me()));
        RefusedDraft.unless(!words.isBlank(), Reason.WORDLESS);
        verdicts.give(id, version, false, fitting(words), me(), clock.instant());
        drafts.unsend(id);
    }

    private static String fitting(String words) {
        var clean = Manuscript.clean(words).strip();
        RefusedDraft.unless(clean.length() <= Remark.LONGEST, Reason.WORDY);
        return clean;
    }

    static void refuse(Optional<Reason> reason) {
        reason.ifPresent(it -> {
            throw new RefusedDraft(it);
        });
    }

    private Draft locked(String id) {
        return drafts.lock(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
    }

    private AccountId me() {
        return current.require();
    }
}
