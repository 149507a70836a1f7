package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.authoring.ListedModule.Served;
import fr.declic.authoring.ListedModule.Turn;
import fr.declic.authoring.ListedModule.Writing;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.content.Upkeep;
import fr.declic.content.Upkeep.Due;
import fr.declic.learning.LocalModules;
import fr.declic.learning.LocalModules.Local;
import fr.declic.learning.ProblemReports;
import fr.declic.privacy.When;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
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

    /** What is listed, and what it was made from. @param key by which titles are put in order */
    private record Entry(ListedModule module, String key, Optional<DraftLine> line, Optional<AccountId> by) {}

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
        var byModule = drafts.stream().collect(Collectors.toMap(DraftLine::moduleId, Function.identity()));
        var heads = facts.heads(drafts);
        var due = Upkeep.due(library, When.day(clock.instant())).stream()
                .collect(Collectors.toMap(it -> it.module().id(), Function.identity()));
        var open = reports.counts();
        var here = locals.last().stream()
                .filter(it -> it.served() || library.revision(it.moduleId()).isEmpty())
                .collect(Collectors.toMap(Local::moduleId, Function.identity()));
        var me = current.id();
        return Stream.of(library.revisions().keySet(), byModule.keySet(), here.keySet())
                .flatMap(Set::stream)
                .distinct()
                .map(id -> {
                    var line = Optional.ofNullable(byModule.get(id));
                    return entry(
                            id,
                            library.module(id).or(() -> here.containsKey(id) ? shelf.known(id) : Optional.empty()),
                            line,
                            line.flatMap(it -> Optional.ofNullable(heads.get(it.id()))),
                            Optional.ofNullable(here.get(id)),
                            Optional.ofNullable(due.get(id)),
                            open.getOrDefault(id, 0),
                            me);
                })
                .sorted(Comparator.comparing((Entry it) -> it.module().turn())
                        .thenComparing(it -> it.module().changedAt().orElse(Instant.EPOCH), Comparator.reverseOrder())
                        .thenComparing(Entry::key))
                .toList();
    }

    private Entry entry(
            String id,
            Optional<CourseModule> module,
            Optional<DraftLine> line,
            Optional<DraftHead> head,
            Optional<Local> here,
            Optional<Due> due,
            int reports,
            Optional<AccountId> me) {
        boolean newer =
                line.filter(it -> ShippedNews.isNew(locals, id, it.origin())).isPresent();
        var listed = new ListedModule(
                id,
                head.flatMap(DraftHead::title)
                        .or(() -> module.map(CourseModule::title))
                        .orElse(id),
                head.flatMap(DraftHead::audience).or(() -> module.map(CourseModule::audience)),
                head.flatMap(DraftHead::theme).or(() -> module.map(CourseModule::theme)),
                here.map(it -> it.served() ? Served.LOCAL : Served.WITHDRAWN).or(() -> module.map(_ -> Served.SHIPPED)),
                line.map(it -> new Writing(it.id(), it.state(), -1)),
                line.map(DraftLine::changedAt).or(() -> here.map(Local::at)),
                "",
                due,
                reports,
                newer,
                turn(line, due.isPresent() || newer, reports, me));
        return new Entry(
                listed,
                ModuleSearch.plain(listed.title()),
                line,
                line.isPresent() ? line.flatMap(DraftLine::changedBy) : here.flatMap(Local::author));
    }

    static Turn turn(Optional<DraftLine> line, boolean check, int reports, Optional<AccountId> me) {
        boolean toRead = line.filter(it -> it.state() == Draft.State.IN_REVIEW)
                .filter(it -> !it.sentBy().equals(me))
                .isPresent();
        boolean mine = line.filter(it -> it.state() == Draft.State.DRAFT)
                .filter(it -> it.changedBy().equals(me) || it.madeBy().equals(me))
                .isPresent();
        if (toRead) {
            return Turn.TO_READ;
        } else if (reports > 0) {
            return Turn.TO_ANSWER;
        } else if (mine) {
            return Turn.MINE;
        } else if (check) {
            return Turn.TO_CHECK;
        }
        return line.isPresent() ? Turn.OTHERS : Turn.DONE;
    }

    private Map<AccountId, String> called(Stream<AccountId> persons) {
        Set<AccountId> all = persons.collect(Collectors.toSet());
        return all.isEmpty() ? Map.of() : names.of(all);
    }
}
