package fr.declic.activity;

import java.util.List;
import java.util.Optional;

/**
 * What an answer is worth and what to say of it.
 *
 * @param share 0 (nothing yet) to 1 (all of it)
 * @param notes feedback on the parts of the answer, each beside the option, item or card it speaks of
 * @param feedback what to say of the answer as a whole, where the author wrote it
 */
public record Grade(double share, List<Note> notes, Optional<String> feedback) {

    public Grade {
        Check.that(share >= 0 && share <= 1, "share", share);
        notes = List.copyOf(notes);
    }

    /** Whether everything is right. */
    public boolean full() {
        return share == 1;
    }

    /**
     * Feedback on one part.
     *
     * @param part the place of the option, item or card in the activity, from 0
     * @param text the author's feedback, inline Markdown
     */
    public record Note(int part, boolean right, String text) {}
}
