package fr.declic.authoring;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.authoring.Advised.Dismissed;
import fr.declic.authoring.DraftDismissals.Kept;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.DraftCounsel;
import fr.declic.content.Hint;
import fr.declic.content.Quality;
import fr.declic.content.Shelf;
import fr.declic.platform.WrittenText;
import fr.declic.privacy.When;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Help to write a draft well: hints, which nobody must follow, and why somebody did not. A reason stays with the draft: it
 * is asked for again only when what was looked at changes.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class Advice {

    /** The most characters of a reason. */
    public static final int REASON = 300;

    /** Looking at a module takes a fifth of a second: a text is looked at once, however many ask. */
    private final Cache<Looked, List<Hint>> looked = Caffeine.newBuilder()
            .maximumSize(100)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    private final CurrentAccount current;
    private final ModuleDrafts drafts;
    private final DraftDismissals dismissals;
    private final DraftReader reader;
    private final Names names;
    private final Shelf shelf;
    private final Clock clock;

    Advice(
            CurrentAccount current,
            ModuleDrafts drafts,
            DraftDismissals dismissals,
            DraftReader reader,
            Names names,
            Shelf shelf,
            Clock clock) {
        this.current = current;
        this.drafts = drafts;
        this.dismissals = dismissals;
        this.reader = reader;
        this.names = names;
        this.shelf = shelf;
        this.clock = clock;
    }

    private record Looked(String draft, int version, Map<String, DraftFile> files, LocalDate day) {}

    /** All hints on a draft: on the head first, then in the order of its text. Slow for a text that is new. */
    public List<Advised> of(Draft draft) {
        var kept = dismissals.of(draft.id());
        var called =
                names.of(kept.values().stream().flatMap(it -> it.by().stream()).collect(Collectors.toSet()));
        return hints(draft).stream()
                .map(hint -> new Advised(
                        hint, Optional.ofNullable(kept.get(hint.key())).map(it -> dismissed(it, called))))
                .toList();
    }

    /** What a program can say of a draft that has no fault; empty for others. */
    public Optional<Quality> quality(Draft draft) {
        return reader.read(draft)
                .good()
                .map(it -> Quality.of(
                        it.module(), hints(draft), dismissals.of(draft.id()).keySet(), today()));
    }

    /**
     * One does not follow a hint.
     *
     * @param hint its key
     * @param reason 1 to {@link #REASON} characters on one line; what is longer is cut
     * @return false if the text has changed, and has no such hint any more
     * @throws RefusedDraft if the draft is gone, or in the bin
     * @throws IllegalArgumentException if the reason is blank
     */
    @Transactional
    public boolean dismiss(String draftId, String hint, String reason) {
        var line = WrittenText.line(reason, REASON);
        if (line.isEmpty()) {
            throw new IllegalArgumentException("a reason says something");
        }
        var draft = open(draftId);
        if (hints(draft).stream().noneMatch(it -> it.key().equals(hint))) {
            return false;
        }
        dismissals.put(draftId, hint, line, current.require(), clock.instant());
        return true;
    }

    /**
     * One follows it after all.
     *
     * @throws RefusedDraft if the draft is gone, or in the bin
     */
    @Transactional
    public void undismiss(String draftId, String hint) {
        open(draftId);
        dismissals.remove(draftId, hint);
    }

    private Draft open(String id) {
        var draft = drafts.find(id).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        RefusedDraft.unless(draft.binnedAt().isEmpty(), Reason.BINNED);
        return draft;
    }

    private List<Hint> hints(Draft draft) {
        var day = today();
        return looked.get(
                new Looked(draft.id(), draft.version(), draft.files(), day),
                _ -> DraftCounsel.of(reader.read(draft), draft.manuscript(), shelf.library(), day));
    }

    private static Dismissed dismissed(Kept kept, Map<AccountId, String> called) {
        return new Dismissed(
                kept.reason(), kept.by().map(it -> called.getOrDefault(it, "")).orElse(""), kept.at());
    }

    private LocalDate today() {
        return When.day(clock.instant());
    }
}
