package fr.declic.authoring;

import fr.declic.learning.MediaRoom;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures, sounds and pages of all drafts outside of the bin. */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class StudioFiles {

    /** Files on one page. */
    public static final int PAGE = 60;

    private final FileUses uses;
    private final ModuleEditor editor;
    private final MediaRoom room;

    StudioFiles(FileUses uses, ModuleEditor editor, MediaRoom room) {
        this.uses = uses;
        this.editor = editor;
        this.room = room;
    }

    /**
     * A file of a draft.
     *
     * @param title of the module
     * @param used whether the module's text names it
     */
    public record Found(DraftFile file, String draft, String title, boolean used) {}

    /**
     * One page of files, by module, then by name.
     *
     * @param page from 0; the last one when fewer are left
     * @param all how many there are
     * @param bytes of all files of the drafts, as often as they are there
     * @param kept of those, how many bytes are kept: equal files are kept once
     */
    public record Page(List<Found> files, int page, int all, long bytes, long kept) {

        public int pages() {
            return Math.max(1, Math.ceilDiv(all, PAGE));
        }
    }

    /** @param unused only those that no text names */
    public Page find(boolean unused, int page) {
        int all = uses.count(unused);
        int shown = Math.clamp(page, 0, Math.max(0, Math.ceilDiv(all, PAGE) - 1));
        var files = uses.of(unused, shown * PAGE, PAGE).stream()
                .map(it -> new Found(
                        it.file(), it.draft(), DraftHead.of(it.head()).title().orElse(it.moduleId()), it.named()))
                .toList();
        var weight = uses.weight();
        return new Page(files, shown, all, weight.bytes(), weight.kept());
    }

    /**
     * Takes a file away from its draft. Its bytes stay, so that it can be put back.
     *
     * @throws RefusedDraft if the draft is gone or in the bin
     */
    @Transactional
    public void remove(String draft, String name) {
        editor.detach(draft, name);
    }

    /**
     * Puts a file back beside its draft.
     *
     * @param sha256 of its bytes
     * @throws RefusedDraft if the draft is gone, in the bin or full, or the bytes are not kept any more
     */
    @Transactional
    public void putBack(String draft, String name, String sha256) {
        var media = room.find(sha256).orElseThrow(() -> new RefusedDraft(RefusedDraft.Reason.GONE));
        editor.attach(draft, name, media);
    }
}
