package fr.declic.authoring;

import fr.declic.content.Audience;
import fr.declic.content.Upkeep.Due;
import java.time.Instant;
import java.util.Optional;

/**
 * One module in the studio's list: what is served of it, its draft, or both.
 *
 * @param audience empty when the draft does not say
 * @param theme a code; empty when the draft does not say
 * @param served how it is served, if it ever was
 * @param draft what is being written of it
 * @param changedBy the name of who changed it last; empty when nobody here did, or they are erased
 * @param due when its facts ask to be checked again soon
 * @param reports of learners that wait for an answer
 * @param newer whether a newer shipped text waits
 */
public record ListedModule(
        String id,
        String title,
        Optional<Audience> audience,
        Optional<String> theme,
        Optional<Served> served,
        Optional<Writing> draft,
        Optional<Instant> changedAt,
        String changedBy,
        Optional<Due> due,
        int reports,
        boolean newer,
        Turn turn) {

    /** The same, with what only a line that is shown needs. */
    ListedModule told(String by, int faults) {
        return new ListedModule(
                id,
                title,
                audience,
                theme,
                served,
                draft.map(it -> new Writing(it.id(), it.state(), it.fate(), faults)),
                changedAt,
                by,
                due,
                reports,
                newer,
                turn);
    }

    /** How it is served. */
    public enum Served {
        SHIPPED,
        LOCAL,
        WITHDRAWN
    }

    /**
     * Its draft.
     *
     * @param faults −1 as long as nobody has read it
     */
    public record Writing(String id, Draft.State state, Fate fate, int faults) {}

    /** What became of it. */
    public enum Fate {
        /** Nobody decided anything yet. */
        OPEN,
        /** Its reader approved it as it is. */
        APPROVED,
        /** Its reader asked for changes. */
        CHANGES,
        /** It is what learners are given. */
        PUBLISHED
    }

    /** Whose turn it is: the first ones wait for who looks. */
    public enum Turn {
        /** Somebody else sent it to be read. */
        TO_READ,
        /** Learners wait for an answer. */
        TO_ANSWER,
        /** They wrote in it last, or began it, and it is not with a reader; or it is approved. */
        MINE,
        /** Its facts are to be checked, or a newer shipped text waits. */
        TO_CHECK,
        /** Somebody else writes it, or reads what they sent. */
        OTHERS,
        /** Nothing waits. */
        DONE
    }
}
