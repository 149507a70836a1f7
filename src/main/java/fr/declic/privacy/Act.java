package fr.declic.privacy;

import java.util.Locale;

/** What is written into the audit. A name that was written once is never changed. Its words are {@code privacy.act.…}. */
public enum Act {
    INVITED,
    ROLES_CHANGED,
    DISABLED,
    ENABLED,
    RESET_LINK_MADE,
    CARD_REPLACED,
    CARDS_HANDED_OUT,
    PLACE_CHANGED,
    PEOPLE_ERASED,
    /** At name, login, roles and dates. */
    PERSON_LOOKED_AT,
    /** At what someone learns, and how far they have come. */
    PROGRESS_LOOKED_AT,
    /** One more person accompanies a group that they are in. */
    GROUP_SHARED,
    /** Taken out of a group by who accompanies it. */
    MEMBER_REMOVED,
    /** At what an adviser shows of their practice, where they shared it. */
    PORTFOLIO_LOOKED_AT,
    COMPETENCY_VALIDATED,
    VALIDATION_WITHDRAWN;

    /** Whether nothing was changed: repeated within the hour, it is one. */
    public boolean isLook() {
        return this == PERSON_LOOKED_AT || this == PROGRESS_LOOKED_AT || this == PORTFOLIO_LOOKED_AT;
    }

    /** Such as {@code roles-changed}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
