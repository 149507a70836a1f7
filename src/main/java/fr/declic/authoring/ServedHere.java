package fr.declic.authoring;

import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.learning.LocalModules;
import java.util.List;
import org.springframework.stereotype.Component;

/** The modules that are served as they were published here. That the shipped one is newer is told in the editor. */
@Component
class ServedHere implements PublishedHere {

    private final LocalModules local;
    private final Shelf shelf;

    ServedHere(LocalModules local, Shelf shelf) {
        this.local = local;
        this.shelf = shelf;
    }

    @Override
    public List<Here> all() {
        return local.served().stream()
                .map(it -> new Here(
                        it.moduleId(),
                        shelf.library()
                                .module(it.moduleId())
                                .map(CourseModule::title)
                                .orElse(it.moduleId()),
                        false,
                        false,
                        it.author(),
                        it.at()))
                .toList();
    }
}
