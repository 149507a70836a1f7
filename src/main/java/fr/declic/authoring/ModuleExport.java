package fr.declic.authoring;

import fr.declic.content.Course;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.exchange.ContentZip;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Hands out modules and courses as files. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class ModuleExport {

    private final ModuleDrafts drafts;
    private final DraftReader reader;
    private final Shelf shelf;
    private final Messages messages;

    ModuleExport(ModuleDrafts drafts, DraftReader reader, Shelf shelf, Messages messages) {
        this.drafts = drafts;
        this.reader = reader;
        this.shelf = shelf;
        this.messages = messages;
    }

    /**
     * A text of a module that may leave.
     *
     * @param revision with faults, it is not to be shown or played
     * @param faults how many it has
     */
    public record Leaving(Revision revision, int faults) {

        public boolean may(ExportForm form) {
            return faults == 0 || form.takesFaults();
        }
    }

    /** A file to hand out. */
    public record Handed(String name, String type, byte[] bytes) {}

    /** What is served of a module. */
    public Optional<Leaving> served(String moduleId) {
        return shelf.library().revision(moduleId).map(it -> new Leaving(it, 0));
    }

    /** Its draft, with all its files, where a head can be read. */
    public Optional<Leaving> draft(String moduleId) {
        return drafts.ofModule(moduleId).flatMap(draft -> {
            var reading = reader.read(draft);
            return reading.revision()
                    .map(it -> new Leaving(
                            new Revision(it.sha256(), it.module(), draft.text(), reader.media(draft)),
                            reading.problems().size()));
        });
    }

    /** The courses that a served module is in. */
    public List<Course> courses(String moduleId) {
        return shelf.library().courses().values().stream()
                .filter(it -> it.modules().contains(moduleId))
                .toList();
    }

    /**
     * A module as a file; empty when there is none, or its faults forbid it.
     *
     * @param ending of the form
     */
    public Optional<Handed> hand(String moduleId, boolean ofDraft, String ending) {
        var form = ExportForm.of(ending);
        return (ofDraft ? draft(moduleId) : served(moduleId))
                .filter(it -> form.filter(it::may).isPresent())
                .map(it -> handed(moduleId, form.orElseThrow(), it.revision()));
    }

    private Handed handed(String moduleId, ExportForm form, Revision revision) {
        var language = revision.module().language();
        var words = new ExportForm.Words(messages.under("lab.", language), new PageTexts(messages, language));
        return new Handed(form.fileName(moduleId), form.type(), form.write(revision, words));
    }

    /** A course with its modules as one ZIP. */
    public Optional<Handed> course(String slug) {
        var library = shelf.library();
        return library.course(slug).map(course -> {
            var modules = Stream.concat(course.modules().stream(), course.touchSwap().values().stream())
                    .distinct()
                    .flatMap(id -> library.revision(id).stream())
                    .toList();
            return new Handed(slug + ".zip", "application/zip", ContentZip.write(course, modules));
        });
    }
}
