package fr.declic.learning;

import fr.declic.content.ContentFolder;
import fr.declic.content.Revision;
import java.util.TreeMap;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The modules that trainers published here: each wins over what is shipped under its id. */
@Component
@Order(100)
class LocalContent implements MoreContent {

    private final LocalRevisions locals;

    LocalContent(LocalRevisions locals) {
        this.locals = locals;
    }

    @Override
    public ContentFolder content() {
        return locals.files();
    }

    @Override
    public String version() {
        return locals.version();
    }

    /** What there would be with another text of a module. */
    ContentFolder with(Revision revision) {
        return content()
                .with(ContentFolder.of(revision.files())
                        .below(LocalRevisions.folder(revision.module().id())));
    }

    /** What there would be without a module. */
    ContentFolder without(String moduleId) {
        var files = new TreeMap<>(content().files());
        files.keySet().removeIf(path -> path.startsWith(LocalRevisions.folder(moduleId)));
        return new ContentFolder(files);
    }
}
