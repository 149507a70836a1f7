package fr.declic.authoring.ui;

import fr.declic.authoring.Draft;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.ModuleEditor.Colleague;
import fr.declic.authoring.RefusedDraft;
import fr.declic.content.DraftReading;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One draft on one screen: the text as this screen knows it, and how a change of it is kept. */
final class DraftDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DraftDesk.class);

    /** What came of a change. */
    sealed interface Kept {
        record Done() implements Kept {}

        /** Somebody else changed these parts meanwhile. @param mine the text that is not kept in the draft */
        record Clash(Set<String> parts, Manuscript mine) implements Kept {}

        record Refused(RefusedDraft.Reason reason) implements Kept {}

        /** The storage does not answer: what was typed is only here, and goes with the next change. */
        record Lost() implements Kept {}
    }

    /** What could not be kept yet. @param base the text from which it was made */
    private record Unkept(String base, String mine) {}

    /** A text and its parts: every field asks for them. */
    private record Cut(String text, Manuscript manuscript) {}

    private final ModuleEditor editor;
    private Draft draft;
    private @Nullable Cut cut;
    private @Nullable DraftReading reading;
    private Optional<Unkept> unkept = Optional.empty();

    DraftDesk(ModuleEditor editor, Draft draft) {
        this.editor = editor;
        this.draft = draft;
    }

    Draft draft() {
        return draft;
    }

    /** With what could not be kept yet. */
    Manuscript text() {
        var now = unkept.map(Unkept::mine).orElseGet(draft::text);
        var known = cut;
        if (known == null || !known.text().equals(now)) {
            known = new Cut(now, Manuscript.of(now));
            cut = known;
        }
        return known.manuscript();
    }

    /** Its faults. What can be read of it is not kept here: this lives as long as the screen does. */
    DraftReading reading() {
        var known = reading;
        if (known == null) {
            known = editor.read(draft).faultsAlone();
            reading = known;
        }
        return known;
    }

    /** Changes the text and keeps it. */
    Kept change(UnaryOperator<Manuscript> edit) {
        return write(edit.apply(text()).text());
    }

    /** Tries again to keep what could not be kept; empty when there is nothing of the kind. */
    Optional<Kept> again() {
        return unkept.map(it -> write(it.mine()));
    }

    Kept write(String mine) {
        var base = unkept.map(Unkept::base).orElseGet(draft::text);
        unkept = Optional.empty();
        try {
            var saved = editor.save(draft.id(), base, mine);
            take(saved.draft());
            return saved.conflicts().isEmpty()
                    ? new Kept.Done()
                    : new Kept.Clash(saved.conflicts(), Manuscript.of(mine));
        } catch (RefusedDraft refused) {
            return new Kept.Refused(refused.reason());
        } catch (DataAccessException | TransactionException lost) {
            LOG.warn("a change of a draft is not kept yet: {}", lost.getMessage());
            unkept = Optional.of(new Unkept(base, mine));
            return new Kept.Lost();
        }
    }

    /** Puts a file beside the text. */
    Kept attach(String name, Media file) {
        try {
            take(editor.attach(draft.id(), name, file));
            return new Kept.Done();
        } catch (RefusedDraft refused) {
            return new Kept.Refused(refused.reason());
        } catch (DataAccessException | TransactionException lost) {
            return new Kept.Lost();
        }
    }

    /** The files beside it, with their bytes. */
    Map<String, Media> media() {
        return editor.media(draft);
    }

    /** Takes what others made of it. */
    void take(Draft other) {
        draft = other;
        reading = null;
    }

    /** The draft as it is kept now, if that is not what this screen knows. */
    Optional<Draft> news() {
        return editor.find(draft.id())
                .filter(it -> it.version() != draft.version() || !it.files().equals(draft.files()));
    }

    List<Colleague> company(String tab, String part) {
        return editor.present(draft.id(), tab, part);
    }
}
