package fr.declic.authoring;

import fr.declic.account.AccountId;
import fr.declic.authoring.ListedModule.Fate;
import fr.declic.authoring.ListedModule.Served;
import fr.declic.authoring.ListedModule.Turn;
import fr.declic.authoring.ListedModule.Writing;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Shelf;
import fr.declic.content.Upkeep.Due;
import fr.declic.learning.LocalModules;
import fr.declic.learning.LocalModules.Local;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that the studio's list is made from; each map is by module id unless said.
 *
 * @param heads of drafts, by draft id
 * @param here what was last published here, unless it was withdrawn and a shipped text is served instead
 * @param reports how many wait for an answer
 */
record StudioEntries(
        Library library,
        Shelf shelf,
        LocalModules locals,
        Map<String, DraftLine> drafts,
        Map<String, DraftHead> heads,
        Map<String, Local> here,
        Map<String, Due> due,
        Map<String, Integer> reports,
        Optional<AccountId> me) {

    /**
     * A module as it is listed, before one asked what only a line that is shown needs.
     *
     * @param key by which titles are put in order
     * @param line its draft
     * @param by who changed it last
     */
    record Entry(ListedModule module, String key, Optional<DraftLine> line, Optional<AccountId> by) {}

    /** What waits for who looks first; then what was changed last. */
    List<Entry> all() {
        return Stream.of(library.revisions().keySet(), drafts.keySet(), here.keySet())
                .flatMap(Set::stream)
                .distinct()
                .map(this::entry)
                .sorted(Comparator.comparing((Entry it) -> it.module().turn())
                        .thenComparing(it -> it.module().changedAt().orElse(Instant.EPOCH), Comparator.reverseOrder())
                        .thenComparing(Entry::key))
                .toList();
    }

    private Entry entry(String id) {
        var module = library.module(id).or(() -> here.containsKey(id) ? shelf.known(id) : Optional.empty());
        var line = Optional.ofNullable(drafts.get(id));
        var head = line.flatMap(it -> Optional.ofNullable(heads.get(it.id())));
        var local = Optional.ofNullable(here.get(id));
        var check = Optional.ofNullable(due.get(id));
        int open = reports.getOrDefault(id, 0);
        boolean newer =
                line.filter(it -> ShippedNews.isNew(locals, id, it.origin())).isPresent();
        var listed = new ListedModule(
                id,
                head.flatMap(DraftHead::title)
                        .or(() -> module.map(CourseModule::title))
                        .orElse(id),
                head.flatMap(DraftHead::audience).or(() -> module.map(CourseModule::audience)),
                head.flatMap(DraftHead::theme).or(() -> module.map(CourseModule::theme)),
                local.map(it -> it.served() ? Served.LOCAL : Served.WITHDRAWN)
                        .or(() -> module.map(_ -> Served.SHIPPED)),
                line.map(it -> new Writing(it.id(), it.state(), fate(it, local), -1)),
                line.map(DraftLine::changedAt).or(() -> local.map(Local::at)),
                "",
                check,
                open,
                newer,
                turn(line.filter(it -> fate(it, local) != Fate.PUBLISHED), check.isPresent() || newer, open, me));
        return new Entry(
                listed,
                ModuleSearch.plain(listed.title()),
                line,
                line.isPresent() ? line.flatMap(DraftLine::changedBy) : local.flatMap(Local::author));
    }

    private static Fate fate(DraftLine line, Optional<Local> local) {
        if (line.approved()) {
            return Fate.APPROVED;
        }
        if (line.sentBack(local.map(Local::at))) {
            return Fate.CHANGES;
        }
        return local.filter(it -> it.served() && line.isWithin(it.at())).isPresent() ? Fate.PUBLISHED : Fate.OPEN;
    }

    static Turn turn(Optional<DraftLine> line, boolean check, int reports, Optional<AccountId> me) {
        boolean toRead = line.filter(it -> it.state() == Draft.State.IN_REVIEW && !it.approved())
                .filter(it -> !it.sentBy().equals(me))
                .isPresent();
        boolean mine = line.filter(it -> it.state() == Draft.State.DRAFT || it.approved())
                .filter(it ->
                        Stream.of(it.changedBy(), it.madeBy(), it.sentBy()).anyMatch(me::equals))
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
}
