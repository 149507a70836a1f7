package fr.declic.authoring;

import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.LocalModules;
import fr.declic.learning.LocalModules.Local;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The modules that were published here: those that are served, and those that are served no more. */
@Component
class ServedHere implements PublishedHere {

    private final LocalModules local;
    private final ModuleDrafts drafts;
    private final Shelf shelf;
    private volatile Beneath known;

    ServedHere(LocalModules local, ModuleDrafts drafts, Shelf shelf) {
        this.local = local;
        this.drafts = drafts;
        this.shelf = shelf;
        this.known = new Beneath(shelf.library(), new ConcurrentHashMap<>());
    }

    /** What would be served of modules without what was published here: its hash, read once for each library. */
    private record Beneath(Library library, Map<String, Optional<String>> hashes) {}

    @Override
    public List<Here> all() {
        var library = shelf.library();
        var origins = drafts.origins();
        return Stream.concat(
                        local.served().stream()
                                .map(it -> here(it, title(library, it), false, isNewer(it.moduleId(), origins))),
                        local.withdrawn().stream()
                                .filter(it -> library.revision(it.moduleId()).isEmpty())
                                .map(it -> here(it, lastTitle(it), true, false)))
                .toList();
    }

    private static Here here(Local it, String title, boolean withdrawn, boolean newer) {
        return new Here(it.moduleId(), title, withdrawn, newer, it.author(), it.at());
    }

    private static String title(Library library, Local it) {
        return library.module(it.moduleId()).map(CourseModule::title).orElse(it.moduleId());
    }

    private String lastTitle(Local it) {
        return local.text(it.sha256()).map(text -> text.module().title()).orElse(it.moduleId());
    }

    /** As {@link ShippedNews} tells it of the draft; without one, of what was published. */
    private boolean isNewer(String moduleId, Map<String, Optional<String>> origins) {
        var beneath = beneath(moduleId);
        return beneath.isPresent()
                && Optional.ofNullable(origins.get(moduleId))
                        .orElseGet(() -> local.origin(moduleId))
                        .filter(origin -> !origin.equals(beneath.get()))
                        .isPresent();
    }

    private Optional<String> beneath(String moduleId) {
        var library = shelf.library();
        var now = known;
        if (now.library() != library) {
            now = new Beneath(library, new ConcurrentHashMap<>());
            known = now;
        }
        return now.hashes().computeIfAbsent(moduleId, id -> local.beneath(id).map(Revision::sha256));
    }
}
