package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.authoring.StudioEntries.Entry;
import fr.declic.content.Shelf;
import fr.declic.content.Upkeep;
import fr.declic.learning.LocalModules;
import fr.declic.learning.LocalModules.Local;
import fr.declic.learning.ProblemReports;
import fr.declic.privacy.When;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** All modules, those that are served and those that are written, what waits for the current person first. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class StudioList {

    /** Modules on one page. */
    public static final int PAGE = 50;

    /** Drafts that one search for faults reads at most, when nobody has read them since they changed. */
    public static final int MOST_READ = 200;

    /** Drafts of the bin that are shown. */
    public static final int MOST_BINNED = 500;

    private final CurrentAccount current;
    private final DraftLines lines;
    private final DraftFacts facts;
    private final Shelf shelf;
    private final ProblemReports reports;
    private final LocalModules locals;
    private final Names names;
    private final Clock clock;

    StudioList(
            CurrentAccount current,
            DraftLines lines,
            DraftFacts facts,
            Shelf shelf,
            ProblemReports reports,
            LocalModules locals,
            Names names,
            Clock clock) {
        this.current = current;
        this.lines = lines;
        this.facts = facts;
        this.shelf = shelf;
        this.reports = reports;
        this.locals = locals;
        this.names = names;
        this.clock = clock;
    }

    /**
     * One page of what was found.
     *
     * @param page from 0; the last one when fewer are left than asked for
     * @param all how many were found
     * @param unread drafts that were left out since nobody has read them yet: the next search reads more of them
     */
    public record Found(List<ListedModule> modules, int page, int all, int unread) {

        public int pages() {
            return Math.max(1, Math.ceilDiv(all, PAGE));
        }
    }

    /** A draft in the bin. @param by who threw it away; empty once they are erased */
    public record Binned(String id, String moduleId, String title, String by, Instant at, Instant until) {}

    /** @param page from 0 */
    public Found find(ModuleSearch search, int page) {
        var found = all().stream().filter(it -> search.takes(it.module())).toList();
        int unread = 0;
        if (search.faulty()) {
            var unknown = found.stream()
                    .flatMap(it -> it.line().stream())
                    .filter(it -> facts.known(it).isEmpty())
                    .toList();
            facts.count(unknown.stream().limit(MOST_READ).toList());
            unread = Math.max(0, unknown.size() - MOST_READ);
            found = found.stream().filter(it -> faults(it) > 0).toList();
        }
        int shown = Math.clamp(page, 0, Math.max(0, Math.ceilDiv(found.size(), PAGE) - 1));
        var here = found.stream().skip((long) shown * PAGE).limit(PAGE).toList();
        facts.count(here.stream().flatMap(it -> it.line().stream()).toList());
        var called = called(here.stream().flatMap(it -> it.by().stream()));
        return new Found(
                here.stream()
                        .map(it -> it.module()
                                .told(
                                        it.by()
                                                .map(by -> called.getOrDefault(by, ""))
                                                .orElse(""),
                                        faults(it)))
                        .toList(),
                shown,
                found.size(),
                unread);
    }

    /** −1 as long as nobody has counted them. */
    private int faults(Entry entry) {
        return entry.line().map(it -> facts.known(it).orElse(-1)).orElse(0);
    }

    /** In the bin, the last thrown away first. */
    public List<Binned> bin() {
        var binned = lines.binned(MOST_BINNED);
        var heads = facts.heads(binned);
        var called = called(binned.stream().flatMap(it -> it.changedBy().stream()));
        return binned.stream()
                .map(it -> new Binned(
                        it.id(),
                        it.moduleId(),
                        Optional.ofNullable(heads.get(it.id()))
                                .flatMap(DraftHead::title)
                                .orElse(it.moduleId()),
                        it.changedBy().map(by -> called.getOrDefault(by, "")).orElse(""),
                        it.binnedAt().orElseThrow(),
                        it.binnedAt().orElseThrow().plus(Studio.IN_THE_BIN)))
                .toList();
    }

    private List<Entry> all() {
        var library = shelf.library();
        var drafts = lines.live();
        var here = locals.last().stream()
                .filter(it -> it.served() || library.revision(it.moduleId()).isEmpty())
                .toList();
        return new StudioEntries(
                        library,
                        shelf,
                        locals,
                        byId(drafts, DraftLine::moduleId),
                        facts.heads(drafts),
                        byId(here, Local::moduleId),
                        byId(Upkeep.due(library, When.day(clock.instant())), it -> it.module()
                                .id()),
                        reports.counts(),
                        current.id())
                .all();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    private Map<AccountId, String> called(Stream<AccountId> persons) {
        Set<AccountId> all = persons.collect(Collectors.toSet());
        return all.isEmpty() ? Map.of() : names.of(all);
    }
}
