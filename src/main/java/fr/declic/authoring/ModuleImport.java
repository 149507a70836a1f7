package fr.declic.authoring;

import fr.declic.authoring.GivenFile.Given;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.Intake;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.MediaIntake;
import fr.declic.content.Part;
import fr.declic.content.Shelf;
import fr.declic.exchange.Attached;
import fr.declic.exchange.QuizItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes modules and questions out of files: looked at first, then all that was chosen, or nothing. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class ModuleImport {

    /** Questions that are taken at a time. */
    public static final int MOST_QUESTIONS = 100;

    private final Studio studio;
    private final ModuleEditor editor;
    private final ModuleDrafts drafts;
    private final Shelf shelf;
    private final Clock clock;

    ModuleImport(Studio studio, ModuleEditor editor, ModuleDrafts drafts, Shelf shelf, Clock clock) {
        this.studio = studio;
        this.editor = editor;
        this.drafts = drafts;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** A module, and the id that it gets here. */
    public record Chosen(Given given, String id) {}

    /**
     * What came of questions.
     *
     * @param draft its id
     * @param left files of theirs that could not be taken, and why: sentences in plain French
     */
    public record Added(String draft, List<String> left) {
        public Added {
            left = List.copyOf(left);
        }
    }

    /** What is in a file. Nothing is kept. */
    public GivenFile read(String name, byte[] bytes) {
        return GivenReader.read(name, bytes, shelf.library().frameworks().keySet());
    }

    /** Whether a new module may have this id. */
    public boolean isFree(String id) {
        return studio.isFree(id);
    }

    /** An id that a new module may have, as near as can be. */
    public String free(String wanted) {
        var base = wanted.isEmpty() ? "module" : wanted.length() > 56 ? wanted.substring(0, 56) : wanted;
        var id = wanted.isEmpty() ? base : wanted;
        for (int n = 2; !isFree(id); n++) {
            id = base.replaceAll("-+$", "") + "-" + n;
        }
        return id;
    }

    /** A module out of a half-written one. @return the id of the draft */
    @Transactional
    public String begin(Template template, String title, String id) {
        return studio.begin(id, template.text(title, LocalDate.now(clock)), template.files());
    }

    /** A copy of a module that is served, or of an example, under another title. @return the id of the draft */
    @Transactional
    public String copy(String moduleId, String title, String id) {
        var library = shelf.library();
        var from = library.revision(moduleId)
                .or(() -> library.example(moduleId))
                .orElseThrow(() -> new RefusedDraft(Reason.GONE));
        var draft = studio.copy(from, id);
        var text = drafts.find(draft).orElseThrow().text();
        editor.save(draft, text, Template.titled(text, title));
        return draft;
    }

    /**
     * Begins all these modules, or none of them.
     *
     * @return the ids of the drafts
     * @throws RefusedDraft if one of them cannot be begun
     */
    @Transactional
    public List<String> take(List<Chosen> chosen) {
        var begun = new ArrayList<String>();
        for (var it : chosen) {
            begun.add(studio.begin(it.id(), headed(it.given()), it.given().files()));
        }
        return begun;
    }

    /** A text that has no head gets one to be filled in. */
    private String headed(Given given) {
        if (given.text().startsWith("---\n")) {
            return given.text();
        }
        var empty = Manuscript.of(Template.EMPTY.text(given.id(), LocalDate.now(clock)));
        return empty.head() + "\n" + given.text().stripLeading();
    }

    /** A new module whose review these questions are. */
    @Transactional
    public Added begin(String title, String id, List<QuizItem> questions) {
        return add(begin(Template.EMPTY, title, id), questions);
    }

    /**
     * Puts questions into the review of a draft, those with their files. An id that is taken there gets a number.
     *
     * @throws RefusedDraft if the draft is gone or becomes too long: then none of them is in it
     */
    @Transactional
    public Added add(String draftId, List<QuizItem> questions) {
        var draft = drafts.lock(draftId).orElseThrow(() -> new RefusedDraft(Reason.GONE));
        var left = new ArrayList<String>();
        var files = files(questions, draft.files().keySet(), left);
        var text = reviewing(draft.manuscript(), questions);
        editor.save(draftId, draft.text(), text.text());
        files.forEach((name, media) -> editor.attach(draftId, name, media));
        return new Added(draftId, left);
    }

    private static Map<String, Media> files(List<QuizItem> questions, Set<String> taken, List<String> left) {
        var names = new HashSet<>(taken);
        var files = new HashMap<String, Media>();
        for (Attached file :
                questions.stream().flatMap(it -> it.files().stream()).toList()) {
            switch (MediaIntake.take(file.name(), file.bytes(), names)) {
                case Intake.Taken it -> {
                    names.add(it.name());
                    files.put(it.name(), it.media());
                }
                case Intake.Refused it -> {
                    var why = it.why().getFirst();
                    left.add(file.name() + " · " + why.message() + " " + why.remedy());
                }
            }
        }
        return files;
    }

    private static Manuscript reviewing(Manuscript text, List<QuizItem> questions) {
        var taken = StepEdits.activityIds(text);
        var blocks = new ArrayList<Part.Block>();
        for (var question : questions) {
            blocks.add(new Part.Practice(StepEdits.renamed(question.yaml(), taken)));
        }
        int last = text.parts().size() - 1;
        if (last >= 0 && text.parts().get(last).review()) {
            var review = text.parts().get(last);
            blocks.addAll(0, review.blocks());
            return text.withPart(last, review.with(blocks));
        }
        return text.adding(last + 1, Part.review("Pour réviser", blocks));
    }
}
